import type { InstrumentDefinition, InstrumentDomain } from '../instrument/instrument.js';
import type { FhirItem } from './fhirResource.js';

const EXTENSION = 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression';

/** Gives the id of the item that holds the score of a domain. An item of an instrument never has a dot in its id. */
export function scoreLinkId(domain: string): string {
  return `${domain}.score`;
}

/** Gives the id of the group of a domain. */
export function groupLinkId(domain: string): string {
  return `${domain}.group`;
}

/** Writes a domain as a group of items, followed by its score where it has one. */
export function fhirDomainItem(
  instrument: InstrumentDefinition,
  domain: InstrumentDomain,
  items: readonly FhirItem[],
): FhirItem {
  const scored = domain.items.filter((item) => item.scored && item.kind === 'rated').map(({ id }) => id);
  const group = { linkId: groupLinkId(domain.id), text: domain.label, type: 'group' } as const;
  if (scored.length === 0) return { ...group, item: items };
  const score: FhirItem = {
    extension: [
      {
        url: EXTENSION,
        valueExpression: {
          language: 'text/fhirpath',
          expression: scoreExpression(instrument, domain, scored),
        },
      },
    ],
    linkId: scoreLinkId(domain.id),
    text: `${domain.label}: score`,
    type: 'decimal',
    readOnly: true,
  };
  return { ...group, item: [...items, score] };
}

/**
 * The score of a domain in plain FHIRPath: ratings are codes that read as whole numbers, all other codes do not.
 *
 * `div` is division without remainder, so that (20 sum + n) div (2 n) is the mean in tenths, rounded once, half up.
 */
function scoreExpression(
  { minimumAnswered }: InstrumentDefinition,
  domain: InstrumentDomain,
  scored: readonly string[],
): string {
  const ids = scored.map((id) => `'${id}'`).join(' | ');
  const codes = `%resource.item.where(linkId = '${groupLinkId(domain.id)}').item.where(linkId in (${ids})).answer.value.code`;
  const ratings = `${codes}.where($this.convertsToInteger()).select($this.toInteger())`;
  const notApplicable = `${codes}.where($this.convertsToInteger().not()).count()`;
  const n = `${ratings}.count()`;
  const sum = `${ratings}.aggregate($this + $total, 0)`;
  const isEnough = `${n} > 0 and ${n} * ${minimumAnswered.in} >= (${scored.length} - ${notApplicable}) * ${minimumAnswered.of}`;
  return `iif(${isEnough}, ((20 * ${sum} + ${n}) div (2 * ${n})) / 10, {})`;
}
