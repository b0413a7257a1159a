import { isAtLeast } from '../core/explanation.js';
import type { Finding, Params, RecordKey, RelatedPlace } from '../core/finding.js';
import type { CellAliases, ReportedValue } from '../core/reportedValue.js';
import { monthAt } from '../core/reportingMonth.js';
import type { AtMostRule } from '../core/rule.js';
import { compileAtMost, judgeAtMost } from '../monthly/atMostProgram.js';
import type { MonthlyContext } from '../monthly/context.js';
import { type ContextBreach, monthBreaches, organizationBreaches } from '../monthly/contextBreaches.js';
import { MEASURE_IDS, type MeasureId, measureOf } from '../monthly/measures.js';
import { judgeRow } from '../monthly/rowRules.js';
import { CONTRADICTIONS, PARTS_AND_WHOLES } from '../monthly/rules/index.js';
import { districtMeasureOnSchool, screenedWithoutTool } from '../monthly/rules/reportRules.js';
import { STATE_MARKERS } from '../monthly/stateMarkers.js';
import { type CellScan, cellEnd, textOfCell } from './csvCells.js';
import { readCellText } from './csvCellValue.js';
import { type CsvColumn, slotOf } from './csvColumns.js';
import { type CsvDecoder, ROW_FLAGS, ROW_LIMIT, ROW_TROUBLES, STRIDE } from './csvDecoder.js';
import type { Header } from './csvHeader.js';
import { placesOf, type RowPlaces, sourceOf } from './csvPlaces.js';
import {
  quoteMisplaced,
  quoteUnclosed,
  rowDuplicated,
  rowTooLong,
  textNotUtf8,
  tooFewCells,
  tooManyCells,
} from './rules/csvRules.js';
import { seenKeys } from './seenKeys.js';
import { isUtf8 } from './utf8.js';

/** What the judge of rows needs to know about the file. */
export interface CsvRowsOptions {
  readonly aliases: CellAliases | undefined;
  readonly context: MonthlyContext;
  readonly file: string | undefined;
  /** Offset in the file as stored of a position in the decoder's bytes. */
  readonly byteAt: (position: number) => number;
}

/** Judges the rows of one batch after another. */
export interface CsvRows {
  /** Finds everything that can be found in single rows, and rows that are there twice; sorted by row. */
  judge(): { findings: Finding[]; clean: Uint8Array };
  /** The text of a cell whose place the decoder stored; empty where there is none. */
  storedText(row: number, column: CsvColumn): string;
  /** The value of a cell whose number does not fit 32 bits. */
  valueOf(row: number, id: MeasureId): ReportedValue | null;
}

// One number names a breach until its finding is made: row * EVENTS + kind. Sorting numbers sorts findings by row.
const EVENTS = 2 ** 23;
const CELL = 16;
const TEXT = 2 ** 21;
const RULE = 2 ** 22;
const CONTRADICTION = RULE + 2 ** 12;
const LARGE_ROW = RULE + 2 ** 13;
const MONTH = LARGE_ROW + 1;
const ORGANIZATION = LARGE_ROW + 2;
const ON_SCHOOL = LARGE_ROW + 3;
const WITHOUT_TOOL = LARGE_ROW + 4;
const DUPLICATE = LARGE_ROW + 5;

const { unreadable: UNREADABLE, large: LARGE } = STATE_MARKERS;
const ORGANIZATION_SLOT = /* @__PURE__ */ slotOf('organization') * STRIDE;
const MONTH_SLOT = /* @__PURE__ */ slotOf('month') * STRIDE;
const VERSION_SLOT = /* @__PURE__ */ slotOf('version') * STRIDE;

