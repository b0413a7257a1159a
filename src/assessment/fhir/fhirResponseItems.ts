import { isBlank } from '../../core/isBlank.js';
import { isNumberGiven } from '../answers/isNumberGiven.js';
import type { InstrumentDefinition, InstrumentDomain, InstrumentItem } from '../instrument/instrument.js';
import { statedIn } from '../score/bandOf.js';
import type { AssessmentScore } from '../score/score.js';
import type { AssessmentSheet } from '../sheet/sheet.js';
import { groupLinkId, hasTotal, scoreLinkId, TOTAL_LINK_ID } from './fhirDomainItem.js';
import { statedLinkId } from './fhirQuestionnaire.js';
import { fhirSystem, NOT_APPLICABLE, ratingCoding } from './fhirRating.js';
import type { FhirAnswer, FhirResponseItem } from './fhirResource.js';

/** Writes what a sheet states by group. */
export function statedItems(
  instrument: InstrumentDefinition,
  { groups: stated }: AssessmentSheet,
  base: string,
): FhirResponseItem[] {
  return (instrument.groups ?? []).flatMap(({ id, label, choices }) => {
    const code = statedIn(stated ?? {}, id);
    if (code === undefined || code === null) return [];
    const valueCoding = { system: fhirSystem(instrument, id, base), code, display: choices[code] ?? code };
    return [{ linkId: statedLinkId(id), text: label, answer: [{ valueCoding }] }];
  });
}

/** Writes the answers of a domain, followed by its score where it has one. */
export function groupOf(
  instrument: InstrumentDefinition,
  { id, label, items }: InstrumentDomain,
  sheet: AssessmentSheet,
  { domains }: AssessmentScore,
  base: string,
): FhirResponseItem {
  const answered = items.flatMap((one) => itemsOf(instrument, one, sheet, base));
  const score = scoreItems(scoreLinkId(id), `${label}: score`, domains[id]?.rounded ?? null);
  return { linkId: groupLinkId(id), text: label, item: [...answered, ...score] };
}

/** Writes the scores of subscales, and the total where the questionnaire has one. */
export function furtherScores(
  instrument: InstrumentDefinition,
  { domains, overall }: AssessmentScore,
): FhirResponseItem[] {
  const total = hasTotal(instrument) ? overall.rounded : null;
  return [
    ...(instrument.subscales ?? []).flatMap(({ id, label }) =>
      scoreItems(scoreLinkId(id), `${label}: score`, domains[id]?.rounded ?? null),
    ),
    ...scoreItems(TOTAL_LINK_ID, instrument.total?.label ?? 'Total score', total),
  ];
}

function scoreItems(linkId: string, text: string, score: number | null): FhirResponseItem[] {
  return score === null ? [] : [{ linkId, text, answer: [{ valueDecimal: score }] }];
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
  item: InstrumentItem,
  response: unknown,
  base: string,
): FhirAnswer[] {
  const { id, kind, choices } = item;
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
    const rating = response === 'notApplicable' ? NOT_APPLICABLE : response;
    if (rating !== NOT_APPLICABLE && !isNumberGiven(rating)) return [];
    return [{ valueCoding: ratingCoding(instrument, item, rating, base) }];
  }
  return isNumberGiven(response) ? [{ valueInteger: response }] : [];
}
