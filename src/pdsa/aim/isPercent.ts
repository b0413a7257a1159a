/** Tells whether a unit is a share of 100. Percentage points and percentiles are not: they may have any value. */
export function isPercent(unit: string): boolean {
  return /^(?:%|(?:percent(?:age)?|per cent|pct)\b)(?! ?points?\b)|\(%\)$/i.test(unit.trim());
}
