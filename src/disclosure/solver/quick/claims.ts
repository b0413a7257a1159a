import { isSensitive, type TableFacts } from '../../table/facts.js';

/** What must be shown of a cell: that it can have all values of one of several sets. */
export interface Claim {
  readonly cell: number;
  readonly options: readonly (readonly number[])[];
  /** Whether it is one end of a range, which gives way to what is possible. */
  readonly isEnd: boolean;
}

/** Lists what the level of the policy asks for: both ends of what a mark says, or a width. */
export function claimsOf({ cells, policy, base }: TableFacts): Claim[] {
  const { level, threshold } = policy;
  const width = typeof level === 'object' ? level.width : 1;
  return cells.flatMap((each, cell): Claim[] => {
    if (!isSensitive(each)) return [];
    const value = base[cell]!;
    const ends = [threshold - 1, each.least].filter((end) => end !== value);
    if (level === 'cover' && each.role !== 'asked' && ends.length > 0)
      return ends.map((end) => ({ cell, options: [[end]], isEnd: true }));
    return [widthClaim(cell, value, each.least, width)];
  });
}

/** Asks for a width of values: all of it up or down, or part of it down: half, or as far as the cell goes. */
export function widthClaim(cell: number, value: number, least: number, width: number): Claim {
  const parts = [0, width, Math.floor(width / 2), value - least];
  const options = [...new Set(parts)]
    .filter((down) => down <= Math.min(width, value - least))
    .map((down) => [value - down, value + width - down].filter((target) => target !== value));
  return { cell, options, isEnd: false };
}
