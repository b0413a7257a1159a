import type { MonthlyReportInput } from '../../src/monthly/index.js';

/** October 2020 of Belchertown; illustrative numbers over the public enrollment of 2020-21. */
export const belchertown = {
  organization: '00240000',
  month: '2020-10',
  version: 1,
  values: {
    enrolled: 2149,
    screened: 354,
    screenedYtd: 354,
    tier2Served: 61,
    tier2ServedYtd: 61,
    tier3Served: 18,
    tier3ServedYtd: 18,
    tier23Unduplicated: 72,
    tier23UnduplicatedYtd: 72,
    psychosocialAssessed: 31,
    psychosocialImproved: 19,
  },
} as const satisfies MonthlyReportInput;
