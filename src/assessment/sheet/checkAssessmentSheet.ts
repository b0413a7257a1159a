import type { Finding } from '../../core/finding.js';
import { mustBe } from '../../core/given/mustBe.js';
import { outcomeOfForm } from '../../form/outcomeOfForm.js';
import type { InstrumentDefinition } from '../instrument/instrument.js';
import { INSTRUMENT } from '../instrument/instrumentKind.js';
import { judgeSheet } from './judgeSheet.js';

/**
 * Checks a sheet of unknown content against its instrument: head, people, answers, and how the answers go together.
 *
 * A sheet of another edition gets that one finding and no more: its items would all look unknown.
 *
 * @example
 * checkAssessmentSheet({ instrument: 'smhqa-school', edition: 'working-1' }, SMHQA_DISTRICT).map(({ code }) => code)
 * // => ['assessment.edition-differs']
 * @see proposal s04
 */
export function checkAssessmentSheet(sheet: unknown, instrument: InstrumentDefinition): Finding[] {
  mustBe(INSTRUMENT, instrument, 'checkAssessmentSheet', 'instrument');
  const { reading, found, record } = judgeSheet(sheet, instrument);
  return [...outcomeOfForm(reading, found, record).findings];
}
