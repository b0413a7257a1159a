import { SEVERITIES } from '../../core/finding.js';
import { mustBe } from '../../core/given/mustBe.js';
import { readOptions } from '../../core/given/readOptions.js';
import { countFindings } from '../../report/countFindings.js';
import type { Validation } from '../../report/validation.js';
import { heading, paragraph, table } from '../html/html.js';
import { pageDocument } from '../html/pageDocument.js';
import { filled } from '../words/filled.js';
import { footOf } from '../words/footOf.js';
import { PAGE_OPTIONS, type PageOptions, pageSettings } from '../words/pageOptions.js';

/** What a receipt can be told. */
export interface ReceiptOptions extends PageOptions {
  /** The day of the check, which the receipt shows. */
  readonly asOf: string;
}

/**
 * Writes a receipt for the sender of files: which files came, how many rows were read, how many findings of each kind there are, and
 * whether anything is left to do. It holds no number and no text out of the files.
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
      caption: words.receiptTitle,
      headings: [words.file, words.kind, words.read, words.clean],
      rows: files.map(({ name, kind, rows }) => [name, kind ? told(kind) : null, rows.read, rows.clean]),
    }),
    table({
      caption: words.found,
      headings: [words.severity, words.findings],
      rows: [...SEVERITIES, 'disposed' as const].map((level) => [told(level), counts[level]]),
    }),
  ]);
}

const RECEIPT_OPTIONS = { ...PAGE_OPTIONS, asOf: { required: 'date' } } as const;

const VALIDATION = {
  says: 'what validateFiles gives',
  has: { files: { listOf: 'object' }, findings: { listOf: 'object' } },
} as const;
