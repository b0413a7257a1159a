import { levelOf } from '../../core/explanation.js';
import type { RuleCounts } from '../../core/findingCounts.js';
import { readOptions } from '../../core/given/readOptions.js';
import { wordsOfCounts } from '../countFindings.js';
import { SARIF_LEVELS } from '../sarif/sarifLevel.js';
import { wordsOfFiles } from '../text/wordsOfFiles.js';
import { FORMAT_OPTIONS, type FormatOptions } from '../told/formatOptions.js';
import { type Kept, keptOfRules } from '../told/keptOfRules.js';
import { countedText, levelText } from '../told/levelText.js';
import { lineText } from '../told/lineText.js';
import { mustBeTold } from '../told/mustBeTold.js';
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
  const kept = keptByLevel(telling, Math.min(MOST_OF_LEVEL, maxFindings ?? MOST_OF_LEVEL));
  for (const line of countedText(validation)) yield `csmhs: ${lineText(line)}\n`;
  let written = 0;
  const total = Object.values(kept).reduce((sum, level) => sum + level.total, 0);
  if (total > 0)
    for await (const { told } of telling.findings()) {
      if (told.disposition || !kept[SARIF_LEVELS[levelOf(told)]].has(told)) continue;
      yield annotation(told);
      // What is not shown need not be looked at.
      if (++written === total) break;
    }
  const { bySeverity } = telling.counts;
  const all = Object.values(bySeverity).reduce((sum, count) => sum + count, 0);
  const shown = written < all ? `; ${written} of them are annotated` : '';
  yield `csmhs: ${wordsOfFiles(validation.files)}: ${wordsOfCounts(bySeverity)}${shown}\n`;
}

function keptByLevel({ counts }: Telling, most: number): Record<keyof typeof COMMANDS, Kept> {
  const keptOf = (level: keyof typeof COMMANDS) => {
    const own = Object.entries(counts.byCode)
      .filter(([, rule]) => SARIF_LEVELS[levelOf(rule)] === level)
      .map(([code, rule]): [string, RuleCounts] => [
        code,
        { ...rule, disposed: 0, notMade: { open: rule.notMade.open, disposed: 0 } },
      ]);
    return keptOfRules({ byCode: Object.fromEntries(own) }, most);
  };
  return { error: keptOf('error'), warning: keptOf('warning'), note: keptOf('note') };
}

function annotation(finding: ToldFinding): string {
  const { code, source, message, howToFix } = finding;
  const properties = {
    ...(source?.file !== undefined && source.file !== '' && { file: source.file }),
    // A workbook has no lines: its cell is in the title.
    ...(source && source.a1 === undefined && { line: source.line, col: source.column }),
    ...(source?.endColumn !== undefined && { endColumn: source.endColumn }),
    title: [levelText(finding), code, ...(source?.a1 === undefined ? [] : [source.a1])].join(' '),
  };
  const told = Object.entries(properties).map(([key, value]) => `${key}=${propertyText(String(value))}`);
  const text = [message, howToFix].filter((part) => part !== '').map(dataText);
  return `::${COMMANDS[SARIF_LEVELS[levelOf(finding)]]} ${told.join(',')}::${text.join('%0A')}\n`;
}

/** Only the sign for what is escaped has to be escaped itself: a text is one line already. */
function dataText(text: string): string {
  return lineText(text).replaceAll('%', '%25');
}

function propertyText(text: string): string {
  return dataText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
