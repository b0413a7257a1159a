import type { Finding } from '../core/finding.js';
import { parsePdsaLog } from './parsePdsaLog.js';
import type { PdsaContext } from './pdsaContext.js';

/**
 * Checks a PDSA log of unknown content, whatever it is; the findings of `parsePdsaLog`.
 *
 * @example
 * checkPdsaLog({ form: 'pdsa@1', organization: '00240000', cycles: [] })
 * // => []
 */
export function checkPdsaLog(log: unknown, context: PdsaContext = {}): readonly Finding[] {
  return parsePdsaLog(log, context).findings;
}
