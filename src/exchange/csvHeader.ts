import { nearestWord } from '../core/nearestWord.js';
import type { CellAliases } from '../core/reportedValue.js';
import type { Breach, Rule } from '../core/rule.js';
import { MEASURE_IDS } from '../monthly/measures.js';
import { CELL_KINDS, CSV_COLUMNS, type CsvColumn, columnNamed, kindOfColumn, slotOf } from './csvColumns.js';
import type { Heading } from './cutHeader.js';
import {
  columnDuplicated,
  columnSpelledLoosely,
  columnUnknown,
  columnUnnamed,
  measureColumnMissing,
  requiredColumnMissing,
} from './rules/csvRules.js';

/** A trouble with a heading, or with the file where there is no heading. */
export interface HeaderTrouble extends Breach {
  readonly rule: Rule;
  readonly heading?: number;
  /** The heading that the trouble also speaks of. */
  readonly first?: number;
}

/** What the header says: each column's kind and slot, and what is wrong with it. */
export interface Header {
  readonly headings: readonly Heading[];
  readonly columns: readonly (CsvColumn | null)[];
  readonly kinds: Uint8Array;
  readonly slots: Int32Array;
  readonly troubles: readonly HeaderTrouble[];
  readonly readable: boolean;
}

/** Reads headings: which column each is, which are unknown, doubled or missing. */
export function readHeader(headings: readonly Heading[], aliases: CellAliases | undefined): Header {
  const troubles: HeaderTrouble[] = [];
  const first = new Map<CsvColumn, number>();
  const columns = headings.map(({ text }, i): CsvColumn | null => {
    const column = columnNamed(text);
    const shown = text.slice(0, 40);
    if (text === '') troubles.push({ rule: columnUnnamed, heading: i, params: {} });
    else if (column === null) {
      const params = { text: shown, nearest: nearestWord(text, CSV_COLUMNS) ?? 'none' };
      troubles.push({ rule: columnUnknown, field: shown, heading: i, params });
    } else if (first.has(column)) {
      troubles.push({
        rule: columnDuplicated,
        field: column,
        heading: i,
        first: first.get(column)!,
        params: { column },
      });
    } else {
      first.set(column, i);
      if (text !== column)
        troubles.push({
          rule: columnSpelledLoosely,
          field: column,
          heading: i,
          params: { text: shown, column },
        });
      return column;
    }
    return null;
  });
  const required = (['organization', 'month'] as const).filter((column) => !first.has(column));
  const texts = headings.map(({ text }) => text);
  for (const column of required) {
    const nearest = nearestWord(column, texts)?.slice(0, 40) || 'none';
    troubles.push({ rule: requiredColumnMissing, field: column, params: { column, nearest } });
  }
  if (required.length === 0) {
    for (const column of MEASURE_IDS) {
      if (!first.has(column))
        troubles.push({ rule: measureColumnMissing, field: column, params: { column } });
    }
  }
  return {
    headings,
    columns,
    kinds: Uint8Array.from(columns, (column) =>
      column === null ? CELL_KINDS.ignored : kindOfColumn(column, aliases),
    ),
    slots: Int32Array.from(columns, (column) => (column === null ? CSV_COLUMNS.length : slotOf(column))),
    troubles,
    readable: required.length === 0,
  };
}
