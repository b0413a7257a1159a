import type { Finding } from '../../core/finding.js';
import { mustBe } from '../../core/given/mustBe.js';
import { readOptions } from '../../core/given/readOptions.js';
import { isBlank } from '../../core/isBlank.js';
import { hasFatal, type Outcome, refused } from '../../core/outcome.js';
import { isNumberGiven } from '../answers/isNumberGiven.js';
import type { InstrumentDefinition, InstrumentItem } from '../instrument/instrument.js';
import { INSTRUMENT } from '../instrument/instrumentKind.js';
import { scoreAssessment } from '../score/scoreAssessment.js';
import { checkAssessmentSheet } from '../sheet/checkAssessmentSheet.js';
import type { AssessmentSheet } from '../sheet/sheet.js';
import { groupLinkId, scoreLinkId } from './fhirDomainItem.js';
import { FHIR_BASE, fhirSystem, NOT_APPLICABLE } from './fhirQuestionnaire.js';
import type { FhirAnswer, FhirQuestionnaireResponse, FhirResponseItem } from './fhirResource.js';

/** The system of organization codes of the Massachusetts department of education, as an address of this package. */
export const FHIR_ORGANIZATION_SYSTEM = 'https://unpkg.com/csmhs/fhir/organization-code';

/** Choices of `toFhirQuestionnaireResponse`. */
export interface FhirResponseOptions {
  /** As given to `toFhirQuestionnaire`. */
  readonly base?: string;
  /** The system of the organization codes: `FHIR_ORGANIZATION_SYSTEM` where left out. */
  readonly organizationSystem?: string;
}

const OPTIONS = { base: 'text', organizationSystem: 'text' } as const;

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
  const findings = checkAssessmentSheet(sheet, instrument);
  if (hasFatal(findings)) return refused(findings.filter(isFatal));
  const scores = scoreAssessment(instrument, sheet.responses);
  if (!scores.ok) return scores;
  const base = chosen.base ?? FHIR_BASE;
  const { domains } = scores.value;
  const item = instrument.domains.map(({ id, label, items }) => {
    const answered = items.flatMap((one) => itemsOf(instrument, one, sheet, base));
    const rounded = domains[id]?.rounded ?? null;
    const score = {
      linkId: scoreLinkId(id),
      text: `${label}: score`,
      answer: [{ valueDecimal: rounded ?? 0 }],
    };
    return { linkId: groupLinkId(id), text: label, item: rounded === null ? answered : [...answered, score] };
  });
  const value: FhirQuestionnaireResponse = {
    resourceType: 'QuestionnaireResponse',
    questionnaire: `${base}/Questionnaire/${instrument.id}|${instrument.edition}`,
    status: 'completed',
    subject: {
      type: 'Organization',
      identifier: {
        system: chosen.organizationSystem ?? FHIR_ORGANIZATION_SYSTEM,
        value: sheet.organization,
      },
    },
    authored: sheet.completedOn,
    // FHIR allows no empty list: a group in which nothing was answered is left out.
    item: item.filter((group) => group.item.length > 0),
  };
  return { ok: true, value, findings };
}

function isFatal({ severity }: Finding): boolean {
  return severity === 'fatal';
}

function itemsOf(
  instrument: InstrumentDefinition,
  item: InstrumentItem,
  { responses, notes }: AssessmentSheet,
  base: string,
): FhirResponseItem[] {
  const response = item.kind === 'text' ? notes?.[item.id] : responses[item.id];
  const answer = answersOf(instrument, item, response, base);
  return answer.length === 0 ? [] : [{ linkId: item.id, text: item.label, answer }];
}

function answersOf(
  instrument: InstrumentDefinition,
  { id, kind, choices }: InstrumentItem,
  response: unknown,
  base: string,
): FhirAnswer[] {
  if (Array.isArray(response)) {
    const system = fhirSystem(instrument, id, base);
    return response.map((code: string) =>
      choices ? { valueCoding: { system, code, display: choices[code] ?? code } } : { valueString: code },
    );
  }
  if (typeof response === 'boolean') return [{ valueBoolean: response }];
  if (kind === 'text' && typeof response === 'string' && !isBlank(response))
    return [{ valueString: response }];
  if (kind === 'rated') {
    const system = fhirSystem(instrument, 'scale', base);
    if (response === 'notApplicable') {
      return [{ valueCoding: { system, code: NOT_APPLICABLE, display: 'Not applicable' } }];
    }
    if (!isNumberGiven(response)) return [];
    const display = instrument.scale.labels[response] ?? String(response);
    return [{ valueCoding: { system, code: String(response), display } }];
  }
  return isNumberGiven(response) ? [{ valueInteger: response }] : [];
}
