// The parts of FHIR R4 that the export writes; see http://hl7.org/fhir/R4. Names are those of the standard.

/** A code of a code system. */
export interface FhirCoding {
  readonly extension?: readonly { readonly url: string; readonly valueDecimal: number }[];
  readonly system: string;
  readonly code: string;
  readonly display?: string;
}

/** An item of a Questionnaire. */
export interface FhirItem {
  readonly extension?: readonly {
    readonly url: string;
    readonly valueExpression: { readonly language: string; readonly expression: string };
  }[];
  readonly linkId: string;
  readonly text: string;
  readonly type: 'group' | 'choice' | 'integer' | 'boolean' | 'text' | 'string' | 'decimal';
  readonly required?: boolean;
  readonly repeats?: boolean;
  readonly readOnly?: boolean;
  readonly answerOption?: readonly { readonly valueCoding: FhirCoding }[];
  readonly item?: readonly FhirItem[];
}

/** A FHIR R4 Questionnaire. */
export interface FhirQuestionnaire {
  readonly resourceType: 'Questionnaire';
  readonly url: string;
  readonly version: string;
  readonly name: string;
  readonly title: string;
  readonly status: 'draft' | 'active' | 'retired';
  readonly subjectType: readonly string[];
  readonly purpose: string;
  readonly copyright: string;
  readonly item: readonly FhirItem[];
}

/** An answer of a QuestionnaireResponse; exactly one of its keys is there. */
export interface FhirAnswer {
  readonly valueCoding?: FhirCoding;
  readonly valueInteger?: number;
  readonly valueBoolean?: boolean;
  readonly valueString?: string;
  readonly valueDecimal?: number;
}

/** An item of a QuestionnaireResponse. */
export interface FhirResponseItem {
  readonly linkId: string;
  readonly text: string;
  readonly answer?: readonly FhirAnswer[];
  readonly item?: readonly FhirResponseItem[];
}

/** A FHIR R4 QuestionnaireResponse. */
export interface FhirQuestionnaireResponse {
  readonly resourceType: 'QuestionnaireResponse';
  readonly questionnaire: string;
  readonly status: 'completed';
  readonly subject: {
    readonly type: 'Organization';
    readonly identifier: { readonly system: string; readonly value: string };
  };
  readonly authored: string;
  readonly item: readonly FhirResponseItem[];
}
