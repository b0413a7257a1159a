import { codesOf, MA_DESE } from '../../core/index.js';
import { decodeText } from '../../exchange/text/decodeText.js';
import { MA_REGISTRY } from '../../network/index.js';
import type { Input } from '../files/readInputs.js';
import type { Definitions } from './readDefinitions.js';

/**
 * Adds the registry that holds where none is named: the six districts of Massachusetts, unless the cohort or the files
 * have the codes of another state. It would have their codes told as damaged ones of Massachusetts.
 */
export function withRegistry<T extends Definitions>(definitions: T, inputs: readonly Input[]): T {
  const { registry, cohort } = definitions;
  if (registry) return definitions;
  const isOurs = cohort
    ? codesOf({ cohort }).schemes.some(({ id }) => id === MA_DESE.id)
    : areOfMassachusetts(inputs);
  return isOurs ? { ...definitions, registry: MA_REGISTRY } : definitions;
}

/** As many bytes as are looked at: the codes of a file are alike. */
const BYTES = 1024 * 1024;

/** Tells by the length of the numbers in files: eight digits in Massachusetts, seven or twelve in federal codes. */
function areOfMassachusetts(inputs: readonly Input[]): boolean {
  const texts = inputs.map(({ bytes }) => decodeText(bytes.subarray(0, BYTES)) ?? '');
  const has = (digits: RegExp) => texts.some((text) => digits.test(text));
  return has(/(?<!\d)\d{8}(?!\d)/) || !has(/(?<!\d)(?:\d{7}|\d{12})(?!\d)/);
}
