import type { ProfileRule } from './profileContext.js';

/** The shares of the sources of money add up to more than the whole. */
export const sharesExceedWhole = {
  code: 'system.shares-exceed-whole',
  severity: 'fatal',
  message: 'The shares of financing add up to {percent} percent.',
  howToFix: 'Shares are percent of all funding. They may add up to less than 100, but never to more.',
  params: { percent: 'value' },
  basis: 'proposed',
  source: { id: 'project', at: 'f04' },
  check({ financing }) {
    // Tenths are whole numbers, so that 33.3 three times and 0.1 are exactly 100.
    const tenths = (financing ?? []).reduce((sum, { percent }) => sum + Math.round((percent ?? 0) * 10), 0);
    return tenths > 1000 ? [{ field: 'financing', params: { percent: tenths / 10 } }] : [];
  },
} as const satisfies ProfileRule;
