import { visibleText } from '../../../core/invisible.js';
import { nearestWord } from '../../../core/nearestWord.js';
import type { CellAliases } from '../../../core/reportedValue.js';
import type { Breach, Rule } from '../../../core/rule.js';
import { isMeasureId, MEASURE_IDS } from '../../../monthly/form/measures.js';
import { CELL_KINDS, CSV_COLUMNS, type CsvColumn, kindOfColumn, slotOf } from './csvColumns.js';
import type { FoundHeader } from './csvHeaderAt.js';
import type { Heading } from './cutHeader.js';
import {
  columnDuplicated,
  columnSpelledLoosely,
  columnsNoneKnown,
  columnUnknown,
  columnUnnamed,
  headerBelow,
  measureColumnMissing,
  requiredColumnMissing,
  rowsAboveHeader,
} from './headerRules.js';
import type { NameColumn, NamedColumn } from './headingNames.js';
import { namesNear, nearHeading } from './nearHeading.js';

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
  /** The kind of each column. The decoder makes `unread` ones `ignored` where it sees a number. */
  readonly kinds: Uint8Array;
  readonly slots: Int32Array;
  readonly troubles: readonly HeaderTrouble[];
  /** Headings that nobody knows; how bad that is depends on what stands under them. */
  readonly unknown: readonly HeaderTrouble[];
  readonly readable: boolean;
  /** False where no column holds a measure, so that no number of the file is read. */
  readonly hasMeasures: boolean;
}

/** Reads headings: which column each is, which are unknown, doubled or missing. */
export function readHeader(found: FoundHeader, aliases: CellAliases | undefined, name: NameColumn): Header {
  const { headings } = found.cut;
  const troubles: HeaderTrouble[] = troublesAbove(found);
  const unknown: HeaderTrouble[] = [];
  const first = new Map<CsvColumn, number>();
  const ignored = new Set<number>();
  const columns = claimsOf(headings, name).map((named, i): CsvColumn | null => {
    const text = headings[i]!.text;
    const shown = visibleText(text.slice(0, 40));
    if (named?.column === null) ignored.add(i);
    else if (text === '') troubles.push({ rule: columnUnnamed, heading: i, params: {} });
    else if (named === null) {
      const params = { text: shown, nearest: namesNear(text) };
      unknown.push({ rule: columnUnknown, field: shown, heading: i, params });
    } else if (first.has(named.column)) {
      const { column } = named;
      const params = { column };
      troubles.push({ rule: columnDuplicated, field: column, heading: i, first: first.get(column)!, params });
    } else {
      const { column, how } = named;
      first.set(column, i);
      if (text !== column && how !== 'own')
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
  const missing = missingFrom(headings, first);
  troubles.push(...missing);
  const readable = !missing.some(({ rule }) => rule === requiredColumnMissing);
  const kinds = columns.map((column, i) => {
    if (column !== null) return kindOfColumn(column, aliases);
    return ignored.has(i) ? CELL_KINDS.ignored : CELL_KINDS.unread;
  });
  return {
    headings,
    columns,
    kinds: Uint8Array.from(kinds),
    slots: Int32Array.from(columns, (column) => (column === null ? CSV_COLUMNS.length : slotOf(column))),
    troubles: readable ? troubles : [...unknown, ...troubles],
    unknown: readable ? unknown : [],
    readable,
    hasMeasures: columns.some(isMeasureId),
  };
}

/** Finds what each heading names. A word that only may mean a column gives way to a heading that names it. */
export function claimsOf(
  headings: readonly Pick<Heading, 'text'>[],
  name: NameColumn,
): (NamedColumn | null)[] {
  const named = headings.map(({ text }) => name(text));
  const sure = new Set(named.flatMap((each) => (each && each.how !== 'weak' ? [each.column] : [])));
  return named.map((each) => (each?.how === 'weak' && sure.has(each.column) ? null : each));
}

function troublesAbove({ line, above, rowsAbove }: FoundHeader): HeaderTrouble[] {
  if (rowsAbove > 0) return [{ rule: rowsAboveHeader, params: { rows: rowsAbove, line } }];
  return above > 0 ? [{ rule: headerBelow, params: { line } }] : [];
}

/** Names what the file has no column for: the keys, every measure, or some. */
function missingFrom(headings: readonly Heading[], first: ReadonlyMap<CsvColumn, number>): HeaderTrouble[] {
  const texts = headings.map(({ text }) => text);
  const required = (['organization', 'month'] as const).filter((column) => !first.has(column));
  if (required.length > 0) {
    return required.map((column) => {
      const near = texts.find((text) => text !== '' && nearHeading(text) === column);
      const nearest = visibleText((near ?? nearestWord(column, texts) ?? '').slice(0, 40)) || 'none';
      return { rule: requiredColumnMissing, field: column, params: { column, nearest } };
    });
  }
  const missing = MEASURE_IDS.filter((column) => !first.has(column));
  if (missing.length === 0) return [];
  if (missing.length < MEASURE_IDS.length) {
    const params = { columns: missing.length, column: missing.join(', ') };
    return [{ rule: measureColumnMissing, params }];
  }
  const foreign = texts.filter((text) => text !== '').slice(0, MOST_SHOWN);
  const near = foreign.map(nearHeading).filter((column) => isMeasureId(column));
  const params = {
    columns: texts.length,
    text: visibleText(foreign.map((text) => text.slice(0, 40)).join(', ')),
    column: [...new Set(near)].join(', ') || 'none',
  };
  return [{ rule: columnsNoneKnown, params }];
}

/** So many headings show a person which file this is. */
const MOST_SHOWN = 12;
