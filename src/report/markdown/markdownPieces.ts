import { readOptions } from '../../core/given/readOptions.js';
import { wordsOfCounts } from '../countFindings.js';
import { reviewSaid } from '../judgedWith.js';
import { several, wordsOfFiles } from '../text/wordsOfFiles.js';
import { FORMAT_OPTIONS, type FormatOptions } from '../told/formatOptions.js';
import { rulesInOrder } from '../told/keptOfRules.js';
import { countedText, knownText, levelText } from '../told/levelText.js';
import { mustBeTold } from '../told/mustBeTold.js';
import { placeText } from '../told/placeText.js';
import { ruleLink } from '../told/ruleLink.js';
import { type Telling, tellingOf } from '../told/tellingOf.js';
import type { ToldValidation, Validation } from '../validation.js';
import { markdownText } from './markdownText.js';

/** As many findings as a person reads in the summary of a job. */
const MOST_LISTED = 200;

/** As many letters as always fit into the summary of a job, which GitHub refuses above 1 MiB. */
const MOST_LETTERS = 300_000;

/**
 * Writes findings as Markdown, for the summary of a job or a comment: what was counted, the rules hardest first, and then
 * findings with their place, what is wrong and what to do.
 *
 * It stays below what GitHub takes as a summary of a job (1 MiB), and lists 200 findings unless `maxFindings` says otherwise.
 *
 * @returns pieces of text
 * @example
 * const judged = { judged: [], notJudged: [] };
 * const { value } = await markdownPieces({ files: [], findings: [], judged }, { messages: en }).next();
 * value // => '## 0 files, 0 rows \\(0 clean\\)\n\nno findings\n'
 */
export async function* markdownPieces(
  validation: Validation | ToldValidation,
  options: FormatOptions,
): AsyncGenerator<string, void, undefined> {
  const chosen = readOptions<FormatOptions>(options, FORMAT_OPTIONS, 'markdownPieces');
  mustBeTold(validation, 'markdownPieces');
  const telling = tellingOf(validation, { maxFindings: MOST_LISTED, ...chosen });
  const { counts, omitted, kept } = telling;
  const head = `## ${markdownText(wordsOfFiles(validation.files))}\n\n${wordsOfCounts(counts.bySeverity)}\n`;
  yield head;
  const said = [knownText(validation, counts), ...countedText(validation)].filter((line) => line !== '');
  for (const line of said) yield `\n${markdownText(line)}\n`;
  const rules = rulesTable(telling);
  yield rules;
  let [listed, letters] = [0, head.length + rules.length];
  if (kept.total > 0)
    yield `\n${row('Place', 'Severity', 'What is wrong', 'What to do')}${row('---', '---', '---', '---')}`;
  for await (const { told } of telling.findings()) {
    const { message, howToFix } = told;
    const line = row(...[placeText(told), levelText(told), message, howToFix].map(markdownText));
    letters += line.length;
    if (letters > MOST_LETTERS) break;
    listed++;
    yield line;
  }
  const left = omitted + kept.total - listed;
  if (left > 0) yield `\n${several(left, 'finding')} counted here but not listed.\n`;
  const notJudged = validation.judged.notJudged.length;
  if (notJudged > 0) yield `\nNot judged: ${several(notJudged, 'rule')}.\n`;
  const review = reviewSaid(telling.messages);
  if (review !== '') yield `\n${markdownText(review)}\n`;
}

function rulesTable({ counts, messages }: Telling): string {
  const rules = rulesInOrder(counts.byCode);
  if (rules.length === 0) return '';
  const rows = rules.map(([code, rule]) => {
    const { open, disposed } = rule;
    const url = ruleLink(code, messages);
    const name = markdownText(code);
    const link = url === undefined ? name : `[${name}](<${url}>)`;
    return row(link, levelText(rule), String(open + disposed), String(disposed));
  });
  return `\n${row('Rule', 'Severity', 'Found', 'Answered')}${row('---', '---', '--:', '--:')}${rows.join('')}`;
}

function row(...cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |\n`;
}
