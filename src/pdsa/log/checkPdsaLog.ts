import type { Finding } from '../../core/finding.js';
import { readOptions } from '../../core/given/readOptions.js';
import { PDSA_CONTEXT } from '../context/contextKinds.js';
import type { PdsaContext } from '../context/pdsaContext.js';
import { parsePdsaLog } from './parsePdsaLog.js';

/**
 * Checks a PDSA log of unknown content, whatever it is; the findings of `parsePdsaLog`.
 *
 * @example
 * checkPdsaLog({ form: 'pdsa@1', organization: '00240000', cycles: [] })
 * // => []
 */
export function checkPdsaLog(log: unknown, context?: PdsaContext | null): readonly Finding[] {
  const known = readOptions(context, PDSA_CONTEXT, 'checkPdsaLog');
  return parsePdsaLog(log, known).findings;
}
