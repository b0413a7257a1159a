import type { Finding, Params, RecordKey } from '../../../core/finding.js';
import type { RuleBroken } from '../../../core/findingTally.js';
import { findingOf } from '../../../core/rule.js';
import { districtMeasureOnSchool, screenedWithoutTool } from '../../../monthly/check/reportRules.js';
import type { ContextBreach } from '../../../monthly/read/contextBreaches.js';
import { judgeRow } from '../../../monthly/rows/judgeRow.js';
import { numberOf } from '../../../monthly/rows/reportRow.js';
import { STATE_MARKERS } from '../../../monthly/rows/stateMarkers.js';
import { textNotUtf8 } from '../../fileRules.js';
import { ROW_LIMIT, ROW_TROUBLES } from '../decode/csvDecoder.js';
import type { CsvFile } from '../decode/csvFile.js';
import { numbersOfRow } from '../decode/numbersOfRow.js';
import { csvDueFinding } from './csvDueFinding.js';
import { type CsvProgram, EVENT, EVENTS } from './csvEvents.js';
import { csvFindingAt, relatedCells } from './csvFindingAt.js';
import type { CsvKeyEvents } from './csvKeyEvents.js';
import { type RuleOfRow, ruleOfEvent, ruleOfRow, STRUCTURE_RULES } from './csvRuleOf.js';
import { quoteMisplaced, rowDuplicated } from './csvRules.js';

/** Makes the findings of events, which are noted as numbers. */
export interface FindingsOfEvents {
  /** Makes record, place and facts of a number. */
  make(kind: number, row: number, record: RecordKey): Finding | readonly Finding[];
  /** Names the rule of an event before its finding is made; `null` where several may have been broken. */
  ruleOf(kind: number, row: number): RuleBroken | null;
}

/** Makes the maker of findings for one file. */
export function csvFindings(file: CsvFile, program: CsvProgram, keys: CsvKeyEvents): FindingsOfEvents {
  const { decoder, header, form, offsetOf } = file;
  const { values } = decoder;
  const findingAt = csvFindingAt(file);
  const relatedAt = relatedCells(file);
  const ofDue = csvDueFinding(file);
  const numberAt = (row: number, at: number, column: number) => {
    const stored = values[at + row]!;
    return numberOf(form, stored === STATE_MARKERS.large ? numbersOfRow(file, row)[column]! : stored, column);
  };
  const atMost = program.atMost.rules.map((rule) => ruleOfRow(rule, [...rule.parts, ...rule.wholes], file));
  const contradictions = program.contradictions.map((rule) =>
    ruleOfRow(rule, [rule.positive, rule.other], file),
  );

  /** The finding of a rule stands at its first operand and names the others as related. */
  function ofRule(
    { rule, field, others, params, numbers }: RuleOfRow,
    row: number,
    record: RecordKey,
  ): Finding {
    const facts = { ...params };
    for (const { id, at, column } of numbers) facts[id] = numberAt(row, at, column);
    return findingAt(rule, row, record, field, facts, relatedAt(row, others));
  }

  function ofStructure(trouble: number, row: number, record: RecordKey): Finding {
    const { count } = file.placesIn(row);
    const columns = header.columns.length;
    const { tooFewCells: few, tooManyCells: many, rowTooLong: long } = ROW_TROUBLES;
    let params: Params = trouble === long ? { limit: ROW_LIMIT } : {};
    if (trouble === few || trouble === many) params = { cells: count, columns };
    const cell = trouble === many ? columns : trouble === long ? 0 : count - 1;
    return {
      ...findingOf(STRUCTURE_RULES[trouble - 1]!, { params }, record),
      source: file.sourceOf(row, cell),
    };
  }

  function troubleOf(cell: number, row: number): Finding | undefined {
    return program.troubles.get(row * EVENTS + EVENT.cell + cell);
  }

  function ofCell(cell: number, row: number, record: RecordKey): Finding {
    const trouble = troubleOf(cell, row);
    return findingAt(trouble ?? quoteMisplaced, row, record, header.columns[cell]!, trouble?.params ?? {});
  }

  /** Judges a row with a number beyond 32 bits as an object is judged, with the number read from its cell. */
  function ofLargeRow(row: number, record: RecordKey): Finding[] {
    return judgeRow(form, numbersOfRow(file, row)).map(({ rule, field, params, related: places = [] }) =>
      findingAt(
        rule,
        row,
        record,
        field,
        params,
        relatedAt(
          row,
          places.flatMap((place) => place.field ?? []),
        ),
      ),
    );
  }

  function ofContext(breaches: readonly ContextBreach[], row: number, record: RecordKey): Finding[] {
    return breaches.map(({ rule, field, params }) => findingAt(rule, row, record, field!, params));
  }

  function ofScreened(id: string, row: number, record: RecordKey): Finding {
    return findingAt(screenedWithoutTool, row, record, id, {
      screened: numberAt(row, offsetOf(id), form.columnOf(id)!),
    });
  }

  function ofDuplicate(row: number, record: RecordKey): Finding {
    const line = keys.firstLine(row);
    const first = {
      record,
      source: { ...(file.file !== undefined && { file: file.file }), line, column: 1 },
    };
    return findingAt(rowDuplicated, row, record, 'organization', { version: record.version!, line }, [first]);
  }

  function make(kind: number, row: number, record: RecordKey): Finding | readonly Finding[] {
    if (kind < EVENT.cell) return ofStructure(kind, row, record);
    if (kind < EVENT.text) return ofCell(kind - EVENT.cell, row, record);
    if (kind < EVENT.atMost)
      return findingAt(textNotUtf8, row, record, header.columns[kind - EVENT.text]!, {});
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
      case EVENT.withoutTool:
        return ofScreened(form.roles.screening!, row, record);
      case EVENT.due:
        return ofDue(row, record);
      case EVENT.duplicate:
        return ofDuplicate(row, record);
      default:
        return findingAt(
          districtMeasureOnSchool,
          row,
          record,
          program.districtOnly[kind - EVENT.onSchool]!,
          {},
        );
    }
  }

  return { make, ruleOf: (kind, row) => ruleOfEvent(program, kind, row) };
}
