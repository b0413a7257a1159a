import type { Finding } from '../../core/finding.js';
import { mustBe } from '../../core/given/mustBe.js';
import { readOptions } from '../../core/given/readOptions.js';
import { outcomeOfForm } from '../../form/outcomeOfForm.js';
import type { InstrumentDefinition } from '../instrument/instrument.js';
import { INSTRUMENT } from '../instrument/instrumentKind.js';
import { judgeSheet } from './judgeSheet.js';
import { SHEET_CONTEXT, type SheetContext } from './sheetContext.js';

/**
 * Checks a sheet of unknown content against its instrument: head, people, answers, and how the answers go together.
 *
 * A sheet of another edition gets that one finding and no more: its items would all look unknown.
 *
 * @param instrument - left out, that of the context, or the built-in one that the sheet names
 * @example
 * checkAssessmentSheet({ instrument: 'smhqa-school', edition: 'working-1' }, SMHQA_DISTRICT).map(({ code }) => code)
 * // => ['assessment.edition-differs']
 * @example
 * checkAssessmentSheet({ instrument: 'our-own', edition: '1' })[0].code // => 'assessment.instrument-unknown'
 * @see proposal s04
 */
export function checkAssessmentSheet(
  sheet: unknown,
  instrument?: InstrumentDefinition | null,
  context?: SheetContext | null,
): Finding[] {
  if (instrument !== undefined && instrument !== null) {
    mustBe(INSTRUMENT, instrument, 'checkAssessmentSheet', 'instrument');
  }
  const known = readOptions<SheetContext>(context, SHEET_CONTEXT, 'checkAssessmentSheet');
  const { reading, found, record } = judgeSheet(sheet, instrument, known);
  return [...outcomeOfForm(reading, found, record).findings];
}
