import type { ToldFinding } from '../told/tellingOf.js';
import type { ProblemError } from './problem.js';

/** Gives a finding as an entry of a problem. */
export function problemError(finding: ToldFinding): ProblemError {
  const { code, severity, message, howToFix, ruleUrl, path, record, field } = finding;
  const { disposition, countedAs, source, causedBy, alsoCausedBy } = finding;
  return {
    detail: message,
    pointer: pointerOf(path),
    code,
    severity,
    howToFix,
    ruleUrl,
    ...(record && { record }),
    ...(field !== undefined && { field }),
    ...(countedAs !== undefined && { countedAs }),
    ...(disposition && { disposition }),
    ...(source && { source }),
    ...(causedBy !== undefined && { causedBy }),
    ...(alsoCausedBy && { alsoCausedBy }),
  };
}

/** The way to a value as a JSON Pointer in the fragment of an address (RFC 6901). */
function pointerOf(path: ToldFinding['path']): string {
  const steps = path.map((step) => {
    const whole = String(step).replace(/\p{Cs}/gu, '\ufffd');
    return `/${encodeURIComponent(whole.replaceAll('~', '~0').replaceAll('/', '~1'))}`;
  });
  return `#${steps.join('')}`;
}
