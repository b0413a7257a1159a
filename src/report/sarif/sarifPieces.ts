import { type Explanation, explanationKey } from '../../core/explanation.js';
import type { Finding } from '../../core/finding.js';
import { EXPLANATIONS } from '../../core/given/coreKinds.js';
import { readOptions } from '../../core/given/readOptions.js';
import { HOMEPAGE } from '../../core/homepage.js';
import { shownFileName } from '../../core/shownFileNames.js';
import { jsonText } from '../json/jsonText.js';
import { FORMAT_OPTIONS, type FormatOptions } from '../told/formatOptions.js';
import { lineText } from '../told/lineText.js';
import { mustBeTold } from '../told/mustBeTold.js';
import { type Telling, tellingOf } from '../told/tellingOf.js';
import type { ToldValidation, Validation } from '../validation.js';
import { SARIF_LEVELS } from './sarifLevel.js';
import { sarifResult } from './sarifResult.js';
import { sarifRules } from './sarifRules.js';
import { uriOf } from './uriOf.js';

/** How a SARIF report is made. */
export interface SarifOptions extends FormatOptions {
  /** The answers that were given: where one settles nothing, its finding says that it was rejected. */
  readonly explanations?: readonly Explanation[];
}

/**
 * Writes findings as SARIF 2.1.0, for code scanning and editors: every rule with its help, each finding with its place,
 * a fingerprint that stays when rows are sorted, and its severity in SARIF's own words: `fatal` is an `error`, `info` a
 * `note`, all others are a `warning`. `properties.severity` holds ours.
 *
 * An answer is a suppression: `accepted` where it settles the finding, `rejected` where it does not. What it says is never
 * told, and neither is a line of the file.
 *
 * @returns pieces of text that are one JSON value when they are joined
 * @example
 * const judged = { judged: [], notJudged: [] };
 * let text = '';
 * for await (const piece of sarifPieces({ files: [], findings: [], judged }, { messages: en })) text += piece;
 * JSON.parse(text).runs[0].results // => []
 */
export async function* sarifPieces(
  validation: Validation | ToldValidation,
  options: SarifOptions,
): AsyncGenerator<string, void, undefined> {
  const { explanations = [], ...chosen } = readOptions<SarifOptions>(options, SARIF_OPTIONS, 'sarifPieces');
  mustBeTold(validation, 'sarifPieces');
  const telling = tellingOf(validation, chosen);
  const hasBaseline = validation.context?.baseline !== undefined;
  const answered = new Set(explanations.map((each) => placeKey(each, each)));
  const isAnswered = (finding: Finding) =>
    answered.size > 0 && answered.has(placeKey(finding, finding.record ?? {}));
  // The results stand last in their run, and the run last in the log.
  const head = jsonText({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ ...runOf(validation, telling, chosen), results: [] }],
  });
  const [before, after] = head.split(NO_RESULTS);
  yield `${before}"results": [`;
  let written = 0;
  for await (const { told, of } of telling.findings()) {
    const text = jsonText(sarifResult(told, isAnswered(of), hasBaseline))
      .trimEnd()
      .replaceAll('\n', '\n        ');
    yield `${written++ === 0 ? '' : ','}\n        ${text}`;
  }
  yield `${written === 0 ? '' : '\n      '}]${after}`;
}

/** Where the results stand in the text of a log without any; in no word of it, where quotes are escaped. */
const NO_RESULTS = '"results": []';

function runOf(
  { files, judged, context }: Validation | ToldValidation,
  { counts, omitted, messages, policy }: Telling,
  { tool = { name: 'csmhs', version: '' }, ruleSet }: FormatOptions,
) {
  const { severities = [] } = context ?? {};
  return {
    tool: {
      driver: {
        name: tool.name,
        ...(tool.version !== '' && { version: tool.version }),
        informationUri: HOMEPAGE,
        rules: sarifRules(messages, policy.forms ?? [], Object.entries(counts.byCode)),
      },
    },
    columnKind: 'utf16CodeUnits',
    ...(/^[a-zA-Z]{2}(-[a-zA-Z]{2})?$/.test(messages.locale) && { language: messages.locale }),
    invocations: [
      {
        executionSuccessful: files.every(({ readable }) => readable !== false),
        ...(severities.length > 0 && {
          ruleConfigurationOverrides: severities.map(({ code, as }) => ({
            descriptor: { id: lineText(code) },
            configuration: { level: SARIF_LEVELS[as] },
          })),
        }),
      },
    ],
    artifacts: files.map(({ name, sha256 }) => ({
      location: { uri: uriOf(shownFileName(name)) },
      roles: ['analysisTarget'],
      ...(sha256 !== undefined && policy.values === 'show' && { hashes: { 'sha-256': sha256 } }),
    })),
    properties: {
      ...(ruleSet !== undefined && { ruleSet }),
      counts: counts.bySeverity,
      ...(severities.length > 0 && { severities }),
      omitted,
      notJudged: judged.notJudged,
    },
  };
}

/** What a finding or an answer is about, whatever its facts. */
function placeKey(
  { code, field }: Pick<Explanation, 'code' | 'field'>,
  { organization, month }: Pick<Explanation, 'organization' | 'month'>,
): string {
  return explanationKey({ code, field, params: {} }, { organization, month });
}

/** `SarifOptions`. */
const SARIF_OPTIONS = { ...FORMAT_OPTIONS, explanations: EXPLANATIONS } as const;
