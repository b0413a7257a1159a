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

/** Asks for a width of values: all of it up, all of it down, or as far down as it goes. */
export function widthClaim(cell: number, value: number, least: number, width: number): Claim {
  const down = value - least;
  const options: (readonly number[])[] = [[value + width]];
  if (down >= width) options.push([value - width]);
  else if (down > 0) options.push([value - down, value + width - down]);
  return { cell, options, isEnd: false };
}
