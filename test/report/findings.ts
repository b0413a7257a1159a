import type { Finding, Params, Severity } from '../../src/core/index.js';

/** A finding for tests, with only what a test speaks of given. */
export function finding(
  code: string,
  severity: Severity,
  rest: Partial<Finding> & { params?: Params } = {},
): Finding {
  return { code, severity, params: {}, path: [], fingerprint: `${code}|||`, ...rest };
}
