import { mustBe } from '../../core/given/mustBe.js';
import { readOptions } from '../../core/given/readOptions.js';
import { describeSource } from '../../core/resolveSource.js';
import type { InstrumentDefinition, InstrumentGroup, InstrumentItem } from '../instrument/instrument.js';
import { INSTRUMENT } from '../instrument/instrumentKind.js';
import { fhirDomainItem, fhirFurtherScores } from './fhirDomainItem.js';
import { fhirSystem, ratingOptions } from './fhirRating.js';
import type { FhirItem, FhirQuestionnaire } from './fhirResource.js';

/** Where the canonical addresses of questionnaires of this package begin; they name and need not be reachable. */
export const FHIR_BASE = 'https://unpkg.com/csmhs/fhir';

/** Choices of `toFhirQuestionnaire`. */
export interface FhirQuestionnaireOptions {
  /** Where the address of the questionnaire begins: `FHIR_BASE` where left out. */
  readonly base?: string;
  /** `draft` where left out. */
  readonly status?: 'draft' | 'active' | 'retired';
}

const OPTIONS = { base: 'text', status: { oneOf: ['draft', 'active', 'retired'] } } as const;

/**
 * Writes an instrument as a FHIR R4 Questionnaire: a group a domain, a coded answer with its ordinal value a rating.
 *
 * Each scored domain ends with a calculated item that holds its score, as in SDC: the expression is FHIRPath, rounds
 * once, half up, and is empty where too few items are answered. Scores of subscales, and the total of a sum or percent,
 * come after the domains; the ordinal value of a rating is the points that it earns. Answers in words stay texts; yes or no, counts and
 * choices become boolean, integer and repeating coded items. Licensed wording goes where the definition brings it.
 *
 * @example
 * toFhirQuestionnaire(SMHQA_DISTRICT).url // => 'https://unpkg.com/csmhs/fhir/Questionnaire/smhqa-district'
 * @see fhir-questionnaire; fhir-sdc, calculatedExpression
 */
export function toFhirQuestionnaire(
  instrument: InstrumentDefinition,
  options?: FhirQuestionnaireOptions | null,
): FhirQuestionnaire {
  mustBe(INSTRUMENT, instrument, 'toFhirQuestionnaire', 'instrument');
  const chosen = readOptions(options, OPTIONS, 'toFhirQuestionnaire');
  const { id, edition, title, source, licence, domains, groups } = instrument;
  const base = chosen.base ?? FHIR_BASE;
  return {
    resourceType: 'Questionnaire',
    url: `${base}/Questionnaire/${id}`,
    version: edition,
    name: id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()),
    title: title ?? id,
    status: chosen.status ?? 'draft',
    subjectType: ['Organization'],
    purpose: describeSource(source),
    copyright: licence,
    item: [
      ...(groups ?? []).map((group) => groupItem(instrument, group, base)),
      ...domains.map((domain) =>
        fhirDomainItem(
          instrument,
          domain,
          domain.items.map((item) => itemOf(instrument, item, base)),
        ),
      ),
      ...fhirFurtherScores(instrument),
    ],
  };
}

/** Gives the id of the item that holds what a sheet states for a group. */
export function statedLinkId(group: string): string {
  return `${group}.stated`;
}

function groupItem(
  instrument: InstrumentDefinition,
  { id, label, choices }: InstrumentGroup,
  base: string,
): FhirItem {
  const system = fhirSystem(instrument, id, base);
  const options = Object.entries(choices).map(([code, display]) => ({
    valueCoding: { system, code, display },
  }));
  return { linkId: statedLinkId(id), text: label, required: false, type: 'choice', answerOption: options };
}

function itemOf(instrument: InstrumentDefinition, item: InstrumentItem, base: string): FhirItem {
  const common = { linkId: item.id, text: item.label, required: false };
  switch (item.kind) {
    case 'rated':
      return { ...common, type: 'choice', answerOption: ratingOptions(instrument, item, base) };
    case 'count':
      return { ...common, type: 'integer' };
    case 'yesNo':
      return { ...common, type: 'boolean' };
    case 'text':
      return { ...common, type: 'text' };
    case 'multiSelect': {
      const system = fhirSystem(instrument, item.id, base);
      const options = Object.entries(item.choices ?? {}).map(([code, display]) => ({
        valueCoding: { system, code, display },
      }));
      return options.length === 0
        ? { ...common, type: 'string', repeats: true }
        : { ...common, type: 'choice', repeats: true, answerOption: options };
    }
  }
}
