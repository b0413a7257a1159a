import { addDays, isIsoDate } from '../../core/instant.js';
import { isLoose } from '../../core/isLoose.js';
import { daysOfYear, type LearningModelsAsRead, type LearningStretch } from './learningRule.js';

/**
 * Gives the stretches of days of a record by organization, in the order of their first days. An entry without a last day
 * ends before the next one of its organization begins, else with the school year. What cannot be read is left out, and so
 * is what ends before it begins.
 *
 * @param starts - the month in which school years begin, 1 to 12
 */
export function stretchesOf(
  { schoolYear, entries = [] }: LearningModelsAsRead,
  starts?: number | null,
): ReadonlyMap<string, readonly LearningStretch[]> {
  const year = daysOfYear(schoolYear, starts);
  const byOrganization = new Map<string, Readable[]>();
  entries.forEach((entry: unknown, place) => {
    if (!isReadable(entry)) return;
    const list = byOrganization.get(entry.organization) ?? [];
    list.push({ ...entry, place });
    byOrganization.set(entry.organization, list);
  });
  return new Map(
    [...byOrganization].map(([organization, list]) => {
      const sorted = list.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.place - b.place));
      let next: string | null = null;
      const ends: string[] = [];
      // Entries of one first day stand side by side: neither ends the other.
      for (let i = sorted.length - 1, later: string | null = null; i >= 0; i--) {
        const { from } = sorted[i]!;
        if (later !== null && later > from) next = later;
        ends[i] = next === null ? (year?.last ?? from) : addDays(next, -1);
        later = from;
      }
      return [
        organization,
        sorted
          .map(({ from, to, model, share, place }, i): LearningStretch => {
            const last = to ?? ends[i]!;
            return { organization, from, to: last, model, share: share ?? null, place };
          })
          .filter(({ from, to }) => from <= to),
      ];
    }),
  );
}

interface Readable {
  readonly organization: string;
  readonly from: string;
  readonly to?: string | null;
  readonly model: string;
  readonly share?: number | null;
  readonly place: number;
}

function isReadable(entry: unknown): entry is Omit<Readable, 'place'> {
  if (!isLoose(entry)) return false;
  const { organization, from, to = null, model, share = null } = entry;
  return (
    typeof organization === 'string' &&
    typeof model === 'string' &&
    isIsoDate(from) &&
    (to === null || isIsoDate(to)) &&
    (share === null || (typeof share === 'number' && Number.isFinite(share)))
  );
}
