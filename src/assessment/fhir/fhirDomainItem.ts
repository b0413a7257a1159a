import type { InstrumentDefinition, InstrumentDomain } from '../instrument/instrument.js';
import { type ScoredPart, scoredItems, scoredParts, scoringOf } from '../instrument/instrumentParts.js';
import type { FhirItem } from './fhirResource.js';
import { enoughExpression, scoreExpression } from './fhirScore.js';

const EXTENSION = 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression';

/** The id of the item that holds the score over all. */
export const TOTAL_LINK_ID = 'overall.total';

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
  const group = { linkId: groupLinkId(domain.id), text: domain.label, type: 'group' } as const;
  const part = scoredParts(instrument).find(({ id }) => id === domain.id);
  if (!part) return { ...group, item: items };
  const path = `%resource.item.where(linkId = '${groupLinkId(domain.id)}')`;
  const score = scoreItem(
    scoreLinkId(domain.id),
    `${domain.label}: score`,
    scoreExpression(instrument, part, path),
  );
  return { ...group, item: [...items, score] };
}

/** Writes the scores that belong to no domain: those of subscales, and the total where the definition makes one of its own. */
export function fhirFurtherScores(instrument: InstrumentDefinition): FhirItem[] {
  const parts = scoredParts(instrument);
  const subscales = instrument.subscales ?? [];
  return [
    ...parts
      .filter(({ id }) => subscales.some((one) => one.id === id))
      .map((part) =>
        scoreItem(
          scoreLinkId(part.id),
          `${part.label ?? part.id}: score`,
          scoreExpression(instrument, part, '%resource.item'),
        ),
      ),
    ...(hasTotal(instrument) ? [totalItem(instrument, parts)] : []),
  ];
}

/** Tells whether a total is written: for sums and percents, and where a definition says how it is made. */
export function hasTotal({ scoring, total }: InstrumentDefinition): boolean {
  return total !== undefined || (scoring?.kind ?? 'mean') !== 'mean';
}

/** The total over items is calculated; one made of scores is only filled in, for it is made of exact ones. */
function totalItem(instrument: InstrumentDefinition, parts: readonly ScoredPart[]): FhirItem {
  const { total, domains } = instrument;
  const text = total?.label ?? 'Total score';
  if (!scoringOf(instrument).method.endsWith('items')) return scoreItem(TOTAL_LINK_ID, text, null);
  const chosen = parts.filter(({ id }) => total?.of?.includes(id) ?? true);
  const ids = new Set(chosen.flatMap(({ items }) => items.map(({ id }) => id)));
  const own = total?.minimumAnswered;
  const part = {
    items: domains.flatMap(scoredItems).filter(({ id }) => !total?.of || ids.has(id)),
    ...(own && { minimumAnswered: own }),
  };
  // Without a minimum of its own, the total needs the score of each part as well.
  const needed = [part, ...(own ? [] : chosen)];
  const isEnough = needed.map((one) => enoughExpression(instrument, one, '%resource.item')).join(' and ');
  return scoreItem(TOTAL_LINK_ID, text, scoreExpression(instrument, part, '%resource.item', isEnough));
}

function scoreItem(linkId: string, text: string, expression: string | null): FhirItem {
  const valueExpression = { language: 'text/fhirpath', expression: expression ?? '' };
  return {
    ...(expression !== null && { extension: [{ url: EXTENSION, valueExpression }] }),
    linkId,
    text,
    type: 'decimal',
    readOnly: true,
  };
}
