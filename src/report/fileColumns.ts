import { MEASURE_IDS } from '../monthly/measures.js';
import { cellText, csvSpans } from './csvSpans.js';

/** The columns of a CSV file, as its header names them. */
export interface FileColumns {
  readonly delimiter: string;
  /** Known heading by column; `null` for any other. */
  readonly headings: readonly (string | null)[];
}

const DELIMITERS = [',', ';', '\t'] as const;

/**
 * Reads which column holds what from the header line: the separator that yields most known headings.
 *
 * `null` for a line without a known heading, such as a line of JSON or the first row of a file without header.
 */
export function fileColumns(header: string): FileColumns | null {
  let best: FileColumns | null = null;
  let most = 0;
  for (const delimiter of DELIMITERS) {
    const headings = csvSpans(header, delimiter).map((span) => knownHeading(cellText(header, span)));
    const known = headings.filter((heading) => heading !== null).length;
    if (known > most) [best, most] = [{ delimiter, headings }, known];
  }
  return best;
}

function knownHeading(text: string): string | null {
  const plain = plainOf(text);
  return KNOWN_HEADINGS.find((heading) => plainOf(heading) === plain) ?? null;
}

const KNOWN_HEADINGS: readonly string[] = /* @__PURE__ */ [
  'organization',
  'month',
  'version',
  'submittedBy',
  'submittedAt',
  'note',
  ...MEASURE_IDS,
];

function plainOf(heading: string): string {
  return heading.toLowerCase().replace(/[^a-z0-9]/g, '');
}
