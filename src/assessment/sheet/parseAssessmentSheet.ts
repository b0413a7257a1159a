import type { OptionKind } from '../../core/given/kind.js';
import { mustBe } from '../../core/given/mustBe.js';
import { readOptions } from '../../core/given/readOptions.js';
import type { Outcome } from '../../core/outcome.js';
import { outcomeOfForm } from '../../form/outcomeOfForm.js';
import type { InstrumentDefinition } from '../instrument/instrument.js';
import { INSTRUMENT } from '../instrument/instrumentKind.js';
import { judgeSheet } from './judgeSheet.js';
import { readSheetTexts } from './readSheetTexts.js';
import type { AssessmentSheet } from './sheet.js';

/** How a sheet is read. */
export interface SheetContext {
  /** Whether the sheet comes from a form: texts of numbers, and absences by their word or label, are then read. */
  readonly text?: boolean;
}

const CONTEXT = { text: 'boolean' } as const satisfies Record<keyof SheetContext, OptionKind>;

/**
 * Reads an assessment sheet of unknown content by its instrument: `ok` where its shape is right; answers that
 * their items cannot take are findings that ride along.
 *
 * @example
 * parseAssessmentSheet({ instrument: 'smhqa-school' }, SMHQA_DISTRICT).ok // => false
 */
export function parseAssessmentSheet(
  value: unknown,
  instrument: InstrumentDefinition,
  context?: SheetContext | null,
): Outcome<AssessmentSheet> {
  mustBe(INSTRUMENT, instrument, 'parseAssessmentSheet', 'instrument');
  const { text } = readOptions<SheetContext>(context, CONTEXT, 'parseAssessmentSheet');
  const { reading, found, record } = judgeSheet(text ? readSheetTexts(value, instrument) : value, instrument);
  return outcomeOfForm(reading, found, record);
}
