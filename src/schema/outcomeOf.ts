import type * as z from 'zod';
import type { Finding } from '../core/finding.js';
import type { Outcome } from '../core/outcome.js';
import { findingOf, type Rule } from '../core/rule.js';

/**
 * Decides by the schema whether the shape is right; every finding comes from the checks.
 *
 * @param otherwise - the rule for a value that a schema refuses and no check has named
 */
export function outcomeOf<T>(
  parsed: z.ZodSafeParseResult<T>,
  findings: readonly Finding[],
  otherwise: Rule,
): Outcome<T> {
  if (parsed.success) return { ok: true, value: parsed.data, findings };
  const [first, ...rest] = findings;
  // What is milder than fatal names no wrong shape.
  if (first && findings.some(({ severity }) => severity === 'fatal'))
    return { ok: false, findings: [first, ...rest] };
  const [issue] = parsed.error.issues;
  const path = (issue?.path ?? []).map((step) => (typeof step === 'number' ? step : String(step)));
  const field = String(path.at(-1) ?? 'value');
  const params = { field, answer: field, kind: 'unknown', wanted: issue?.code ?? 'object' };
  const own = Object.fromEntries(
    Object.entries(params).filter(([name]) => Object.hasOwn(otherwise.params, name)),
  );
  return { ok: false, findings: [findingOf(otherwise, { field, params: own, path }), ...findings] };
}
