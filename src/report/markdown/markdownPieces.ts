import { readOptions } from '../../core/given/readOptions.js';
import { wordsOfCounts } from '../countFindings.js';
import { reviewSaid } from '../judgedWith.js';
import { wordsOfFiles } from '../text/wordsOfFiles.js';
import { becauseText } from '../told/becauseText.js';
import { FORMAT_OPTIONS, type FormatOptions } from '../told/formatOptions.js';
import { rulesInOrder } from '../told/keptOfRules.js';
import { countedText, knownText, levelText } from '../told/levelText.js';
import { mustBeTold } from '../told/mustBeTold.js';
import { placeText } from '../told/placeText.js';
import { ruleLink } from '../told/ruleLink.js';
import { type Said, say } from '../told/say.js';
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
  const { counts, omitted, kept, messages } = telling;
  const read = markdownText(wordsOfFiles(validation.files, messages));
  const head = `## ${read}\n\n${wordsOfCounts(counts.bySeverity, messages)}\n`;
  yield head;
  const preface = [knownText(validation, counts, messages), ...countedText(validation, messages)];
  for (const line of preface.filter((each) => each !== '')) yield `\n${markdownText(line)}\n`;
  const rules = rulesTable(telling);
  yield rules;
  let [listed, letters] = [0, head.length + rules.length];
  if (kept.total > 0)
    yield `\n${headings(telling, ['place', 'severity', 'whatIsWrong', 'whatToDo'])}${row('---', '---', '---', '---')}`;
  for await (const { told } of telling.findings()) {
    const { message, howToFix } = told;
    const said = [message, becauseText(told, messages)].join(' ').trim();
    const line = row(...[placeText(told), levelText(told, messages), said, howToFix].map(markdownText));
    letters += line.length;
    if (letters > MOST_LETTERS) break;
    listed++;
    yield line;
  }
  const left = omitted + kept.total - listed;
  if (left > 0) {
    const findings = say(messages, 'countFindings', { count: left });
    yield `\n${say(messages, 'notListed', { findings })}\n`;
  }
  const notJudged = validation.judged.notJudged.length;
  if (notJudged > 0) {
    const rules = say(messages, 'countRules', { count: notJudged });
    yield `\n${say(messages, 'notJudgedRules', { rules })}\n`;
  }
  const review = reviewSaid(messages);
  if (review !== '') yield `\n${markdownText(review)}\n`;
}

function rulesTable(telling: Telling): string {
  const { counts, messages } = telling;
  const rules = rulesInOrder(counts.byCode);
  if (rules.length === 0) return '';
  const rows = rules.map(([code, rule]) => {
    const { open, disposed } = rule;
    const url = ruleLink(code, messages);
    const name = markdownText(code);
    const link = url === undefined ? name : `[${name}](<${url}>)`;
    return row(link, levelText(rule, messages), String(open + disposed), String(disposed));
  });
  return `\n${headings(telling, ['rule', 'severity', 'found', 'answered'])}${row('---', '---', '--:', '--:')}${rows.join('')}`;
}

function headings({ messages }: Telling, columns: readonly Said[]): string {
  return row(...columns.map((column) => say(messages, column)));
}

function row(...cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |\n`;
}
