import type { PdsaLog } from '../../pdsa/log/pdsaLog.js';
import type { Joined } from './districtParts.js';

/** The way to a cycle or an aim of a log among the parts: as far as it is there. */
export function logPath(
  log: Joined<PdsaLog> | undefined,
  list: 'cycles' | 'aims',
  id: string,
): (string | number)[] {
  if (!log) return ['log'];
  const at = (log.value[list] ?? []).findIndex((one) => one.id === id);
  return ['log', log.place, list, ...(at < 0 ? [] : [at])];
}
