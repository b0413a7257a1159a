import type { InstrumentDefinition } from '../../assessment/instrument/instrument.js';
import { INSTRUMENTS, isInstrumentId } from '../../assessment/instrument/instruments.js';
import { checkAssessmentSheet } from '../../assessment/sheet/checkAssessmentSheet.js';
import { SHEET_CONTEXT } from '../../assessment/sheet/sheetContext.js';
import type { Finding } from '../../core/finding.js';
import { isLoose } from '../../core/isLoose.js';
import { findingOf } from '../../core/rule.js';
import { instrumentUnknown } from './filesRules.js';
import { only } from './formsBrought.js';

/** Checks a sheet by the instrument that it names. */
export function checkSheet(
  sheet: unknown,
  context: object,
  instruments: readonly InstrumentDefinition[],
): Finding[] {
  const instrument = instrumentNamed(sheet, instruments);
  if (instrument) return checkAssessmentSheet(sheet, instrument, only(SHEET_CONTEXT, context));
  const expected = [...instruments.map(({ id }) => id), ...Object.keys(INSTRUMENTS)].join(', ');
  return [findingOf(instrumentUnknown, { field: 'instrument', params: { expected } })];
}

/** Finds the instrument that a sheet names; `null` for one that is not known. */
export function instrumentNamed(
  sheet: unknown,
  instruments: readonly InstrumentDefinition[],
): InstrumentDefinition | null {
  const { instrument: id, edition } = isLoose(sheet) ? sheet : {};
  const known = [...instruments, ...(isInstrumentId(id) ? [INSTRUMENTS[id]] : [])];
  const named = known.filter((each) => each.id === id);
  // An edition of one's own may have the id of a built-in instrument.
  return named.find((each) => each.edition === edition) ?? named[0] ?? null;
}
