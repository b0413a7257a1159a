import { isLoose } from '../../core/isLoose.js';
import type { DisclosureTable } from '../../disclosure/index.js';
import { readJsonText } from '../../exchange/index.js';
import type { Input } from '../files/readInputs.js';

/** A disclosure table by its `dims`; anything else is monthly data. */
export function tableIn({ bytes }: Input): DisclosureTable | null {
  const read = readJsonText(bytes);
  return read.ok && isLoose(read.value) && 'dims' in read.value
    ? (read.value as unknown as DisclosureTable)
    : null;
}
