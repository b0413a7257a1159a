import type { Definitions } from '../src/cli/brought/readDefinitions.js';
import { withRegistry } from '../src/cli/brought/withRegistry.js';
import { ruleSetOf } from '../src/cli/validate/ruleSetOf.js';
import { loadLanguage, loadPageLanguage } from '../src/cli/words/languages.js';
import { describeFinding } from '../src/core/describeFinding.js';
import type { Finding } from '../src/core/finding.js';
import { openWorkbook } from '../src/exchange/xlsx/openWorkbook.js';
import { receiptPage } from '../src/pages/receipt/receiptPage.js';
import { countFindings, wordsOfCounts } from '../src/report/countFindings.js';
import { groupFindings } from '../src/report/groupFindings.js';
import { jsonPieces } from '../src/report/json/jsonPieces.js';
import { messagesOf, reviewSaid } from '../src/report/judgedWith.js';
import { maskFindings } from '../src/report/mask/maskFindings.js';
import { MASKED, UNMASKED } from '../src/report/mask/maskPolicy.js';
import { wordsOfFiles } from '../src/report/text/wordsOfFiles.js';
import { levelText } from '../src/report/told/levelText.js';
import { placeText } from '../src/report/told/placeText.js';
import { ruleLink } from '../src/report/told/ruleLink.js';
import { say } from '../src/report/told/say.js';
import { toDoOf } from '../src/report/told/toDoOf.js';
import type { Validation } from '../src/report/validation.js';
import { annotateFile } from '../src/validate/ownFile/annotateFile.js';
import { surveyFiles } from '../src/validate/surveyFiles.js';
import type { Answered, Asked, Saved, ShownRule, Telling } from './asked.js';

// The work of the page, off its main thread: files are checked as the command checks them, and nothing leaves this worker
// but what the page shows or saves.

/** As many findings of a rule as are made, and saved as JSON: as many as the command makes. All are counted. */
const MOST_OF_RULE = 1_000;

/** As many places of a rule as are shown. */
const MOST_SHOWN = 50;

declare const VERSION: string;
const TOOL = { name: 'csmhs', version: VERSION };

/** The part of a worker's global scope that is used here. */
const port = globalThis as unknown as {
  postMessage(answer: Answered): void;
  onmessage: ((event: MessageEvent<Asked>) => void) | null;
};

const { registry } = withRegistry<Definitions>({
  applications: [],
  instruments: [],
  earlierForms: [],
  migrations: [],
});
const SETTINGS = { ...(registry && { registry }), xlsx: openWorkbook };

let files: readonly File[] = [];
let validation: Validation | null = null;
let ruleSet = '';
/** The date of the check. */
let asOf = '';
let telling: Telling = { language: 'en', showValues: false };

async function check(): Promise<void> {
  validation = null;
  const named = files.map((blob) => ({ name: blob.name, blob }));
  const surveyed = await surveyFiles(
    named,
    {
      ...SETTINGS,
      asOf,
      maxFindings: MOST_OF_RULE,
      entries: false,
      onProgress: ({ name, index }) =>
        port.postMessage({ type: 'progress', name, number: index + 1, of: files.length }),
    },
    'check',
  );
  const findings: Finding[] = [];
  for await (const finding of surveyed.findings()) findings.push(finding);
  const { counts, judged, context } = surveyed;
  validation = { files: surveyed.files, findings, counts, judged, context };
  ruleSet = ruleSetOf(surveyed);
  await tell();
}

async function tell(): Promise<void> {
  if (!validation) return;
  const { findings, counts } = validation;
  const messages = messagesOf(validation, await loadLanguage(telling.language));
  const policy = telling.showValues ? UNMASKED : MASKED;
  const rules = groupFindings(findings, counts).map(
    (group): ShownRule => ({
      code: group.code,
      severity: group.severity,
      found: group.found,
      link: ruleLink(group.code, messages) ?? null,
      level: levelText(group, messages),
      findings: maskFindings(group.findings.slice(0, MOST_SHOWN), policy).map((finding) => {
        const { message, howToFix } = describeFinding(finding, messages);
        return { place: placeText(finding), message, howToFix };
      }),
    }),
  );
  const word = (
    key: 'place' | 'whatIsWrong' | 'whatToDo' | 'file' | 'readable' | 'rows' | 'cleanRows' | 'yes' | 'no',
  ) => say(messages, key);
  port.postMessage({
    type: 'result',
    summary: `${wordsOfFiles(validation.files, messages)}: ${wordsOfCounts(countFindings(findings, counts), messages)}`,
    headings: {
      place: word('place'),
      whatIsWrong: word('whatIsWrong'),
      whatToDo: word('whatToDo'),
      file: word('file'),
      readable: word('readable'),
      rows: word('rows'),
      cleanRows: word('cleanRows'),
      yes: word('yes'),
      no: word('no'),
    },
    rules,
    files: validation.files.map(({ name, kind, readable, rows }) => ({
      name,
      isReadable: readable !== false,
      ...rows,
      isTable: kind === 'monthly' && readable !== false && !/\.json$/i.test(name),
    })),
    review: reviewSaid(messages),
  });
}

async function save(what: Saved, index: number): Promise<void> {
  if (!validation) return;
  const messages = await loadLanguage(telling.language);
  const policy = telling.showValues ? UNMASKED : MASKED;
  const parts: (string | Uint8Array<ArrayBuffer>)[] = [];
  let name = 'findings.json';
  let type = 'application/json';
  if (what === 'receipt') {
    [name, type] = ['receipt.html', 'text/html'];
    const language = await loadPageLanguage(telling.language);
    parts.push(
      receiptPage(validation, {
        asOf,
        language,
        version: VERSION,
        toDo: await toDoOf(validation.findings, messages),
      }),
    );
  } else if (what === 'json') {
    for await (const piece of jsonPieces(validation, { messages, policy, tool: TOOL, ruleSet }))
      parts.push(piece);
  } else {
    const blob = files[index]!;
    [name, type] = [blob.name.replace(/(\.\w+)?$/, '-checked.csv'), 'text/csv'];
    const own = await annotateFile({ name: blob.name, blob }, { ...SETTINGS, asOf, messages, policy });
    for await (const piece of own.own('annotated').pieces()) parts.push(new Uint8Array(piece));
  }
  port.postMessage({ type: 'saved', name, blob: new Blob(parts, { type }) });
}

async function answer(asked: Asked): Promise<void> {
  if (asked.type === 'save') return save(asked.what, asked.index);
  telling = asked.telling;
  if (asked.type === 'tell') return tell();
  ({ files, today: asOf } = asked);
  return check();
}

/** One thing after another. */
let last: Promise<void> = Promise.resolve();
port.onmessage = ({ data }) => {
  last = last
    .then(() => answer(data))
    .catch((error: unknown) => port.postMessage({ type: 'failed', message: String(error) }));
};
