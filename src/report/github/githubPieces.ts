import type { Messages } from '../../core/describeFinding.js';
import { levelOf } from '../../core/explanation.js';
import type { Finding } from '../../core/finding.js';
import type { RuleCounts } from '../../core/findingCounts.js';
import { readOptions } from '../../core/given/readOptions.js';
import { chooseWithCauses } from '../causes/chooseWithCauses.js';
import { wordsOfCounts } from '../countFindings.js';
import { orderFindings } from '../orderFindings.js';
import { SARIF_LEVELS } from '../sarif/sarifLevel.js';
import { wordsOfFiles } from '../text/wordsOfFiles.js';
import { becauseText } from '../told/becauseText.js';
import { FORMAT_OPTIONS, type FormatOptions } from '../told/formatOptions.js';
import { type Kept, keptOfRules } from '../told/keptOfRules.js';
import { countedText, levelText } from '../told/levelText.js';
import { lineText } from '../told/lineText.js';
import { mustBeTold } from '../told/mustBeTold.js';
import { say } from '../told/say.js';
import { type Telling, type ToldFinding, tellingOf } from '../told/tellingOf.js';
import type { ToldValidation, Validation } from '../validation.js';

/** As many of each kind as GitHub shows of one step. */
const MOST_OF_LEVEL = 10;

/** The kinds of annotations by the levels of SARIF. */
const COMMANDS = { error: 'error', warning: 'warning', note: 'notice' } as const;

/**
 * Writes findings as annotations for GitHub Actions, within what it shows of one step: ten errors, ten warnings and ten
 * notices, some of each rule. `fatal` is an error, `info` a notice; what was answered is counted only. The last line says
 * what was counted. `markdownPieces` makes the summary of the job.
 *
 * @returns pieces of text, each one line for the log of the step
 * @example
 * const judged = { judged: [], notJudged: [] };
 * const lines = [];
 * for await (const line of githubPieces({ files: [], findings: [], judged }, { messages: en })) lines.push(line);
 * lines // => ['csmhs: 0 files, 0 rows (0 clean): no findings\n']
 */
export async function* githubPieces(
  validation: Validation | ToldValidation,
  options: FormatOptions,
): AsyncGenerator<string, void, undefined> {
  const { maxFindings, ...chosen } = readOptions<FormatOptions>(options, FORMAT_OPTIONS, 'githubPieces');
  mustBeTold(validation, 'githubPieces');
  const telling = tellingOf(validation, chosen);
  const most = Math.min(MOST_OF_LEVEL, maxFindings ?? MOST_OF_LEVEL);
  const kept = chosenByLevel(validation, most) ?? keptByLevel(telling, most);
  for (const line of countedText(validation, telling.messages)) yield `csmhs: ${lineText(line)}\n`;
  let written = 0;
  if (kept.total > 0)
    for await (const { told } of telling.findings()) {
      if (!kept.has(told)) continue;
      yield annotation(told, telling.messages);
      // What is not shown need not be looked at.
      if (++written === kept.total) break;
    }
  const { counts, messages } = telling;
  const { bySeverity } = counts;
  const all = Object.values(bySeverity).reduce((sum, count) => sum + count, 0);
  const shown = written < all ? `; ${say(messages, 'annotated', { count: written })}` : '';
  yield `csmhs: ${wordsOfFiles(validation.files, messages)}: ${wordsOfCounts(bySeverity, messages)}${shown}\n`;
}

/** What is annotated; what was answered is not. */
type Annotated = Pick<Kept, 'total' | 'has'>;

/** Of a list in which findings follow from others, none is annotated without its cause. */
function chosenByLevel({ files, findings }: Validation | ToldValidation, most: number): Annotated | null {
  if (!Array.isArray(findings)) return null;
  const ordered = orderFindings(
    findings,
    files.map(({ name }) => name),
  );
  return chooseWithCauses(ordered, {
    total: findings.length,
    sharedBy: (finding: Finding) => (finding.disposition ? null : SARIF_LEVELS[levelOf(finding)]),
    most: () => most,
  });
}

function keptByLevel({ counts }: Telling, most: number): Annotated {
  const keptOf = (level: keyof typeof COMMANDS) => {
    const own = Object.entries(counts.byCode)
      .filter(([, rule]) => SARIF_LEVELS[levelOf(rule)] === level)
      .map(([code, rule]): [string, RuleCounts] => [
        code,
        { ...rule, disposed: 0, notMade: { open: rule.notMade.open, disposed: 0 } },
      ]);
    return keptOfRules({ byCode: Object.fromEntries(own) }, most);
  };
  const levels = { error: keptOf('error'), warning: keptOf('warning'), note: keptOf('note') };
  return {
    total: Object.values(levels).reduce((sum, { total }) => sum + total, 0),
    has: (finding) => !finding.disposition && levels[SARIF_LEVELS[levelOf(finding)]].has(finding),
  };
}

function annotation(finding: ToldFinding, messages: Messages): string {
  const { code, source, message, howToFix } = finding;
  const properties = {
    ...(source?.file !== undefined && source.file !== '' && { file: source.file }),
    // A workbook has no lines: its cell is in the title.
    ...(source && source.a1 === undefined && { line: source.line, col: source.column }),
    ...(source?.endColumn !== undefined && { endColumn: source.endColumn }),
    title: [levelText(finding, messages), code, ...(source?.a1 === undefined ? [] : [source.a1])].join(' '),
  };
  const told = Object.entries(properties).map(([key, value]) => `${key}=${propertyText(String(value))}`);
  const text = [message, becauseText(finding, messages), howToFix]
    .filter((part) => part !== '')
    .map(dataText);
  return `::${COMMANDS[SARIF_LEVELS[levelOf(finding)]]} ${told.join(',')}::${text.join('%0A')}\n`;
}

/** Only the sign for what is escaped has to be escaped itself: a text is one line already. */
function dataText(text: string): string {
  return lineText(text).replaceAll('%', '%25');
}

function propertyText(text: string): string {
  return dataText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
