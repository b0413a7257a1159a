import type { DisclosureTable } from '../disclosure/index.js';
import { readJsonText } from '../exchange/index.js';
import { isObject } from './isObject.js';
import type { Input } from './readInputs.js';

/** A disclosure table by its `dims`; anything else is monthly data. */
export function tableIn({ bytes }: Input): DisclosureTable | null {
  const read = readJsonText(bytes);
  return read.ok && isObject(read.value) && 'dims' in read.value ? (read.value as DisclosureTable) : null;
}
