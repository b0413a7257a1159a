import { addMonths } from '../core/reportingMonth.js';
import { schoolYearOf } from '../core/schoolYear.js';
import { MONOTONE_MEASURES, YTD_PAIRS } from './measureGroups.js';
import type { MeasureId } from './measures.js';
import { type CountReader, type PublicFact, publicFact } from './publicFacts.js';
import { PARTS_AND_WHOLES } from './rules/index.js';

/**
 * What a reader knows about the counts of one organization in one month: the parts of a report never
 * exceed their wholes. The facts are those of the rules, so the two cannot part ways.
 */
export function factsWithinReport(organization: string, month: string, read: CountReader): PublicFact[] {
  return PARTS_AND_WHOLES.flatMap(({ code, atMost: { parts, wholes, excess, unless } }) => {
    // The milder twin of a rule states the same fact.
    if (excess === 'below5Percent') return [];
    if (unless !== undefined && read([unless, organization, month]) !== null) return [];
    const at = (coefficient: number) => (id: MeasureId) => [coefficient, [id, organization, month]] as const;
    const terms = [...wholes.map(at(1)), ...parts.map(at(-1))];
    return publicFact({ why: code, terms, lo: 0, hi: null }, read);
  });
}

/**
 * What a reader knows about the months of one organization: a year-to-date count never falls, grows by no
 * more than the count of the month, and by exactly the first contacts.
 *
 * @param months - in their order; only those of one school year are compared
 */
export function factsAcrossMonths(
  organization: string,
  months: readonly string[],
  read: CountReader,
): PublicFact[] {
  return [
    ...MONOTONE_MEASURES.flatMap((id) => neverFalls(id, organization, months, read)),
    ...YTD_PAIRS.flatMap(({ month: id, ytd, firstContacts }) =>
      months.flatMap((month) => {
        const now = [1, [ytd, organization, month]] as const;
        const before = yearBegins(month) ? [] : [[-1, [ytd, organization, addMonths(month, -1)]] as const];
        const terms = (grownBy: MeasureId) => [now, ...before, [-1, [grownBy, organization, month]] as const];
        return [
          ...publicFact({ why: 'year to date', terms: terms(id), lo: null, hi: 0 }, read),
          ...(firstContacts
            ? publicFact({ why: 'first contacts', terms: terms(firstContacts), lo: 0, hi: 0 }, read)
            : []),
        ];
      }),
    ),
  ];
}

function neverFalls(
  id: MeasureId,
  organization: string,
  months: readonly string[],
  read: CountReader,
): PublicFact[] {
  const said = months.filter((month) => read([id, organization, month]) !== null);
  return said.slice(1).flatMap((month, i) => {
    const last = said[i]!;
    if (schoolYearOf(last) !== schoolYearOf(month)) return [];
    const terms = [
      [1, [id, organization, month]],
      [-1, [id, organization, last]],
    ] as const;
    return publicFact({ why: 'never falls', terms, lo: 0, hi: null }, read);
  });
}

/** July, in which a year-to-date count is that of the month. */
function yearBegins(month: string): boolean {
  return schoolYearOf(month) !== schoolYearOf(addMonths(month, -1));
}
