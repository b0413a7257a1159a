import { describeFinding } from '../../core/describeFinding.js';
import type { Finding } from '../../core/index.js';
import { en } from '../../messages/english.js';
import { MASKED, maskFindings, UNMASKED } from '../../report/index.js';
import { jsonText } from '../../report/json/jsonText.js';

/**
 * Writes what did not come along as JSON, a finding each with its sentence.
 *
 * @param lost - the values themselves, in the same order; `null` where they are not to show
 */
export function lossesText(losses: readonly Finding[], lost: readonly unknown[] | null): string {
  const shown = maskFindings(losses, lost === null ? MASKED : UNMASKED);
  return jsonText(
    shown.map((finding, i) => ({
      ...finding,
      message: describeFinding(finding, en).message,
      ...(lost !== null && { value: lost[i] }),
    })),
  );
}
