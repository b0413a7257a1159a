import type { ProfileRule } from './profileContext.js';

/** A partnership shares student data without a basis. */
export const sharingWithoutBasis = {
  code: 'system.sharing-without-basis',
  severity: 'warning',
  message: 'Partnership {place} shares student data, but does not name a basis.',
  howToFix:
    'Name all that allows it, such as consent, the school official exception, or an authorization to release health information.',
  params: { place: 'place' },
  basis: 'proposed',
  source: { id: 'project', at: 'f03' },
  check({ partnerships }) {
    return (partnerships ?? []).flatMap(({ sharesData, sharingBases }, row) =>
      sharesData === 'yes' && !sharingBases?.length
        ? [{ field: 'partnerships', params: { place: row + 1 }, path: ['partnerships', row, 'sharingBases'] }]
        : [],
    );
  },
} as const satisfies ProfileRule;
