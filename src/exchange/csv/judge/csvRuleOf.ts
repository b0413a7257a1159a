import type { RuleBroken } from '../../../core/findingTally.js';
import type { Rule } from '../../../core/rule.js';
import { districtMeasureOnSchool, screenedWithoutTool } from '../../../monthly/check/reportRules.js';
import { textNotUtf8 } from '../../fileRules.js';
import type { CsvFile } from '../decode/csvFile.js';
import { type CsvProgram, EVENT, EVENTS } from './csvEvents.js';
import {
  quoteMisplaced,
  quoteUnclosed,
  rowDuplicated,
  rowTooLong,
  tooFewCells,
  tooManyCells,
} from './csvRules.js';

/** Names the rule of an event before its finding is made; `null` where several may have been broken. */
export function ruleOfEvent(program: CsvProgram, kind: number, row: number): RuleBroken | null {
  if (kind < EVENT.cell) return STRUCTURE_RULES[kind - 1]!;
  if (kind < EVENT.text) return program.troubles.get(row * EVENTS + kind) ?? quoteMisplaced;
  if (kind < EVENT.atMost) return textNotUtf8;
  if (kind < EVENT.contradiction) return program.atMost.rules[kind - EVENT.atMost]!;
  if (kind < EVENT.largeRow) return program.contradictions[kind - EVENT.contradiction]!;
  if (kind >= EVENT.onSchool && kind < EVENT.withoutTool) return districtMeasureOnSchool;
  if (kind === EVENT.withoutTool) return screenedWithoutTool;
  return kind === EVENT.duplicate ? rowDuplicated : null;
}

/** What all findings of a rule within a row have in common. */
export interface RuleOfRow {
  readonly rule: Rule;
  readonly field: string;
  readonly others: readonly string[];
  /** A copy of one object costs less than an object that grows name by name. */
  readonly params: Record<string, number>;
  /** Its params, each with the place of its numbers in a batch and with its column in the form. */
  readonly numbers: readonly { readonly id: string; readonly at: number; readonly column: number }[];
}

/** Takes together what the findings of a rule share; the first operand is where they stand. */
export function ruleOfRow(
  rule: Rule,
  [field, ...others]: readonly string[],
  { form, offsetOf }: CsvFile,
): RuleOfRow {
  const ids = Object.keys(rule.params);
  return {
    rule,
    field: field!,
    others,
    params: Object.fromEntries(ids.map((id) => [id, 0])),
    numbers: ids.map((id) => ({ id, at: offsetOf(id), column: form.columnOf(id)! })),
  };
}

/** The rules of a row's cut, in the order of ROW_TROUBLES. */
export const STRUCTURE_RULES = [tooFewCells, tooManyCells, quoteUnclosed, rowTooLong] as const;
