import { visibleText } from '../../../core/invisible.js';
import type { CellAliases } from '../../../core/reportedValue.js';
import type { Breach, Rule } from '../../../core/rule.js';
import type { MonthlyForm } from '../../../monthly/form/monthlyForm.js';
import { CELL_KINDS, digitsOfColumn, kindOfColumn } from './csvColumns.js';
import type { FoundHeader } from './csvHeaderAt.js';
import type { CsvLayout } from './csvLayout.js';
import type { Heading } from './cutHeader.js';
import {
  columnDuplicated,
  columnSpelledLoosely,
  columnUnknown,
  columnUnnamed,
  formDiffers,
  headerBelow,
  requiredColumnMissing,
  rowsAboveHeader,
  studentColumns,
} from './headerRules.js';
import type { NameColumn, NamedColumn } from './headingNames.js';
import { missingFrom } from './missingColumns.js';
import { namesNear } from './nearHeading.js';
import { type OtherForm, otherFormOf } from './otherForm.js';
import { isOfOnePerson } from './studentColumns.js';

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
  readonly columns: readonly (string | null)[];
  /** The kind of each column. The decoder makes `unread` ones `ignored` where it sees a number. */
  readonly kinds: Uint8Array;
  readonly slots: Int32Array;
  /** The digits on the scale of each column, a bit each. */
  readonly digits: Uint16Array;
  readonly troubles: readonly HeaderTrouble[];
  /** Headings that nobody knows; how bad that is depends on what stands under them. */
  readonly unknown: readonly HeaderTrouble[];
  readonly readable: boolean;
  /** False where no column holds a measure, so that no number of the file is read. */
  readonly hasMeasures: boolean;
}

/** As many headings get the column that is nearest to them; in a file of a hundred thousand, looking for all would take long. */
const MOST_LOOKED_FOR = 1000;

/** Reads headings: which column each is, which are unknown, doubled or missing. */
export function readHeader(
  found: FoundHeader,
  aliases: CellAliases | undefined,
  name: NameColumn,
  layout: CsvLayout,
  otherForms: readonly MonthlyForm[],
): Header {
  const { headings } = found.cut;
  const { form } = layout;
  const troubles: HeaderTrouble[] = troublesAbove(found);
  const unknown: HeaderTrouble[] = [];
  const first = new Map<string, number>();
  const ignored = new Set<number>();
  const claims = claimsOf(headings, name);
  const other = otherFormOf(
    form,
    otherForms,
    headings.map(({ text }, i) => ({ text, column: claims[i] ? (claims[i].column ?? '') : null })),
  );
  const columns = claims.map((named, i): string | null => {
    const text = headings[i]!.text;
    const shown = visibleText(text.slice(0, 40));
    if (named?.column === null) ignored.add(i);
    else if (text === '') troubles.push({ rule: columnUnnamed, heading: i, params: {} });
    else if (named === null) {
      // One finding says of all of them that they are headings of the other form.
      if (other?.names(text)) return null;
      const params = {
        text: shown,
        nearest: unknown.length < MOST_LOOKED_FOR ? namesNear(text, layout) : 'none',
      };
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
  if (other) troubles.push(troubleOfOther(other, form.id, headings));
  const ofOne = headings.flatMap(({ text }, i) => (columns[i] === null && isOfOnePerson(text) ? [i] : []));
  if (ofOne.length > 0)
    troubles.push({ rule: studentColumns, heading: ofOne[0]!, params: { columns: ofOne.length } });
  const missing = missingFrom(headings, first, layout);
  troubles.push(...missing);
  const readable = !missing.some(({ rule }) => rule === requiredColumnMissing);
  const kinds = columns.map((column, i) => {
    if (column !== null) return kindOfColumn(form, column, aliases);
    return ignored.has(i) ? CELL_KINDS.ignored : CELL_KINDS.unread;
  });
  return {
    headings,
    columns,
    kinds: Uint8Array.from(kinds),
    slots: Int32Array.from(columns, (column) =>
      column === null ? layout.columns.length : layout.slotOf(column),
    ),
    digits: Uint16Array.from(columns, (column) => (column === null ? 0 : digitsOfColumn(form, column))),
    troubles: readable ? troubles : [...unknown, ...troubles],
    unknown: readable ? unknown : [],
    readable,
    hasMeasures: columns.some(form.has),
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

function troubleOfOther({ id, names }: OtherForm, form: string, headings: readonly Heading[]): HeaderTrouble {
  const of = headings.flatMap(({ text }, i) => (names(text) ? [i] : []));
  return { rule: formDiffers, heading: of[0]!, params: { columns: of.length, form, other: id } };
}

function troublesAbove({ line, above, rowsAbove }: FoundHeader): HeaderTrouble[] {
  if (rowsAbove > 0) return [{ rule: rowsAboveHeader, params: { rows: rowsAbove, line } }];
  return above > 0 ? [{ rule: headerBelow, params: { line } }] : [];
}
