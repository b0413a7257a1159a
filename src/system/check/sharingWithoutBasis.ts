import type { ProfileRule } from './profileContext.js';

/** A partnership shares student data without a basis. */
export const sharingWithoutBasis = {
  code: 'system.sharing-without-basis',
  severity: 'warning',
  message: 'Partnership {place} shares student data, but does not name a basis.',
  howToFix:
    'Name what allows it: consent, the school official exception, or a release of health information.',
  params: { place: 'place' },
  basis: 'proposed',
  source: { id: 'project', at: 'f03' },
  check({ partnerships }) {
    return (partnerships ?? []).flatMap(({ sharesData, sharingBasis }, row) =>
      sharesData === 'yes' && !sharingBasis
        ? [{ field: 'partnerships', params: { place: row + 1 }, path: ['partnerships', row, 'sharingBasis'] }]
        : [],
    );
  },
} as const satisfies ProfileRule;
