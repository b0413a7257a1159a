import { MEASURE_IDS, type MeasureId } from '../form/measures.js';

/** The column of each measure in a row that holds all measures in the order of the form. */
export const MEASURE_COLUMN: Readonly<Record<MeasureId, number>> = /* @__PURE__ */ Object.fromEntries(
  /* @__PURE__ */ MEASURE_IDS.map((id, i) => [id, i]),
) as Record<MeasureId, number>;
