import type { Finding, Params, RecordKey } from '../core/finding.js';
import { findingOf, type Rule } from '../core/rule.js';
import type { ContextBreach } from '../monthly/contextBreaches.js';
import type { MeasureId } from '../monthly/measures.js';
import { judgeRow } from '../monthly/rowRules.js';
import { districtMeasureOnSchool, screenedWithoutTool } from '../monthly/rules/reportRules.js';
import type { CsvColumn } from './csvColumns.js';
import { ROW_LIMIT, ROW_TROUBLES } from './csvDecoder.js';
import { type CsvProgram, EVENT, EVENTS, isNumber } from './csvEvents.js';
import { type CsvFile, offsetOf } from './csvFile.js';
import { csvFindingAt, relatedCells } from './csvFindingAt.js';
import type { CsvKeyEvents } from './csvKeyEvents.js';
import { numbersOfRow } from './numbersOfRow.js';
import {
  quoteMisplaced,
  quoteUnclosed,
  rowDuplicated,
  rowTooLong,
  textNotUtf8,
  tooFewCells,
  tooManyCells,
} from './rules/csvRules.js';

/** Makes the findings of an event: what was noted as a number becomes record, place and facts. */
export type FindingsOfEvent = (kind: number, row: number, record: RecordKey) => Finding | readonly Finding[];

/** Makes the maker of findings for one file. */
export function csvFindings(file: CsvFile, program: CsvProgram, keys: CsvKeyEvents): FindingsOfEvent {
  const { decoder, header } = file;
  const { values } = decoder;
  const make = csvFindingAt(file);
  const relatedAt = relatedCells(file);
  const numberAt = (row: number, id: MeasureId) => values[offsetOf(id) + row]!;
  const atMost = program.atMost.rules.map((rule) =>
    ruleOfRow(rule, [...rule.atMost.parts, ...rule.atMost.wholes]),
  );
  const contradictions = program.contradictions.map((rule) =>
    ruleOfRow(rule, [rule.positiveWhile.positive, rule.positiveWhile.other]),
  );

  /** The finding of a rule stands at its first operand and names the others as related. */
  function ofRule({ rule, field, others, params }: RuleOfRow, row: number, record: RecordKey): Finding {
    const numbers = { ...params };
    for (const id of rule.params) numbers[id] = numberAt(row, id as MeasureId);
    return make(rule, row, record, field, numbers, relatedAt(row, others));
  }

  function ofStructure(trouble: number, row: number, record: RecordKey): Finding {
    const { count } = file.placesIn(row);
    const columns = header.columns.length;
    const { tooFewCells: few, tooManyCells: many, rowTooLong: long } = ROW_TROUBLES;
    const params: Params =
      trouble === few || trouble === many
        ? { cells: count, columns }
        : trouble === long
          ? { limit: ROW_LIMIT }
          : {};
    const cell = trouble === many ? columns : trouble === long ? 0 : count - 1;
    return {
      ...findingOf(STRUCTURE_RULES[trouble - 1]!, { params }, record),
      source: file.sourceOf(row, cell),
    };
  }

  function ofCell(cell: number, row: number, record: RecordKey): Finding {
    const trouble = program.troubles.get(row * EVENTS + EVENT.cell + cell);
    return make(trouble ?? quoteMisplaced, row, record, header.columns[cell]!, trouble?.params ?? {});
  }

  /** Judges a row with a number beyond 32 bits as an object is judged, with the number read from its cell. */
  function ofLargeRow(row: number, record: RecordKey): Finding[] {
    return judgeRow(numbersOfRow(file, row)).map(({ rule, field, params, related: places = [] }) =>
      make(
        rule,
        row,
        record,
        field,
        params,
        relatedAt(
          row,
          places.map((place) => place.field as MeasureId),
        ),
      ),
    );
  }

  function ofContext(breaches: readonly ContextBreach[], row: number, record: RecordKey): Finding[] {
    return breaches.map(({ rule, field, params }) => make(rule, row, record, field as CsvColumn, params));
  }

  function ofDuplicate(row: number, record: RecordKey): Finding {
    const line = keys.firstLine(row);
    const first = {
      record,
      source: { ...(file.file !== undefined && { file: file.file }), line, column: 1 },
    };
    return make(rowDuplicated, row, record, 'organization', { version: record.version!, line }, [first]);
  }

  return (kind, row, record) => {
    if (kind < EVENT.cell) return ofStructure(kind, row, record);
    if (kind < EVENT.text) return ofCell(kind - EVENT.cell, row, record);
    if (kind < EVENT.atMost) return make(textNotUtf8, row, record, header.columns[kind - EVENT.text]!, {});
    if (kind < EVENT.contradiction) {
      return ofRule(atMost[kind - EVENT.atMost]!, row, record);
    }
    if (kind < EVENT.largeRow) {
      return ofRule(contradictions[kind - EVENT.contradiction]!, row, record);
    }
    switch (kind) {
      case EVENT.largeRow:
        return ofLargeRow(row, record);
      case EVENT.month:
        return ofContext(keys.monthBreaches(row), row, record);
      case EVENT.organization:
        return ofContext(keys.organizationBreaches(row), row, record);
      case EVENT.onSchool:
        return make(
          districtMeasureOnSchool,
          row,
          record,
          program.districtOnly.find((id) => isNumber(numberAt(row, id)))!,
          {},
        );
      case EVENT.withoutTool:
        return make(screenedWithoutTool, row, record, 'screened', { screened: numberAt(row, 'screened') });
      default:
        return ofDuplicate(row, record);
    }
  };
}

/** What all findings of a rule within a row have in common. */
interface RuleOfRow {
  readonly rule: Rule;
  readonly field: MeasureId;
  readonly others: readonly MeasureId[];
  /** A copy of one object costs less than an object that grows name by name. */
  readonly params: Record<string, number>;
}

function ruleOfRow(rule: Rule, [field, ...others]: readonly MeasureId[]): RuleOfRow {
  return { rule, field: field!, others, params: Object.fromEntries(rule.params.map((id) => [id, 0])) };
}

// In the order of ROW_TROUBLES.
const STRUCTURE_RULES = [tooFewCells, tooManyCells, quoteUnclosed, rowTooLong] as const;
