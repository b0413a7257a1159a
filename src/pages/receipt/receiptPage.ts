import { levelOf } from '../../core/explanation.js';
import { SEVERITIES, type Severity } from '../../core/finding.js';
import { mustBe } from '../../core/given/mustBe.js';
import { readOptions } from '../../core/given/readOptions.js';
import { countFindings } from '../../report/countFindings.js';
import type { Validation } from '../../report/validation.js';
import type { ToConfirm } from '../district/districtReport.js';
import { type Html, heading, paragraph, table } from '../html/html.js';
import { pageDocument } from '../html/pageDocument.js';
import { starsSaid } from '../html/starsSaid.js';
import { filled } from '../words/filled.js';
import { footOf } from '../words/footOf.js';
import { PAGE_OPTIONS, type PageOptions, type PageSettings, pageSettings } from '../words/pageOptions.js';

/** What a receipt can be told. */
export interface ReceiptOptions extends PageOptions {
  /** The day of the check, which the receipt shows. */
  readonly asOf: string;
  /** What to correct, explain or confirm, place by place: masked findings in words, as `describeFinding` gives them. */
  readonly toDo?: readonly ToConfirm[] | null;
}

/**
 * Writes a receipt for the sender of files: which files came, how many rows were read, how many findings of each kind there are, and
 * which rules leave something to do, and where it is told to it, in which places. It holds no number and no text out of the files.
 *
 * @param validation - what `validateFiles` gives
 */
export function receiptPage(validation: Validation, options: ReceiptOptions): string {
  mustBe(VALIDATION, validation, 'receiptPage', 'validation');
  const given = readOptions<ReceiptOptions>(options, RECEIPT_OPTIONS, 'receiptPage');
  const settings = pageSettings(given);
  const { pages: words, told } = settings;
  const { files, findings } = validation;
  const counts = countFindings(findings, validation.counts);
  const open = counts.fatal + counts.explain + counts.confirm;
  const unread = files.filter(({ readable }) => readable === false).length;
  return pageDocument({ title: words.receiptTitle, locale: settings.locale, foot: footOf(settings) }, [
    heading(1, words.receiptTitle),
    paragraph(filled(words.receiptSaid, { asOf: given.asOf })),
    paragraph(open > 0 ? filled(words.receiptBlocked, { count: open }) : words.receiptClear),
    ...(unread > 0 ? [paragraph(filled(words.receiptUnread, { count: unread }))] : []),
    table({
      caption: words.file,
      headings: [words.file, words.kind, words.read, words.clean],
      rows: files.map(({ name, kind, rows }) => [name, kind ? told(kind) : null, rows.read, rows.clean]),
    }),
    table({
      caption: words.confirm,
      headings: [words.rule, words.severity, words.count],
      rows: rulesOf(validation).map(({ code, level, open: left }) => [code, told(level), left]),
    }),
    ...placesOf(given.toDo ?? [], open, settings),
    table({
      caption: words.found,
      headings: [words.severity, words.findings],
      rows: [...SEVERITIES, 'disposed' as const].map((level) => [told(level), counts[level]]),
    }),
  ]);
}

/** Writes what to do, place by place, and how many more there are. */
function placesOf(
  toDo: readonly ToConfirm[],
  open: number,
  { pages: words, told }: PageSettings,
): readonly Html[] {
  const rows = toDo.map(({ severity, place, message, howToFix }) => [
    place ?? null,
    told(severity),
    message,
    howToFix,
  ]);
  const left = open - rows.length;
  return [
    table({ caption: words.fix, headings: [words.place, words.severity, words.found, words.fix], rows }),
    starsSaid(rows, words),
    ...(rows.length > 0 && left > 0 ? [paragraph(filled(words.moreToConfirm, { count: left }))] : []),
  ];
}

/** As many rules as a person takes in. */
const MOST_RULES = 20;

/** The rules with something to correct, explain or confirm, hardest first. */
function rulesOf({ findings, counts }: Validation) {
  const byCode = new Map<
    string,
    { readonly code: string; readonly level: Severity; readonly open: number }
  >();
  const add = (code: string, level: Severity, count: number) => {
    const { open } = byCode.get(code) ?? { open: 0 };
    if (count > 0 && BLOCKING.includes(level)) byCode.set(code, { code, level, open: open + count });
  };
  for (const one of findings) if (!one.disposition) add(one.code, levelOf(one), 1);
  for (const [code, { severity, countedAs = severity, notMade }] of Object.entries(counts?.byCode ?? {}))
    add(code, countedAs, notMade.open);
  return [...byCode.values()]
    .sort((a, b) => BLOCKING.indexOf(a.level) - BLOCKING.indexOf(b.level) || b.open - a.open)
    .slice(0, MOST_RULES);
}

const BLOCKING: readonly Severity[] = ['fatal', 'explain', 'confirm'];

const RECEIPT_OPTIONS = {
  ...PAGE_OPTIONS,
  asOf: { required: 'date' },
  toDo: { listOf: { says: 'what to do', has: { severity: 'text', message: 'text', howToFix: 'text' } } },
} as const;

const VALIDATION = {
  says: 'what validateFiles gives',
  has: { files: { listOf: 'object' }, findings: { listOf: 'object' } },
} as const;
