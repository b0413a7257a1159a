import type { InstrumentDefinition } from '../../assessment/instrument/instrument.js';
import { INSTRUMENTS } from '../../assessment/instrument/instruments.js';

/** The edition of an instrument where no other one is known, so that a table need not name it. */
export function onlyEdition(
  instrument: InstrumentDefinition | null,
  instruments: readonly InstrumentDefinition[],
): string | null {
  if (!instrument) return null;
  const { id, edition } = instrument;
  const known: readonly InstrumentDefinition[] = [...instruments, ...Object.values(INSTRUMENTS)];
  return known.every((each) => each.id !== id || each.edition === edition) ? edition : null;
}
