import type { Fixture } from './fixture.js';
import { HISTORY_FIXTURES } from './historyRules.js';
import { MONTH_FIXTURES } from './monthRules.js';
import { PARTS_AND_WHOLES_FIXTURES } from './partsAndWholes.js';
import { REPORT_FIXTURES } from './reportRules.js';
import { SUBMISSION_FIXTURES } from './submissionRules.js';

/** The fixtures of every rule of the monthly room, as plain data: the conformance kit is written from them. */
export const MONTHLY_FIXTURES: readonly Fixture[] = [
  ...REPORT_FIXTURES,
  ...PARTS_AND_WHOLES_FIXTURES,
  ...SUBMISSION_FIXTURES,
  ...MONTH_FIXTURES,
  ...HISTORY_FIXTURES,
];
