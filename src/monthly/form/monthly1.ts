import { asWritten } from './asWritten.js';
import { MEASURES, type MeasureId } from './measures.js';
import { MONTHLY_FORM_KIND, type MonthlyForm } from './monthlyForm.js';
import { RATES } from './rates.js';
import { CONTRADICTIONS, PARTS_AND_WHOLES } from './rules.js';

/**
 * The monthly form `monthly@1` of this package: 48 measures, the comparisons between them, and the rates.
 *
 * It is proposed by this project and is not the state's own form.
 *
 * @example
 * MONTHLY_1.measures.length // => 48
 */
export const MONTHLY_1 = {
  form: MONTHLY_FORM_KIND,
  id: 'monthly@1',
  title: 'Monthly data of a school mental health collaborative',
  measures: /* @__PURE__ */ Object.values(MEASURES),
  comparisons: /* @__PURE__ */ PARTS_AND_WHOLES.map(asWritten),
  contradictions: /* @__PURE__ */ CONTRADICTIONS.map(asWritten),
  rates: /* @__PURE__ */ Object.values(RATES),
  basis: 'proposed',
  source: { id: 'project', at: 'm01' },
} as const satisfies MonthlyForm<MeasureId>;
