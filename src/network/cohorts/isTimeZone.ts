/** Tells whether the runtime knows a time zone; `null` where the runtime knows none at all, as a bare engine may. */
export function isTimeZone(zone: string): boolean | null {
  if (typeof Intl === 'undefined' || typeof Intl.DateTimeFormat !== 'function') return null;
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
