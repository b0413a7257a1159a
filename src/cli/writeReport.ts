import { csvOutline, linesAt } from '../exchange/index.js';
import { en } from '../messages/en.js';
import {
  type FrameLines,
  groupFindings,
  MASKED,
  orderFindings,
  reportJson,
  reportText,
  UNMASKED,
  type Validation,
} from '../report/index.js';
import type { Host } from './host.js';
import type { Input } from './readInputs.js';
import type { Settings } from './readSettings.js';
import { wantsColor } from './wantsColor.js';

/** As many findings as a person reads before mending the first habits; all are counted. */
const TEXT_MAX_FINDINGS = 200;

/** Makes the report in the format asked for. */
export function writeReport(
  validation: Validation,
  inputs: readonly Input[],
  { format, showValues, maxFindings, output }: Settings,
  ruleSet: string,
  host: Host,
): string {
  const policy = showValues ? UNMASKED : MASKED;
  if (format === 'json') {
    const tool = { name: 'csmhs', version: host.version };
    const limit = maxFindings === undefined ? {} : { maxFindings };
    return `${JSON.stringify(reportJson(validation, { tool, ruleSet, policy, ...limit }), null, 2)}\n`;
  }
  return reportText(validation, {
    messages: en,
    policy,
    lines: linesForFrames(validation, inputs),
    color: output === undefined && wantsColor(host),
    maxFindings: maxFindings ?? TEXT_MAX_FINDINGS,
    ...(host.stdout.width !== undefined && { width: Math.max(40, host.stdout.width - 12) }),
  });
}

/** Fetches the lines that code frames show, in one walk over each file: the first place of each rule. */
function linesForFrames({ findings }: Validation, inputs: readonly Input[]): Map<string, FrameLines> {
  const names = inputs.map(({ name }) => name);
  const samples = groupFindings(orderFindings(findings, names)).map((group) => group.findings[0].source);
  return new Map(
    inputs.map(({ name, bytes }) => {
      const wanted = samples.flatMap((source) => (source?.file === name ? [source.line] : []));
      return [name, { lines: linesAt(bytes, wanted), outline: csvOutline(bytes) }];
    }),
  );
}
