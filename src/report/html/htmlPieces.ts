import { levelOf } from '../../core/explanation.js';
import { readOptions } from '../../core/given/readOptions.js';
import { wordsOfCounts } from '../countFindings.js';
import { cohortSaid, reviewSaid } from '../judgedWith.js';
import { wantsOf } from '../text/notJudgedText.js';
import { wordsOfFiles } from '../text/wordsOfFiles.js';
import { FORMAT_OPTIONS, type FormatOptions } from '../told/formatOptions.js';
import { rulesInOrder } from '../told/keptOfRules.js';
import { countedText, knownText, levelText } from '../told/levelText.js';
import { markupText } from '../told/markupText.js';
import { mustBeTold } from '../told/mustBeTold.js';
import { ruleLink } from '../told/ruleLink.js';
import { localeSaid, type Said, say } from '../told/say.js';
import { type Telling, tellingOf } from '../told/tellingOf.js';
import type { ToldValidation, Validation } from '../validation.js';
import { findingRow, langOf } from './findingRow.js';
import { headText } from './headText.js';
import { PAGE_STYLE, PAGE_STYLE_SHA256 } from './pageStyle.js';
import { tableStart } from './tableStart.js';

/** How a page is made. */
export interface HtmlOptions extends FormatOptions {
  /** The heading of the page; `Findings` in its language unless given. */
  readonly title?: string;
}

/** As many findings as a page lists, so that a browser shows it at once; its counts are of all. */
const MOST_LISTED = 1000;

/**
 * Writes findings as one page of HTML that needs nothing else: no script, no picture, nothing from elsewhere, and a policy
 * in it that allows nothing of the kind. It can be read aloud, printed and sent. 1,000 findings are listed unless
 * `maxFindings` says otherwise, in the order of files and lines.
 *
 * @returns pieces of text that are one page when they are joined
 * @example
 * const judged = { judged: [], notJudged: [] };
 * const { value } = await htmlPieces({ files: [], findings: [], judged }, { messages: en }).next();
 * value.slice(0, 15) // => '<!DOCTYPE html>'
 */
export async function* htmlPieces(
  validation: Validation | ToldValidation,
  options: HtmlOptions,
): AsyncGenerator<string, void, undefined> {
  const { title: heading, ...chosen } = readOptions<HtmlOptions>(options, HTML_OPTIONS, 'htmlPieces');
  mustBeTold(validation, 'htmlPieces');
  const telling = tellingOf(validation, { maxFindings: MOST_LISTED, ...chosen });
  const { kept, messages, omitted } = telling;
  const title = heading ?? say(messages, 'findings');
  yield headText(title, langOf(localeSaid(messages)), LOOK);
  yield summaryText(validation, telling, title);
  yield filesTable(validation, telling);
  yield rulesTable(telling);
  if (kept.total > 0) {
    const columns = ['place', 'severity', 'record', 'whatIsWrong', 'whatToDo'] as const;
    yield startOf(telling, 'inOrder', columns);
    for await (const { told } of telling.findings()) yield findingRow(told, messages);
    yield TABLE_END;
  }
  if (omitted > 0) {
    const findings = say(messages, 'countFindings', { count: omitted });
    yield `<p>${markupText(say(messages, 'notListedAbove', { findings }))}</p>\n`;
  }
  yield notJudgedText(validation, telling);
  const { name, version } = chosen.tool ?? { name: 'csmhs', version: '' };
  const by = [`${name} ${version}`.trim(), chosen.ruleSet ?? '', reviewSaid(messages)].filter(
    (part) => part !== '',
  );
  yield `</main>\n<footer><p>${markupText(by.join(', '))}</p></footer>\n</body>\n</html>\n`;
}

function summaryText(
  validation: Validation | ToldValidation,
  { counts, policy, messages }: Telling,
  title: string,
): string {
  const cohort = cohortSaid(validation, messages);
  const known = knownText(validation, counts, messages);
  const counted = countedText(validation, messages).map((line) => `<li>${markupText(line)}</li>`);
  const masked =
    policy.values === 'show' ? say(messages, 'shown') : say(messages, 'hidden', { mark: policy.mark });
  const sums = `${wordsOfFiles(validation.files, messages)}: ${wordsOfCounts(counts.bySeverity, messages)}`;
  return [
    '<body>',
    '<main>',
    `<h1>${markupText(title)}</h1>`,
    `<p><strong>${markupText(sums)}</strong></p>`,
    ...(known === '' ? [] : [`<p>${markupText(known)}</p>`]),
    ...(counted.length === 0
      ? []
      : [`<p>${markupText(say(messages, 'ownSeverities'))}</p>\n<ul>${counted.join('')}</ul>`]),
    ...(cohort === '' ? [] : [`<p>${markupText(say(messages, 'judgedFor', { cohort }))}</p>`]),
    `<p>${markupText(masked)}</p>\n`,
  ].join('\n');
}

function filesTable({ files }: Validation | ToldValidation, telling: Telling): string {
  if (files.length === 0) return '';
  const rows = files.map(
    ({ name, rows: { read, clean }, readable }) =>
      `<tr><th scope="row">${markupText(name)}</th><td>${markupText(say(telling.messages, readable === false ? 'no' : 'yes'))}</td><td class="n">${read}</td><td class="n">${clean}</td></tr>\n`,
  );
  return `${startOf(telling, 'files', ['file', 'readable', 'rows', 'cleanRows'])}${rows.join('')}${TABLE_END}`;
}

function rulesTable(telling: Telling): string {
  const { counts, messages } = telling;
  const rules = rulesInOrder(counts.byCode);
  if (rules.length === 0) return '';
  const rows = rules.map(([code, rule]) => {
    const { open, disposed } = rule;
    const url = ruleLink(code, messages);
    const name = markupText(code);
    const link = url === undefined ? name : `<a href="${markupText(url)}">${name}</a>`;
    return `<tr><th scope="row">${link}</th><td class="${levelOf(rule)}">${markupText(levelText(rule, messages))}</td><td class="n">${open + disposed}</td><td class="n">${disposed}</td></tr>\n`;
  });
  return `${startOf(telling, 'rules', ['rule', 'severity', 'found', 'answered'])}${rows.join('')}${TABLE_END}`;
}

function notJudgedText({ judged }: Validation | ToldValidation, { messages }: Telling): string {
  const wants = wantsOf(judged, messages);
  if (wants.length === 0) return '';
  const items = wants.map(({ need, codes }) => {
    const rules = say(messages, 'countRules', { count: codes.length });
    return `<li>${markupText(`${need}: ${rules}`)}</li>\n`;
  });
  return `<h2>${markupText(say(messages, 'forWantOf'))}</h2>\n<ul>\n${items.join('')}</ul>\n`;
}

function startOf({ messages }: Telling, name: Said, columns: readonly Said[]): string {
  return tableStart(
    say(messages, name),
    columns.map((column) => say(messages, column)),
  );
}

const LOOK = { style: PAGE_STYLE, sha256: PAGE_STYLE_SHA256 } as const;

const TABLE_END = '</tbody>\n</table>\n</section>\n';

/** `HtmlOptions`. */
const HTML_OPTIONS = { ...FORMAT_OPTIONS, title: 'text' } as const;
