import { groupedBy } from '../../core/groupedBy.js';
import type { DisclosureTable, TableEquation, TableInequality } from '../../disclosure/table/table.js';
import type { DistrictCount } from './countsOfDistricts.js';

/**
 * Makes a table of counts: the answers to each question add up to all districts, and counts of the same districts are equal.
 *
 * @param totaled - months that have a total of students: whoever sent nothing for one is not behind the totals
 */
export function tableOfCounts(
  counts: readonly DistrictCount[],
  districts: number,
  totaled: readonly string[] = [],
): DisclosureTable {
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
  const silent = totaled.flatMap((month) => silentIn(month, counts));
  return {
    dims: [
      { name: 'question', root: 'all questions', tree: {} },
      { name: 'answer', root: 'all answers', tree: {} },
    ],
    cells: counts.map((one) => ({ k: keyOf(one), v: one.codes.length })),
    equations: [...sums, ...same],
    ...(silent.length > 0 && { inequalities: silent }),
  };
}

/** The states of a month in which nothing was sent. */
const SILENT = ['owed', 'notYetDue', 'notDue', 'unknown'];

function keyOf({ kind, id, answer }: DistrictCount): readonly [string, string] {
  return [`${kind}|${id}`, answer];
}

/** Those who sent nothing for a month with a total are some of those who are not behind the totals. */
function silentIn(month: string, counts: readonly DistrictCount[]): TableInequality[] {
  const outside = counts.find(({ kind, answer }) => kind === 'students' && answer === 'no');
  const silent = counts.filter(
    ({ kind, id, answer, codes }) =>
      kind === 'month' &&
      id === month &&
      SILENT.includes(answer) &&
      codes.every((code) => outside?.codes.includes(code)),
  );
  if (!outside || silent.length === 0) return [];
  return [
    {
      why: 'sent nothing',
      terms: [[1, keyOf(outside)], ...silent.map((one) => [-1, keyOf(one)] as const)],
      lo: 0,
      hi: null,
    },
  ];
}
