import { mustBe } from '../../core/given/mustBe.js';
import { readOptions } from '../../core/given/readOptions.js';
import { describeSource } from '../../core/resolveSource.js';
import type { InstrumentDefinition, InstrumentItem } from '../instrument/instrument.js';
import { INSTRUMENT } from '../instrument/instrumentKind.js';
import { fhirDomainItem } from './fhirDomainItem.js';
import type { FhirItem, FhirQuestionnaire } from './fhirResource.js';

/** Where the canonical addresses of questionnaires of this package begin; they name and need not be reachable. */
export const FHIR_BASE = 'https://unpkg.com/csmhs/fhir';

/** The code of the answer "not applicable" beside the points of a scale. */
export const NOT_APPLICABLE = 'not-applicable';

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
 * once, half up, and is empty where too few items are answered. Answers in words stay texts; yes or no, counts and
 * choices become boolean, integer and repeating coded items. Licensed wording goes where the definition brings it.
 *
 * @example
 * toFhirQuestionnaire(SMHQA_DISTRICT).url // => 'https://unpkg.com/csmhs/fhir/Questionnaire/smhqa-district'
 * @see http://hl7.org/fhir/R4/questionnaire.html and http://hl7.org/fhir/uv/sdc, calculatedExpression
 */
export function toFhirQuestionnaire(
  instrument: InstrumentDefinition,
  options?: FhirQuestionnaireOptions | null,
): FhirQuestionnaire {
  mustBe(INSTRUMENT, instrument, 'toFhirQuestionnaire', 'instrument');
  const chosen = readOptions(options, OPTIONS, 'toFhirQuestionnaire');
  const { id, edition, title, source, licence, domains } = instrument;
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
    item: domains.map((domain) =>
      fhirDomainItem(
        instrument,
        domain,
        domain.items.map((item) => itemOf(instrument, item, base)),
      ),
    ),
  };
}

/** The code system of the points of an instrument's scale, or of an item's choices. */
export function fhirSystem({ id }: InstrumentDefinition, what: string, base: string): string {
  return `${base}/CodeSystem/${id}-${what}`;
}

function itemOf(instrument: InstrumentDefinition, item: InstrumentItem, base: string): FhirItem {
  const common = { linkId: item.id, text: item.label, required: false };
  switch (item.kind) {
    case 'rated':
      return { ...common, type: 'choice', answerOption: ratingOptions(instrument, base) };
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

function ratingOptions(
  instrument: InstrumentDefinition,
  base: string,
): NonNullable<FhirItem['answerOption']> {
  const { min, max, labels } = instrument.scale;
  const system = fhirSystem(instrument, 'scale', base);
  const ratings = Array.from({ length: max - min + 1 }, (_, i) => min + i).map((rating) => ({
    valueCoding: {
      extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/ordinalValue', valueDecimal: rating }],
      system,
      code: String(rating),
      display: labels[rating] ?? String(rating),
    },
  }));
  return [...ratings, { valueCoding: { system, code: NOT_APPLICABLE, display: 'Not applicable' } }];
}
