import { hasFatal, type Outcome } from '../../core/outcome.js';
import { outcomeOfForm } from '../../form/outcomeOfForm.js';
import { readForm } from '../../form/read/readForm.js';
import { checkInstrument } from './checkInstrument.js';
import type { InstrumentDefinition } from './instrument.js';
import { INSTRUMENT_FORM } from './instrumentFields.js';

/**
 * Reads the definition of an instrument that a team loads, from parsed JSON.
 *
 * The shape comes first: where it is wrong, only that is reported. Then ids must be unique, scales and weights sound,
 * scores made of items that are known and go together, and bands without gaps or overlaps on the scale of their score.
 * What a definition says is used, or a finding names it; unknown keys are left out of the value, with a warning.
 *
 * @example
 * parseInstrument(SMHQA_DISTRICT).ok // => true
 * @example
 * parseInstrument({ ...SMHQA_DISTRICT, scale: { min: 6, max: 1, labels: {} } }).findings.map(({ code }) => code)
 * // => ['assessment.scale-unsound']
 */
export function parseInstrument(value: unknown): Outcome<InstrumentDefinition> {
  const reading = readForm<InstrumentDefinition>(INSTRUMENT_FORM, value);
  const found = reading.isReadable ? checkInstrument(reading.value) : [];
  return outcomeOfForm({ ...reading, isReadable: reading.isReadable && !hasFatal(found) }, found);
}
