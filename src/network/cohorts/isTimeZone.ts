/**
 * Tells whether a text is the IANA name of a time zone that the runtime knows; `null` where the runtime knows none at all,
 * as a bare engine may.
 *
 * Runtimes take abbreviations such as `CST` as well. They are not names: one means several zones, or a zone without the
 * hour of summer.
 */
export function isTimeZone(zone: string): boolean | null {
  if (zone !== 'UTC' && !zone.includes('/')) return false;
  if (typeof Intl === 'undefined' || typeof Intl.DateTimeFormat !== 'function') return null;
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
