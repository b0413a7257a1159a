import type { ProfileRule } from './profileContext.js';

/** A row of staff has more full-time equivalents than people. */
export const fteExceedsHeadcount = {
  code: 'system.fte-exceeds-headcount',
  severity: 'fatal',
  message: 'Row {place} of the staff has more full-time equivalents than people.',
  howToFix: 'One person is at most one full-time equivalent. Check whether the two numbers were switched.',
  params: { place: 'place' },
  basis: 'proposed',
  source: { id: 'project', at: 'f04' },
  check({ staffing }) {
    return (staffing ?? []).flatMap(({ headcount, fte }, row) =>
      headcount != null && fte != null && fte > headcount
        ? [{ field: 'staffing', params: { place: row + 1 }, path: ['staffing', row, 'fte'] }]
        : [],
    );
  },
} as const satisfies ProfileRule;
