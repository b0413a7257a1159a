import { asWritten } from './asWritten.js';
import {
  academicImprovedExceedsAssessed,
  psychosocialImprovedExceedsAssessed,
  screenedExceedsEnrolled,
  screenedExceedsYtd,
  screenedSlightlyExceedsEnrolled,
  screenedYtdExceedsEnrolled,
  tier2ServedExceedsEnrolled,
  tier2ServedSlightlyExceedsEnrolled,
  tier3ServedExceedsEnrolled,
  tier3ServedSlightlyExceedsEnrolled,
} from './comparisons.js';
import { academicImprovedUnmeasured, psychosocialImprovedUnmeasured } from './contradictions.js';
import { MEASURES, type MeasureId } from './measures.js';
import { MONTHLY_FORM_KIND, type MonthlyForm } from './monthlyForm.js';
import { RATES } from './rates.js';

// How many of those served were measured is not asked in this form, so no coverage stands beside these rates.
const { coverage: _psychosocial, ...psychosocialImprovement } = RATES.psychosocialImprovement;
const { coverage: _academic, ...academicImprovement } = RATES.academicImprovement;

/**
 * The short monthly form `monthly-core@1`: ten numbers on the six core topics, as `monthly@1` defines them.
 *
 * For districts that begin, or that have no data system. It is proposed by this project.
 *
 * @example
 * MONTHLY_CORE_1.measures.length // => 10
 */
export const MONTHLY_CORE_1 = {
  form: MONTHLY_FORM_KIND,
  id: 'monthly-core@1',
  title: 'Monthly data of a school mental health collaborative: the six core topics',
  measures: [
    MEASURES.enrolled,
    MEASURES.screened,
    MEASURES.screenedYtd,
    MEASURES.tier2Served,
    MEASURES.tier3Served,
    MEASURES.psychosocialAssessed,
    MEASURES.psychosocialImproved,
    MEASURES.academicAssessed,
    MEASURES.academicImproved,
    MEASURES.pdsaCyclesCompleted,
  ],
  comparisons: /* @__PURE__ */ [
    screenedExceedsEnrolled,
    screenedSlightlyExceedsEnrolled,
    tier2ServedExceedsEnrolled,
    tier2ServedSlightlyExceedsEnrolled,
    tier3ServedExceedsEnrolled,
    tier3ServedSlightlyExceedsEnrolled,
    screenedYtdExceedsEnrolled,
    screenedExceedsYtd,
    psychosocialImprovedExceedsAssessed,
    academicImprovedExceedsAssessed,
  ].map(asWritten),
  contradictions: /* @__PURE__ */ [psychosocialImprovedUnmeasured, academicImprovedUnmeasured].map(asWritten),
  rates: [
    RATES.screeningReach,
    RATES.tier2Share,
    RATES.tier3Share,
    psychosocialImprovement,
    academicImprovement,
    RATES.missingRate,
  ],
  basis: 'proposed',
  source: { id: 'project', at: 'm05' },
} as const satisfies MonthlyForm<MeasureId>;
