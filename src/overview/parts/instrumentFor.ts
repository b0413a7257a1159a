import type { InstrumentDefinition } from '../../assessment/instrument/instrument.js';
import { isLoose } from '../../core/isLoose.js';
import type { Ready } from './ready.js';

/** The instrument that a sheet names, among those that were brought along; a built-in one is found by the sheet's room. */
export function instrumentFor(value: unknown, { given }: Ready): InstrumentDefinition | undefined {
  const id = isLoose(value) ? value['instrument'] : undefined;
  return given.instruments?.find((one) => one.id === id);
}
