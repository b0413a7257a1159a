import { notKnown } from '../../core/given/notKnown.js';
import type { CohortYear } from './cohortTypes.js';
import type { DistrictQuestion } from './districtsWhere.js';

/**
 * Holds the ids of a question against those that the years of a cohort have. Where no district has any, nobody knows which
 * there are.
 *
 * @throws RangeError for a concern, a domain or a commitment that no year has
 */
export function knownIds({ lacks, below, commitment }: DistrictQuestion, { years }: CohortYear): void {
  const hold = (says: string, id: string | null | undefined, known: readonly string[], name: string) => {
    if (id && known.length > 0 && !known.includes(id))
      throw notKnown(says, id, [...new Set(known)], 'districtsWhere', name);
  };
  const concerns = years.flatMap(({ resources }) => (resources ?? []).map(({ concern }) => concern));
  const domains = years.flatMap(({ assessment: { fall, spring } }) =>
    [fall, spring].flatMap((one) => Object.keys(one?.score.domains ?? {})),
  );
  const commitments = years.flatMap((one) => one.commitments.map(({ id }) => id));
  hold('a concern of the profiles', lacks?.concern, concerns, 'question.lacks.concern');
  hold('a domain of the assessments', below?.domain, domains, 'question.below.domain');
  hold('a commitment of the cohort', commitment?.id, commitments, 'question.commitment.id');
}
