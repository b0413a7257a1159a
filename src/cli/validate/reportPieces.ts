import type { Finding, Messages } from '../../core/index.js';
import { framePlaces } from '../../report/frames/framePlaces.js';
import { MASKED, UNMASKED, type Validation } from '../../report/index.js';
import { textPieces } from '../../report/text/reportText.js';
import type { SurveyedFiles } from '../../validate/surveyedFiles.js';
import type { OpenInput } from '../files/openInputs.js';
import type { Host } from '../host.js';
import { wantsColor } from '../say/wantsColor.js';
import { SUPPLIES } from '../words/commands.js';
import { formattedPieces } from './formattedPieces.js';
import type { Settings } from './readSettings.js';
import { ruleSetOf } from './ruleSetOf.js';

/** As many findings as a person reads before mending the first habits; all are counted. */
const TEXT_MAX_FINDINGS = 200;

/** As many findings of a rule as a program is given unless it asks for more; all are counted. */
const JSON_MAX_OF_RULE = 1_000;

/** The most findings of one rule that a report can show, so that no more need to be made unless each row wants its own. */
export function mostOfRule({ format, maxFindings }: Settings): number {
  if (format !== 'text') return maxFindings ?? JSON_MAX_OF_RULE;
  return Math.max(maxFindings ?? 0, TEXT_MAX_FINDINGS);
}

/**
 * Makes the report in the format asked for, piece by piece.
 *
 * Masked unless the submitter asks for the values, whatever the kind of file.
 */
export async function* reportPieces(
  surveyed: SurveyedFiles,
  inputs: readonly OpenInput[],
  settings: Settings,
  host: Host,
): AsyncGenerator<string, void, undefined> {
  const { format, failOn, showValues, maxFindings, messages, output, aliases } = settings;
  const policy = showValues ? UNMASKED : MASKED;
  if (format !== 'text') {
    const options = {
      tool: { name: 'csmhs', version: host.version },
      ruleSet: ruleSetOf(surveyed),
      messages,
      policy,
      ...(maxFindings !== undefined && { maxFindings }),
    };
    const files = showValues ? await withDigests(surveyed.files, inputs, host) : surveyed.files;
    const { counts, judged, context } = surveyed;
    const told = { files, counts, judged, context, findings: findingsOf(surveyed, settings) };
    yield* formattedPieces(told, options, settings);
    return;
  }
  // A person reads what was found by rule, so that the few findings that are shown are gathered first.
  const findings: Finding[] = [];
  for await (const finding of findingsOf(surveyed, settings)) findings.push(finding);
  const { files, counts, judged, context } = surveyed;
  const validation: Validation = { files, findings, counts, judged, context };
  const lines = await surveyed.linesAt(framePlaces(validation));
  yield* textPieces(validation, {
    messages,
    policy,
    lines: new Map([...lines].map(([name, frames]) => [name, { ...frames, aliases }])),
    color: output === undefined && wantsColor(host),
    maxFindings: maxFindings ?? TEXT_MAX_FINDINGS,
    supplies: suppliesIn(messages),
    // Whoever fails at info wants to read it.
    ...(failOn !== 'info' && { infoHint: '--format json lists them' }),
    ...(host.stdout.width !== undefined && { width: Math.max(40, host.stdout.width - 12) }),
  });
}

/** How needs are supplied, in the language of the report: what is typed stays as it is. */
function suppliesIn({ words }: Messages): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(SUPPLIES).map(([need, option]) => {
      const key = `report.supply.${need}`;
      return [need, Object.hasOwn(words, key) ? words[key]! : option];
    }),
  );
}

/** The findings that the report can show. More are told where each row of the file wants its own. */
async function* findingsOf(surveyed: SurveyedFiles, settings: Settings): AsyncGenerator<Finding> {
  const most = mostOfRule(settings);
  const told = new Map<string, number>();
  for await (const item of surveyed.findings()) {
    const key = `${item.code} ${item.disposition === undefined}`;
    const before = told.get(key) ?? 0;
    told.set(key, before + 1);
    if (before < most) yield item;
  }
}

/** As many bytes as are read at once for a digest. */
const CHUNK = 1 << 18;

async function withDigests(
  files: SurveyedFiles['files'],
  inputs: readonly OpenInput[],
  { sha256 }: Host,
): Promise<Validation['files']> {
  const digests: string[] = [];
  for (const { blob } of inputs) {
    const hash = sha256();
    for (let at = 0; at < blob.size; at += CHUNK)
      hash.add(new Uint8Array(await blob.slice(at, Math.min(blob.size, at + CHUNK)).arrayBuffer()));
    digests.push(hash.hex());
  }
  return files.map((file, i) => ({ ...file, sha256: digests[i]! }));
}
