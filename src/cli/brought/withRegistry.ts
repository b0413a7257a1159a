import { type Codes, codesOf, MA_DESE } from '../../core/index.js';
import { MA_REGISTRY, organizationsOf, type Registry, type RegistryFile } from '../../network/index.js';
import type { Definitions } from './readDefinitions.js';

/**
 * Adds the registry that holds where none is named: the six districts of Massachusetts, unless the cohort has the codes
 * of another state.
 *
 * Nobody named it, so it does not say how the codes of the files are written: codes of another state would be told as
 * damaged ones of Massachusetts.
 */
export function withRegistry<T extends Definitions>(definitions: T): T {
  const { registry, cohort } = definitions;
  if (registry) return definitions;
  const isOurs = !cohort || codesOf({ cohort }).schemes.some(({ id }) => id === MA_DESE.id);
  return isOurs ? { ...definitions, registry: unnamed() } : definitions;
}

let made: Registry | undefined;

/** The built-in registry, which leaves open which of the built-in schemes the codes are of. */
function unnamed(): Registry {
  const file: Omit<RegistryFile, 'codes'> & { readonly codes: Codes } = {
    form: 'registry@1',
    id: 'ma-coiin',
    codes: codesOf(),
    coverage: 'partial',
    asOf: '2020-10-01',
    organizations: organizationsOf(MA_REGISTRY),
  };
  // In a file a registry names one scheme; what asks for codes takes the answer to several as well.
  made ??= file as object as Registry;
  return made;
}
