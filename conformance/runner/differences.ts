/** How closely a result is held against what is expected. */
export interface Closeness {
  readonly tolerance?: number;
  readonly exact?: boolean;
}

/**
 * Lists where a result is not what is expected, each with its JSON pointer.
 *
 * Keys that are not expected do not matter, but for `params` and where the case is `exact`; `null` stands for
 * nothing as well; lists have the same entries in the same order.
 */
export function differences(actual: unknown, expected: unknown, how: Closeness = {}, at = ''): string[] {
  if (Array.isArray(expected)) {
    if (!Array.isArray(actual) || actual.length !== expected.length)
      return [`${at || '/'}: ${shown(actual)}, not ${shown(expected)}`];
    return expected.flatMap((entry, i) => differences(actual[i], entry, how, `${at}/${i}`));
  }
  if (typeof expected === 'object' && expected !== null) {
    if (typeof actual !== 'object' || actual === null || Array.isArray(actual))
      return [`${at || '/'}: ${shown(actual)}, not ${shown(expected)}`];
    const [has, wants] = [actual as Record<string, unknown>, expected as Record<string, unknown>];
    const whole = how.exact || at.endsWith('/params');
    const more = whole ? Object.keys(has).filter((key) => !(key in wants) && has[key] !== null) : [];
    return [
      ...Object.keys(wants).flatMap((key) => differences(has[key], wants[key], how, `${at}/${key}`)),
      ...more.map((key) => `${at}/${key}: ${shown(has[key])}, not expected`),
    ];
  }
  return isSame(actual, expected, how.tolerance)
    ? []
    : [`${at || '/'}: ${shown(actual)}, not ${shown(expected)}`];
}

function isSame(actual: unknown, expected: unknown, tolerance = 0): boolean {
  if (typeof actual !== 'number' || typeof expected !== 'number') return (actual ?? null) === expected;
  return Math.abs(actual - expected) <= (tolerance && Math.max(1e-12, tolerance * Math.abs(expected)));
}

const shown = (value: unknown) => (JSON.stringify(value) ?? 'nothing').slice(0, 200);
