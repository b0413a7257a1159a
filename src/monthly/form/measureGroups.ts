import { MEASURE_IDS, type MeasureId, measureOf } from './measures.js';

/** What only a district can tell; no school reports it. */
export const DISTRICT_MEASURES: readonly MeasureId[] = /* @__PURE__ */ MEASURE_IDS.filter(
  (id) => measureOf(id).appliesTo === 'district',
);
