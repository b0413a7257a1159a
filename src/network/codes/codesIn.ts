import { ANY_CODES } from '../../core/codes/anyCodes.js';
import type { CodeScheme } from '../../core/codes/codeScheme.js';
import type { Codes } from '../../core/codes/codes.js';
import { codesOf } from '../../core/codes/codesOf.js';
import { isLoose } from '../../core/isLoose.js';
import { type FormBreach, gatherBreaches } from '../../form/breaches.js';
import { checkCodes } from '../../form/codes/checkCodeScheme.js';
import { CODES_FIELD } from '../../form/codes/codeSchemeFields.js';
import { readPart } from '../../form/read/readForm.js';

/** The codes of a file, and what is wrong with the scheme it names beside its shape. */
export interface CodesIn {
  readonly codes: Codes;
  readonly breaches: readonly FormBreach[];
}

/**
 * Finds by which scheme the codes of a cohort or registry of unknown content are read.
 *
 * @param file - the whole file: where the registry tells the districts of schools, it is asked
 */
export function codesIn(file: unknown): CodesIn {
  const { breaches, onBreach } = gatherBreaches();
  const given = isLoose(file) && Object.hasOwn(file, 'codes') ? file['codes'] : null;
  const { value: scheme, isReadable } = readPart<string | CodeScheme>(CODES_FIELD, 'codes', given);
  if (!isReadable || !scheme) return { codes: ANY_CODES, breaches };
  checkCodes(scheme, ['codes'], onBreach);
  if (breaches.length > 0) return { codes: ANY_CODES, breaches };
  return { codes: codesOf({ codes: scheme, registry: file }), breaches };
}
