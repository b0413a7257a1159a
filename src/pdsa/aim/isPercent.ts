/** Tells whether a unit is a share of 100. Percentage points and percentiles are none: they may lie anywhere. */
export function isPercent(unit: string): boolean {
  return /^(?:%|(?:percent(?:age)?|per cent|pct)\b)(?! ?points?\b)|\(%\)$/i.test(unit.trim());
}