/** Makes the judge for one file: rules are compiled to its columns once. */
export function csvRows(decoder: CsvDecoder, header: Header, options: CsvRowsOptions): CsvRows {
  const { values, flags } = decoder;
  const { aliases, context, file, byteAt } = options;
  const cellOf = new Map<CsvColumn, number>();
  header.columns.forEach((column, cell) => {
    if (column !== null) cellOf.set(column, cell);
  });
  const offset = (column: CsvColumn) => slotOf(column) * STRIDE;
  const program = compileAtMost(PARTS_AND_WHOLES, (id) => (cellOf.has(id) ? slotOf(id) : -1));
  const contradictions = CONTRADICTIONS.filter(
    ({ positiveWhile: w }) => cellOf.has(w.positive) && cellOf.has(w.other),
  );
  const scales = MEASURE_IDS.filter((id) => measureOf(id).scale && cellOf.has(id));
  const districtOnly = MEASURE_IDS.filter((id) => measureOf(id).appliesTo === 'district' && cellOf.has(id));
  const texts = (['submittedBy', 'note'] as const).filter((column) => cellOf.has(column));
  const seen = seenKeys();
  const scan: CellScan = { breaks: 0, misplaced: false };
  const monthMemo = new Map<number, readonly ContextBreach[]>();
  const organizationMemo = new Map<number, readonly ContextBreach[]>();
  const firstLines = new Map<number, number>();
  let events: number[] = [];
  let places: RowPlaces | undefined;
  let placed = -1;

  function collect(): void {
    const { rows, notes } = decoder;
    events = [];
    placed = -1;
    firstLines.clear();
    for (let i = 0; i < notes.length; i += 2) {
      events.push(notes[i]! * EVENTS + (notes[i + 1]! < 0 ? -notes[i + 1]! : CELL + notes[i + 1]!));
    }
    for (const id of scales) checkScale(id, rows);
    for (const column of texts) checkText(column, rows);
    judgeAtMost(program, values, STRIDE, rows, (rule, row) => {
      if ((flags[row]! & ROW_FLAGS.large) === 0) events.push(row * EVENTS + RULE + rule);
    });
    contradictions.forEach(({ positiveWhile: { positive, other, is } }, k) => {
      const [a, b, state] = [offset(positive), offset(other), is === 0 ? 0 : STATE_MARKERS[is]];
      for (let row = 0; row < rows; row++) {
        if (values[a + row]! > 0 && values[b + row] === state && (flags[row]! & ROW_FLAGS.large) === 0) {
          events.push(row * EVENTS + CONTRADICTION + k);
        }
      }
    });
    judgeKeys(rows);
    if (districtOnly.length > 0) judgeSchoolRows(rows);
  }

  function checkScale(id: MeasureId, rows: number): void {
    const { least, greatest } = measureOf(id).scale!;
    const at = offset(id);
    for (let row = 0; row < rows; row++) {
      const value = values[at + row]!;
      if (value < 0 || (value >= least && value <= greatest)) continue;
      values[at + row] = UNREADABLE;
      flags[row]! |= ROW_FLAGS.badCell;
      events.push(row * EVENTS + CELL + cellOf.get(id)!);
    }
  }

  function checkText(column: CsvColumn, rows: number): void {
    for (let row = 0; row < rows; row++) {
      if ((flags[row]! & ROW_FLAGS.beyondAscii) === 0) continue;
      const from = values[offset(column) + row]!;
      const to = from < 0 ? from : cellEnd(decoder.bytes, from, decoder.length, decoder.delimiter, scan);
      if (!isUtf8(decoder.bytes, from, to)) events.push(row * EVENTS + TEXT + cellOf.get(column)!);
    }
  }

  function judgeKeys(rows: number): void {
    const needsMonth = context.asOf !== undefined || context.cohort !== undefined;
    for (let row = 0; row < rows; row++) {
      const organization = values[ORGANIZATION_SLOT + row]!;
      const month = values[MONTH_SLOT + row]!;
      const version = values[VERSION_SLOT + row]!;
      if ((flags[row]! & ROW_FLAGS.large) !== 0) events.push(row * EVENTS + LARGE_ROW);
      if (needsMonth && month >= 0 && monthTroubles(month).length > 0) events.push(row * EVENTS + MONTH);
      if (context.registry && organization >= 0 && organizationTroubles(organization).length > 0)
        events.push(row * EVENTS + ORGANIZATION);
      if (organization < 0 || month < 0 || version < 0) continue;
      const line = seen.see(organization, month, version, decoder.rowLine[row]!);
      if (line === 0) continue;
      firstLines.set(row, line);
      flags[row]! |= ROW_FLAGS.duplicate;
      events.push(row * EVENTS + DUPLICATE);
    }
    if (context.profile?.screeningTools === 0 && cellOf.has('screened')) {
      const screened = offset('screened');
      for (let row = 0; row < rows; row++)
        if (values[screened + row]! > 0) events.push(row * EVENTS + WITHOUT_TOOL);
    }
  }

  function judgeSchoolRows(rows: number): void {
    for (const id of districtOnly) {
      const at = offset(id);
      for (let row = 0; row < rows; row++) {
        const organization = values[ORGANIZATION_SLOT + row]!;
        if (organization >= 0 && organization % 10_000 !== 0 && isNumber(values[at + row]!))
          events.push(row * EVENTS + ON_SCHOOL);
      }
    }
  }

  function monthTroubles(month: number): readonly ContextBreach[] {
    let troubles = monthMemo.get(month);
    if (!troubles) monthMemo.set(month, (troubles = monthBreaches(monthAt(month), context)));
    return troubles;
  }

  function organizationTroubles(code: number): readonly ContextBreach[] {
    let troubles = organizationMemo.get(code);
    if (!troubles) organizationMemo.set(code, (troubles = organizationBreaches(codeText(code), context)));
    return troubles;
  }

  function placesIn(row: number): RowPlaces {
    if (placed !== row) {
      places = placesOf(decoder.bytes, decoder.rowStart[row]!, decoder.length, decoder.delimiter);
      placed = row;
    }
    return places!;
  }

  function storedText(row: number, column: CsvColumn): string {
    const from = values[offset(column) + row]!;
    if (from < 0) return '';
    const to = cellEnd(decoder.bytes, from, decoder.length, decoder.delimiter, scan);
    return textOfCell(decoder.bytes, from, to, decoder.delimiter);
  }

  function cellText(row: number, column: CsvColumn): string {
    const { from, to } = placesIn(row);
    const cell = Math.min(cellOf.get(column)!, from.length - 1);
    return textOfCell(decoder.bytes, from[cell]!, to[cell]!, decoder.delimiter);
  }

  function placeOf(row: number, cell: number) {
    return sourceOf(decoder.bytes, placesIn(row), cell, decoder.rowLine[row]!, byteAt, file);
  }

  function recordOf(row: number): RecordKey {
    const organization = values[ORGANIZATION_SLOT + row]!;
    const month = values[MONTH_SLOT + row]!;
    const version = values[VERSION_SLOT + row]!;
    // A key that cannot be read stands as its raw text, so that the row can be found again.
    const raw = (column: CsvColumn) =>
      cellOf.get(column)! < placesIn(row).count ? cellText(row, column).slice(0, 40) : '';
    return {
      organization: organization >= 0 ? codeText(organization) : raw('organization'),
      month: month >= 0 ? monthAt(month) : raw('month'),
      version: version >= 0 ? version : 1,
    };
  }

  /** Makes the finding of one breach. The record is made once a row and shared. */
  function make(
    rule: Pick<Finding, 'code' | 'severity'>,
    row: number,
    record: RecordKey,
    cell: number,
    field: string | undefined,
    params: Params,
    related?: readonly RelatedPlace[],
  ): Finding {
    const { code, severity } = rule;
    const path =
      field === undefined
        ? []
        : slotOf(field as CsvColumn) < MEASURE_IDS.length
          ? ['values', field]
          : [field];
    const source = placeOf(row, cell);
    const fingerprint = `${code}|${record.organization}|${record.month ?? ''}|${field ?? ''}`;
    return field === undefined
      ? { code, severity, record, params, path, source, fingerprint }
      : related
        ? { code, severity, record, field, params, path, source, related, fingerprint }
        : { code, severity, record, field, params, path, source, fingerprint };
  }

  function ofRule(rule: AtMostRule<MeasureId>, row: number, record: RecordKey): Finding {
    const { parts, wholes } = rule.atMost;
    const field = parts[0]!;
    const params: Record<string, number> = { [field]: values[offset(field) + row]! };
    const related: RelatedPlace[] = [];
    for (const id of wholes) {
      params[id] = values[offset(id) + row]!;
      related.push({ field: id, source: placeOf(row, cellOf.get(id)!) });
    }
    return make(rule, row, record, cellOf.get(field)!, field, params, related);
  }

  function ofStructure(trouble: number, row: number, record: RecordKey): Finding {
    const { count } = placesIn(row);
    const columns = header.columns.length;
    switch (trouble) {
      case ROW_TROUBLES.tooFewCells:
        return make(tooFewCells, row, record, count - 1, undefined, { cells: count, columns });
      case ROW_TROUBLES.tooManyCells:
        return make(tooManyCells, row, record, columns, undefined, { cells: count, columns });
      case ROW_TROUBLES.quoteUnclosed:
        return make(quoteUnclosed, row, record, count - 1, undefined, {});
      default:
        return make(rowTooLong, row, record, 0, undefined, { limit: ROW_LIMIT });
    }
  }

  function ofCell(cell: number, row: number, record: RecordKey): Finding {
    const column = header.columns[cell]!;
    cellEnd(decoder.bytes, placesIn(row).from[cell]!, decoder.length, decoder.delimiter, scan);
    if (scan.misplaced) return make(quoteMisplaced, row, record, cell, column, {});
    const trouble = readCellText(column, cellText(row, column), aliases).trouble!;
    return make(trouble, row, record, cell, column, trouble.params);
  }

  function ofLargeRow(row: number, record: RecordKey): Finding[] {
    const numbers = Float64Array.from(MEASURE_IDS, (id) => {
      const stored = values[offset(id) + row]!;
      return stored === LARGE
        ? Number(readCellText(id, cellText(row, id), aliases).value) * 10 ** measureOf(id).decimals
        : stored;
    });
    return judgeRow(numbers).map(({ rule, field, params, related }) => {
      const places = related?.map((place) => ({
        ...place,
        source: placeOf(row, cellOf.get(place.field as MeasureId)!),
      }));
      return make(rule, row, record, cellOf.get(field)!, field, params, places);
    });
  }

  function ofEvent(kind: number, row: number, record: RecordKey): Finding | Finding[] {
    if (kind < CELL) return ofStructure(kind, row, record);
    if (kind < TEXT) return ofCell(kind - CELL, row, record);
    if (kind < RULE) return make(textNotUtf8, row, record, kind - TEXT, header.columns[kind - TEXT]!, {});
    if (kind < CONTRADICTION) return ofRule(program.rules[kind - RULE]!, row, record);
    if (kind < LARGE_ROW) {
      const rule = contradictions[kind - CONTRADICTION]!;
      const { positive, other } = rule.positiveWhile;
      const params = Object.fromEntries(
        rule.params.map((id) => [id, values[offset(id as MeasureId) + row]!]),
      );
      const related = [{ field: other, source: placeOf(row, cellOf.get(other)!) }];
      return make(rule, row, record, cellOf.get(positive)!, positive, params, related);
    }
    const of = (column: CsvColumn) => ({ cell: cellOf.get(column)!, column });
    const fromContext = (
      troubles: readonly ContextBreach[],
      { cell, column }: { cell: number; column: CsvColumn },
    ) => troubles.map(({ rule, params }) => make(rule, row, record, cell, column, params));
    switch (kind) {
      case LARGE_ROW:
        return ofLargeRow(row, record);
      case MONTH:
        return fromContext(monthTroubles(values[MONTH_SLOT + row]!), of('month'));
      case ORGANIZATION:
        return fromContext(organizationTroubles(values[ORGANIZATION_SLOT + row]!), of('organization'));
      case ON_SCHOOL: {
        const id = districtOnly.find((measure) => isNumber(values[offset(measure) + row]!))!;
        return make(districtMeasureOnSchool, row, record, cellOf.get(id)!, id, {});
      }
      case WITHOUT_TOOL:
        return make(screenedWithoutTool, row, record, cellOf.get('screened')!, 'screened', {
          screened: values[offset('screened') + row]!,
        });
      default: {
        const line = firstLines.get(row)!;
        const related = [{ record, source: { ...(file !== undefined && { file }), line, column: 1 } }];
        return make(
          rowDuplicated,
          row,
          record,
          cellOf.get('organization')!,
          'organization',
          { version: record.version!, line },
          related,
        );
      }
    }
  }

  return {
    storedText,
    valueOf: (row, id) => readCellText(id, cellText(row, id), aliases).value ?? null,
    judge() {
      collect();
      const clean = new Uint8Array(decoder.rows).fill(1);
      const findings: Finding[] = [];
      const sorted = events.length > 1 ? Float64Array.from(events).sort() : events;
      let row = -1;
      let record: RecordKey | undefined;
      for (const event of sorted) {
        const at = Math.floor(event / EVENTS);
        if (at !== row) [row, record] = [at, recordOf(at)];
        const made = ofEvent(event - at * EVENTS, at, record!);
        for (const finding of Array.isArray(made) ? made : [made]) {
          findings.push(finding);
          if (isAtLeast(finding.severity, 'confirm')) clean[at] = 0;
        }
      }
      return { findings, clean };
    },
  };
}

const isNumber = (stored: number) => stored >= 0 || stored === LARGE;

function codeText(code: number): string {
  return String(code).padStart(8, '0');
}
