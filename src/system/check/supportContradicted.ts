import type { ProfileRule } from './profileContext.js';

interface Days {
  readonly startsOn?: string | null | undefined;
  readonly endsOn?: string | null | undefined;
}

interface Cell {
  readonly row: number;
  readonly available: string;
  readonly days: Days;
}

/** One cell of the grid is said to be available and not available. */
export const supportContradicted = {
  code: 'system.support-contradicted',
  severity: 'confirm',
  message: 'Rows {other} and {place} of the supports say both yes and no for the same cell.',
  howToFix: 'Keep the row that is right. A row without a provider or mode is about all of them.',
  forForm: { message: 'Rows {other} and {place} of the supports say both yes and no for the same thing.' },
  params: { place: 'place', other: 'place' },
  basis: 'proposed',
  source: { id: 'project', at: 'f02' },
  check({ supports }) {
    const first = new Map<string, Cell>();
    return (supports ?? []).flatMap(({ concern, tier, provider, mode, available, ...days }, row) => {
      const cell = [concern, tier, provider ?? '', mode ?? ''].join('|');
      const before = first.get(cell);
      if (!before) first.set(cell, { row, available, days });
      if (!before || before.available === available || areApart(before.days, days)) return [];
      if ([before.available, available].includes('unknown')) return [];
      return [
        { field: 'supports', params: { place: row + 1, other: before.row + 1 }, path: ['supports', row] },
      ];
    });
  },
} as const satisfies ProfileRule;

/** Tells whether one ends before the other begins: then both can be right. */
function areApart(one: Days, other: Days): boolean {
  const isBefore = ({ endsOn }: Days, { startsOn }: Days) => !!endsOn && !!startsOn && endsOn < startsOn;
  return isBefore(one, other) || isBefore(other, one);
}
