import { MA_DESE } from '../../core/codes/codeScheme.js';
import { codesOf } from '../../core/codes/codesOf.js';
import type { Finding } from '../../core/finding.js';
import { mustBe } from '../../core/given/mustBe.js';
import { readOptions } from '../../core/given/readOptions.js';
import { hasFatal, type Outcome, refused } from '../../core/outcome.js';
import type { InstrumentDefinition } from '../instrument/instrument.js';
import { INSTRUMENT } from '../instrument/instrumentKind.js';
import { scoreAssessment } from '../score/scoreAssessment.js';
import { checkAssessmentSheet } from '../sheet/checkAssessmentSheet.js';
import type { AssessmentSheet } from '../sheet/sheet.js';
import { SHEET_CONTEXT, type SheetContext } from '../sheet/sheetContext.js';
import { FHIR_BASE } from './fhirQuestionnaire.js';
import type { FhirQuestionnaireResponse } from './fhirResource.js';
import { furtherScores, groupOf, statedItems } from './fhirResponseItems.js';

/** The system of organization codes of the Massachusetts department of education, as an address of this package. */
export const FHIR_ORGANIZATION_SYSTEM = 'https://unpkg.com/csmhs/fhir/organization-code';

/** Choices of `toFhirQuestionnaireResponse`. */
export interface FhirResponseOptions extends Pick<SheetContext, 'codes' | 'cohort' | 'registry'> {
  /** As given to `toFhirQuestionnaire`. */
  readonly base?: string;
  /**
   * The system of the organization codes: `FHIR_ORGANIZATION_SYSTEM` where left out; with the id of their scheme after
   * it where they are codes of another scheme than that of Massachusetts.
   */
  readonly organizationSystem?: string;
}

const OPTIONS = {
  base: 'text',
  organizationSystem: 'text',
  codes: SHEET_CONTEXT.codes,
  cohort: SHEET_CONTEXT.cohort,
  registry: SHEET_CONTEXT.registry,
} as const;

/**
 * Writes a sheet as a FHIR R4 QuestionnaireResponse, with the score of each domain in its calculated item.
 *
 * A rating is a code of the scale, "not applicable" a code beside it; an item that is unanswered, or a count with a
 * word for why there is none, has no item in the response. A domain without a score has none either. A sheet with
 * fatal findings gives them and no resource. JSON has no 3.0: a score of three is written as 3.
 *
 * @see fhir-questionnaire
 */
export function toFhirQuestionnaireResponse(
  sheet: AssessmentSheet,
  instrument: InstrumentDefinition,
  options?: FhirResponseOptions | null,
): Outcome<FhirQuestionnaireResponse> {
  mustBe(INSTRUMENT, instrument, 'toFhirQuestionnaireResponse', 'instrument');
  const chosen = readOptions(options, OPTIONS, 'toFhirQuestionnaireResponse');
  const { base = FHIR_BASE, organizationSystem, ...context } = chosen;
  const findings = checkAssessmentSheet(sheet, instrument, context);
  if (hasFatal(findings)) return refused(findings.filter(isFatal));
  const scores = scoreAssessment(instrument, sheet.responses, { groups: sheet.groups ?? {} });
  if (!scores.ok) return scores;
  const item = [
    ...statedItems(instrument, sheet, base),
    ...instrument.domains.map((domain) => groupOf(instrument, domain, sheet, scores.value, base)),
    ...furtherScores(instrument, scores.value),
  ];
  const value: FhirQuestionnaireResponse = {
    resourceType: 'QuestionnaireResponse',
    questionnaire: `${base}/Questionnaire/${instrument.id}|${instrument.edition}`,
    status: 'completed',
    subject: {
      type: 'Organization',
      identifier: {
        system: organizationSystem ?? systemOf(sheet.organization, context),
        value: sheet.organization,
      },
    },
    authored: sheet.completedOn,
    // FHIR allows no empty list: a group in which nothing was answered is left out.
    item: item.filter((group) => group.item?.length !== 0),
  };
  return { ok: true, value, findings };
}

/** The system of a code: for codes of another scheme than that of Massachusetts, an address with the id of the scheme. */
function systemOf(code: string, context: SheetContext): string {
  const scheme = codesOf(context).schemes.find((one) => codesOf(one).isCode(code));
  const isOther = scheme !== undefined && scheme.id !== MA_DESE.id;
  return isOther ? `${FHIR_ORGANIZATION_SYSTEM}/${scheme.id}` : FHIR_ORGANIZATION_SYSTEM;
}

function isFatal({ severity }: Finding): boolean {
  return severity === 'fatal';
}
