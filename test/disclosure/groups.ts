import type { DisclosureTable, TableCell } from '../../src/disclosure/index.js';
import { percentage } from './attacker.js';

/** A part and its whole. */
export type Group = readonly [part: number, whole: number];

/** Counts by group that a report prints besides the percentages and both totals. */
export interface Printed {
  readonly parts: ReadonlySet<number>;
  readonly wholes: ReadonlySet<number>;
}

/** A report as schools print it: the total of the parts and of the wholes, and a percentage for each group. */
export function reportOf(groups: readonly Group[], decimals: number, printed: Printed): DisclosureTable {
  const keys = groups.map((_, index) => `group${index + 1}`);
  const totals = [0, 1].map((side) => groups.reduce((sum, group) => sum + group[side]!, 0));
  const cells = groups.flatMap(([part, whole], index): TableCell[] => [
    { k: [keys[index]!, 'part'], v: printed.parts.has(index) ? part : null },
    { k: [keys[index]!, 'whole'], v: printed.wholes.has(index) ? whole : null },
  ]);
  return {
    dims: [
      { name: 'group', root: 'Total', tree: {} },
      { name: 'measure', root: 'whole', tree: {} },
    ],
    cells,
    equations: ['part', 'whole'].map((measure, side) => ({
      terms: keys.map((key) => [1, [key, measure]] as const),
      rhs: totals[side]!,
    })),
    rates: groups.map(([part, whole], index) => ({
      num: [keys[index]!, 'part'],
      den: [keys[index]!, 'whole'],
      percent: percentage(part, whole, decimals),
      decimals,
    })),
  };
}

/**
 * What each count of a report can be, in the order of its cells: by adding up, group by group, all sums of
 * parts and wholes that the percentages allow, from the front and from the back.
 */
export function rangesOf(
  groups: readonly Group[],
  decimals: number,
  printed: Printed,
): readonly (readonly [min: number, max: number])[] {
  const [parts, wholes] = [0, 1].map((side) => groups.reduce((sum, group) => sum + group[side]!, 0)) as [
    number,
    number,
  ];
  const place = (part: number, whole: number) => part * (wholes + 1) + whole;
  const choices = groups.map(([part, whole], index) => {
    const percent = percentage(part, whole, decimals);
    const found: Group[] = [];
    for (let d = 1; d <= wholes; d++) {
      if (printed.wholes.has(index) && d !== whole) continue;
      for (let n = 0; n <= parts; n++) {
        if (printed.parts.has(index) && n !== part) continue;
        if (percentage(n, d, decimals) === percent) found.push([n, d]);
      }
    }
    return found;
  });
  const withNext = (sums: ReadonlySet<number>, own: readonly Group[]) => {
    const next = new Set<number>();
    for (const sum of sums) {
      const [n, d] = [Math.floor(sum / (wholes + 1)), sum % (wholes + 1)];
      for (const [a, b] of own) if (n + a <= parts && d + b <= wholes) next.add(place(n + a, d + b));
    }
    return next;
  };
  const before: ReadonlySet<number>[] = [new Set([0])];
  const after: ReadonlySet<number>[] = [new Set([0])];
  for (const own of choices) before.push(withNext(before.at(-1)!, own));
  for (const own of [...choices].reverse()) after.unshift(withNext(after[0]!, own));
  return choices.flatMap((own, index) => {
    const possible = own.filter(([a, b]) =>
      [...before[index]!].some((sum) => {
        const [n, d] = [parts - a - Math.floor(sum / (wholes + 1)), wholes - b - (sum % (wholes + 1))];
        return n >= 0 && d >= 0 && after[index + 1]!.has(place(n, d));
      }),
    );
    return [0, 1].map((side): readonly [number, number] => {
      const values = possible.map((group) => group[side]!);
      return [Math.min(...values), Math.max(...values)];
    });
  });
}
