import type { Rule } from '../../../core/rule.js';

// What can be wrong with the rows of a monthly file as a whole.

/** Rows hold separators and nothing else. */
export const rowsBlank = {
  code: 'exchange.rows-blank',
  severity: 'info',
  message: '{rows} {rows|row has|rows have} only separators; {rows|it was|they were} skipped.',
  howToFix: 'No change is needed. Excel leaves such rows where cells were cleared but not deleted.',
  params: { rows: 'place' },
  basis: 'proposed',
  source: { id: 'project', at: 'x02' },
} as const satisfies Rule;

/** A heading is not known, and numbers stand in its column, which nobody read. */
export const columnUnread = {
  code: 'exchange.column-unread',
  severity: 'confirm',
  message: 'The column "{text}" is not known, so its numbers were not read.',
  howToFix:
    'Correct the heading, or give a map of headings that names the column or leaves it out.[ The closest known heading is {nearest}.] csmhs measures lists all headings.',
  params: { text: 'value', nearest: 'quote' },
  basis: 'proposed',
  source: { id: 'project', at: 'x03' },
} as const satisfies Rule;

/** The header stands again among the rows, as where files were put together. */
export const headerRepeated = {
  code: 'exchange.header-repeated',
  severity: 'warning',
  message: 'This line repeats the headings of line {line}. It is not a report and was skipped.',
  howToFix: 'Remove the line. Such lines come from joining files.',
  params: { line: 'place' },
  basis: 'proposed',
  source: { id: 'rfc-4180', at: '2.3' },
} as const satisfies Rule;

/** Other headings stand among the rows, so what stands below them may be under wrong ones. */
export const headerDiffers = {
  code: 'exchange.header-differs',
  severity: 'fatal',
  message:
    'This line has headings that differ from those of line {line}. The rows below were read under line {line}.',
  howToFix: 'Split the file here into two files, each with its own headings.',
  params: { line: 'place' },
  basis: 'proposed',
  source: { id: 'rfc-4180', at: '2.3' },
} as const satisfies Rule;

/** The row below the header holds words where a report has a code, a month and numbers. */
export const headerSecond = {
  code: 'exchange.header-second',
  severity: 'fatal',
  message:
    'This line looks like a second row of headings below line {line}, such as units. It was not read as a report.',
  howToFix:
    'Remove the line. If it is a report, write the code of the organization, the month such as 2020-10, and numbers.',
  params: { line: 'place' },
  basis: 'proposed',
  source: { id: 'project', at: 'x03' },
} as const satisfies Rule;
