import type { ProfileRule } from './profileContext.js';

/** A community provider gives treatment in Tier 3 without any agreement. */
export const treatmentWithoutAgreement = {
  code: 'system.treatment-without-agreement',
  severity: 'confirm',
  message: 'Partnership {place} gives treatment in Tier 3, but does not name an agreement.',
  howToFix: 'Name the kind of agreement. Treatment by a community provider needs one.',
  params: { place: 'place' },
  basis: 'proposed',
  source: { id: 'project', at: 'f03' },
  check({ partnerships }) {
    return (partnerships ?? []).flatMap(({ kind, tiers, agreement }, row) =>
      kind === 'communityProvider' && tiers?.includes('tier3') && (!agreement || agreement === 'none')
        ? [{ field: 'partnerships', params: { place: row + 1 }, path: ['partnerships', row, 'agreement'] }]
        : [],
    );
  },
} as const satisfies ProfileRule;
