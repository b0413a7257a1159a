import type { Codes } from '../../../core/codes/codes.js';
import type { FindingSource } from '../../../core/finding.js';
import type { Breach, Rule } from '../../../core/rule.js';
import type { CsvDecoder } from '../decode/csvDecoder.js';
import { CELL_KINDS } from '../header/csvColumns.js';
import type { Header } from '../header/csvHeader.js';
import { headerRowOf } from '../header/headerRow.js';
import type { NameColumn } from '../header/headingNames.js';
import { columnUnread, headerDiffers, headerRepeated } from './readRules.js';

/** What is known of a file only when all of it was seen. */
export interface WholeFile {
  tell(note: (rule: Rule, breach: Breach, source?: FindingSource) => void): void;
}

/** Where things stand in the file. */
interface Places {
  /** The line of the header. */
  readonly line: number;
  readonly name: NameColumn;
  readonly codes: Codes;
  /** The place of a heading, while the header is in the buffer. */
  readonly placeOf: (heading: number) => FindingSource;
  readonly sourceAt: (line: number, position: number) => FindingSource;
}

/** Watches a file for headings among its rows and for numbers in columns that nobody reads. */
export function csvWholeFile(decoder: CsvDecoder, header: Header, places: Places): WholeFile {
  const { line, name, codes, placeOf, sourceAt } = places;
  const unknown = header.unknown.map((trouble) => ({ ...trouble, source: placeOf(trouble.heading!) }));
  const again: { readonly rule: Rule; readonly source: FindingSource }[] = [];
  const kindOfRow = headerRowOf(header, decoder.delimiter, name, codes);
  decoder.passHeader = (from, to, rowLine) => {
    const kind = kindOfRow(decoder.bytes, from, to);
    if (kind === null) return false;
    again.push({ rule: kind === 'equal' ? headerRepeated : headerDiffers, source: sourceAt(rowLine, from) });
    return true;
  };
  return {
    tell(note) {
      for (const { rule, source } of again) note(rule, { params: { line } }, source);
      for (const { rule, heading, source, ...breach } of unknown)
        note(header.kinds[heading!] === CELL_KINDS.unread ? rule : columnUnread, breach, source);
    },
  };
}
