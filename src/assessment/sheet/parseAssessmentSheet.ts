import { mustBe } from '../../core/given/mustBe.js';
import { readOptions } from '../../core/given/readOptions.js';
import type { Outcome } from '../../core/outcome.js';
import { outcomeOfForm } from '../../form/outcomeOfForm.js';
import type { InstrumentDefinition } from '../instrument/instrument.js';
import { INSTRUMENT } from '../instrument/instrumentKind.js';
import { judgeSheet } from './judgeSheet.js';
import type { AssessmentSheet } from './sheet.js';
import { SHEET_CONTEXT, type SheetContext } from './sheetContext.js';

/**
 * Reads an assessment sheet of unknown content by its instrument: `ok` where its shape is right; answers that
 * their items cannot take are findings that ride along.
 *
 * @param instrument - left out, that of the context, or the built-in one that the sheet names
 * @example
 * parseAssessmentSheet({ instrument: 'smhqa-school' }, SMHQA_DISTRICT).ok // => false
 */
export function parseAssessmentSheet(
  value: unknown,
  instrument?: InstrumentDefinition | null,
  context?: SheetContext | null,
): Outcome<AssessmentSheet> {
  if (instrument !== undefined && instrument !== null) {
    mustBe(INSTRUMENT, instrument, 'parseAssessmentSheet', 'instrument');
  }
  const known = readOptions<SheetContext>(context, SHEET_CONTEXT, 'parseAssessmentSheet');
  const { reading, found, record } = judgeSheet(value, instrument, known);
  return outcomeOfForm(reading, found, record);
}
