import type { ProfileRule } from './profileContext.js';

/** Community-employed staff are listed, and no partner. */
export const staffWithoutPartner = {
  code: 'system.staff-without-partner',
  severity: 'confirm',
  message: 'Community-employed staff are listed, but a partner is not.',
  howToFix: 'List the organization that employs them under partnerships.',
  params: {},
  basis: 'proposed',
  source: { id: 'project', at: 'f02' },
  check({ staffing, partnerships }) {
    if (!partnerships || partnerships.length > 0) return [];
    const row = staffing?.findIndex(({ employer, fte }) => employer === 'community' && (fte ?? 0) > 0) ?? -1;
    return row < 0 ? [] : [{ field: 'staffing', params: {}, path: ['staffing', row] }];
  },
} as const satisfies ProfileRule;
