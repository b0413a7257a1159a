import type { ProfileRule } from './profileContext.js';

/** A partnership has come to its end. */
export const agreementExpired = {
  code: 'system.agreement-expired',
  severity: 'warning',
  message: 'Partnership {place} ended on {last}.',
  howToFix: 'Renew it, or remove it from the list. It no longer counts as a partnership.',
  params: { place: 'place', last: 'key' },
  needs: ['asOf'],
  basis: 'proposed',
  source: { id: 'project', at: 'f03' },
  check({ partnerships }, { asOf }) {
    if (asOf === undefined) return [];
    return (partnerships ?? []).flatMap(({ endsOn: last }, row) =>
      last && last < asOf
        ? [{ field: 'partnerships', params: { place: row + 1, last }, path: ['partnerships', row, 'endsOn'] }]
        : [],
    );
  },
} as const satisfies ProfileRule;
