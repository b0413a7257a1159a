import type { Finding } from '../../../core/finding.js';
import { findingOf } from '../../../core/rule.js';
import { numberOffScale } from '../../../core/valueRules.js';
import type { ContradictionRule } from '../../../monthly/form/comparison.js';
import type { Measure } from '../../../monthly/form/measures.js';
import { type AtMostProgram, compileAtMost, judgeAtMost } from '../../../monthly/rows/atMostProgram.js';
import { STATE_MARKERS } from '../../../monthly/rows/stateMarkers.js';
import { isUtf8 } from '../../text/utf8.js';
import { STRIDE } from '../decode/csvDecoder.js';
import type { CsvFile } from '../decode/csvFile.js';
import { ROW_FLAGS } from '../decode/rowFlags.js';
import { owedRows } from './owedRows.js';

/**
 * One number names a breach until its finding is made: row * EVENTS + kind. Sorting the numbers sorts the
 * findings by row and then by kind, so batches may be cut anywhere.
 */
export const EVENTS = 2 ** 23;

/** The kinds of events; a kind with room above it adds the number of its trouble, cell, rule or measure. */
export const EVENT = {
  structure: 0,
  cell: 16,
  text: 2 ** 21,
  atMost: 2 ** 22,
  contradiction: 2 ** 22 + 2 ** 20,
  largeRow: 2 ** 22 + 2 ** 21,
  month: 2 ** 22 + 2 ** 21 + 1,
  organization: 2 ** 22 + 2 ** 21 + 2,
  onSchool: 2 ** 22 + 2 ** 21 + 3,
  withoutTool: 2 ** 22 + 2 ** 21 + 2 ** 20,
  due: 2 ** 22 + 2 ** 21 + 2 ** 20 + 1,
  duplicate: 2 ** 22 + 2 ** 21 + 2 ** 20 + 2,
} as const;

const { unreadable: UNREADABLE, large: LARGE } = STATE_MARKERS;

/** What makes a row that is judged column by column be looked at once more. */
const LOOKED_AT = ROW_FLAGS.large | ROW_FLAGS.beyondAscii;

/** Tells whether a column holds a number at this place, within 32 bits or beyond. */
export const isNumber = (stored: number): boolean => stored >= 0 || stored === LARGE;

/** The rules of a file, compiled to its columns. */
export interface CsvProgram {
  readonly atMost: AtMostProgram;
  readonly contradictions: readonly ContradictionRule[];
  readonly districtOnly: readonly string[];
  /** What was wrong with a cell, by the event of the cell; nothing for a quote in the wrong place. */
  readonly troubles: ReadonlyMap<number, Finding>;
  /** Adds the events of the batch in which columns are judged alone or against one another. */
  collect(events: number[]): void;
}

/** Compiles the rules within a row for the columns that a file has. */
export function csvProgram(file: CsvFile): CsvProgram {
  const { decoder, form, orgs, cellOf, offsetOf } = file;
  const { values, flags } = decoder;
  const atMost = compileAtMost(
    form.comparisons,
    (id) => (cellOf.has(id) ? form.columnOf(id) : -1),
    (id) => form.measureOf(id).decimals,
  );
  const contradictions = form.contradictions.filter(
    ({ positive, other, retired }) => !retired && cellOf.has(positive) && cellOf.has(other),
  );
  const scales = form.measures.filter(({ id, scale }) => scale && cellOf.has(id));
  const districtOnly = form.groups.districtOnly.filter((id) => cellOf.has(id));
  const texts = (['submittedBy', 'note'] as const).filter((column) => cellOf.has(column));
  const organizations = offsetOf('organization');
  const collectOwed = owedRows(file);
  const troubles = new Map<number, Finding>();
  const isLarge = (row: number) => (flags[row]! & ROW_FLAGS.large) !== 0;

  function checkScale({ id, scale, decimals }: Measure, events: number[]): void {
    const { least, greatest } = scale!;
    const at = offsetOf(id);
    const unit = 10 ** decimals;
    for (let row = 0; row < decoder.rows; row++) {
      const value = values[at + row]! / unit;
      if (value < 0 || (value >= least && value <= greatest)) continue;
      values[at + row] = UNREADABLE;
      flags[row]! |= ROW_FLAGS.badCell;
      const event = row * EVENTS + EVENT.cell + cellOf.get(id)!;
      troubles.set(event, findingOf(numberOffScale, { params: { text: String(value), least, greatest } }));
      events.push(event);
    }
  }

  function judgeContradiction({ positive, other, is }: ContradictionRule, k: number, events: number[]): void {
    const [a, b, state] = [offsetOf(positive), offsetOf(other), is === 0 ? 0 : STATE_MARKERS[is]];
    for (let row = 0; row < decoder.rows; row++) {
      if (values[a + row]! > 0 && values[b + row] === state && !isLarge(row))
        events.push(row * EVENTS + EVENT.contradiction + k);
    }
  }

  return {
    atMost,
    contradictions,
    districtOnly,
    troubles,
    collect(events) {
      const { rows, notes } = decoder;
      troubles.clear();
      for (let i = 0; i < notes.length; i += 2) {
        const what = notes[i + 1]!;
        const event = notes[i]! * EVENTS + (what < 0 ? EVENT.structure - what : EVENT.cell + what);
        const trouble = decoder.troubles[i / 2];
        if (trouble) troubles.set(event, trouble);
        events.push(event);
      }
      for (const measure of scales) checkScale(measure, events);
      judgeAtMost(atMost, values, STRIDE, rows, (rule, row) => {
        if (!isLarge(row)) events.push(row * EVENTS + EVENT.atMost + rule);
      });
      contradictions.forEach((rule, k) => {
        judgeContradiction(rule, k, events);
      });
      const { screening } = form.roles;
      const isAsked = file.context.profile?.screeningTools === 0 && screening && cellOf.has(screening);
      const screened = isAsked ? offsetOf(screening) : -1;
      for (let row = 0; row < rows; row++) {
        if (screened < 0 && (flags[row]! & LOOKED_AT) === 0) continue;
        if (isLarge(row)) events.push(row * EVENTS + EVENT.largeRow);
        if (screened >= 0 && isNumber(values[screened + row]!) && values[screened + row] !== 0)
          events.push(row * EVENTS + EVENT.withoutTool);
        if ((flags[row]! & ROW_FLAGS.beyondAscii) === 0) continue;
        for (const column of texts) {
          const bounds = file.storedBounds(row, column);
          if (bounds && !isUtf8(decoder.bytes, bounds.from, bounds.to))
            events.push(row * EVENTS + EVENT.text + cellOf.get(column)!);
        }
      }
      for (const [k, id] of districtOnly.entries()) {
        const at = offsetOf(id);
        for (let row = 0; row < rows; row++) {
          if (!isNumber(values[at + row]!)) continue;
          const organization = values[organizations + row]!;
          if (organization >= 0 && !orgs.isDistrict(organization))
            events.push(row * EVENTS + EVENT.onSchool + k);
        }
      }
      collectOwed((row) => {
        events.push(row * EVENTS + EVENT.due);
      });
    },
  };
}
