import { en } from '../../messages/en.js';
import { frameLines, MASKED, reportJson, reportText, UNMASKED, type Validation } from '../../report/index.js';
import type { Input } from '../files/readInputs.js';
import type { Host } from '../host.js';
import { jsonText } from '../say/jsonText.js';
import { wantsColor } from '../say/wantsColor.js';
import { SUPPLIES } from '../words/commands.js';
import type { Settings } from './readSettings.js';

/** As many findings as a person reads before mending the first habits; all are counted. */
const TEXT_MAX_FINDINGS = 200;

/** As many findings of a rule as a program is given unless it asks for more; all are counted. */
const JSON_MAX_OF_RULE = 1_000;

/** The most findings of one rule that a report can show, so that no more need to be made. */
export function mostOfRule({ format, maxFindings }: Settings): number {
  if (format === 'json') return maxFindings ?? JSON_MAX_OF_RULE;
  return Math.max(maxFindings ?? 0, TEXT_MAX_FINDINGS);
}

/**
 * Makes the report in the format asked for.
 *
 * Masked unless the submitter asks for the values, whatever the kind of file.
 */
export function writeReport(
  validation: Validation,
  inputs: readonly Input[],
  { format, failOn, showValues, maxFindings, output, aliases }: Settings,
  ruleSet: string,
  host: Host,
): string {
  const policy = showValues ? UNMASKED : MASKED;
  if (format === 'json') {
    const tool = { name: 'csmhs', version: host.version };
    const limit = maxFindings === undefined ? {} : { maxFindings };
    return jsonText(reportJson(validation, { tool, ruleSet, messages: en, policy, ...limit }));
  }
  return reportText(validation, {
    messages: en,
    policy,
    lines: frameLines(validation, inputs, aliases),
    color: output === undefined && wantsColor(host),
    maxFindings: maxFindings ?? TEXT_MAX_FINDINGS,
    supplies: SUPPLIES,
    // Whoever fails at info wants to read it.
    ...(failOn !== 'info' && { infoHint: '--format json lists them' }),
    ...(host.stdout.width !== undefined && { width: Math.max(40, host.stdout.width - 12) }),
  });
}
