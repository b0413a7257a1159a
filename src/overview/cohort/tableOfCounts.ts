import { groupedBy } from '../../core/groupedBy.js';
import type { DisclosureTable, TableEquation } from '../../disclosure/table/table.js';
import type { DistrictCount } from './countsOfDistricts.js';

/** Makes a table of counts: the answers to each question add up to all districts, and counts of the same districts are equal. */
export function tableOfCounts(counts: readonly DistrictCount[], districts: number): DisclosureTable {
  const keyOf = ({ kind, id, answer }: DistrictCount) => [`${kind}|${id}`, answer] as const;
  const questions = groupedBy(counts, ({ kind, id }) => `${kind}|${id}`);
  const sums = [...questions.values()].map(
    (answers): TableEquation => ({
      terms: answers.map((one) => [1, keyOf(one)] as const),
      rhs: districts,
    }),
  );
  const same = [...groupedBy(counts, ({ codes }) => codes.join(' ')).values()].flatMap((group) =>
    group[0]!.codes.length === 0
      ? []
      : group.slice(1).map(
          (one): TableEquation => ({
            terms: [
              [1, keyOf(group[0]!)],
              [-1, keyOf(one)],
            ],
            rhs: 0,
          }),
        ),
  );
  return {
    dims: [
      { name: 'question', root: 'all questions', tree: {} },
      { name: 'answer', root: 'all answers', tree: {} },
    ],
    cells: counts.map((one) => ({ k: keyOf(one), v: one.codes.length })),
    equations: [...sums, ...same],
  };
}
