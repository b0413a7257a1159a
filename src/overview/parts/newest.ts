import { greatest } from '../../core/greatest.js';
import type { Joined } from './districtParts.js';

/** Of several applications, the one with the highest version; undefined where that is not one. */
export function newest<Value extends { readonly version?: number | null | undefined }>(
  found: readonly Joined<Value>[],
): Joined<Value> | undefined {
  const versionOf = ({ value }: Joined<Value>) => value.version ?? 1;
  const highest = greatest(found, versionOf);
  const top = found.filter((one) => versionOf(one) === highest);
  return top.length === 1 ? top[0] : undefined;
}
