import type { Codes } from '../../core/codes/codes.js';
import type { OrganizationKind } from '../../network/organizations/organization.js';

/**
 * Makes a code of the state's own id in the federal directory, which begins with the letters of the state and, for a school, names its
 * district: `MA-0024`, `MA-0024-00240505`. States write the parts as they like, so each way to put them together is tried, and
 * the first is taken that is a whole code of the scheme; else the last part, as it is.
 */
export function codeOfState(stateId: string, kind: OrganizationKind, codes: Codes): string {
  const parts = stateId.split('-').slice(/^[A-Z]{2}-/i.test(stateId) ? 1 : 0);
  const last = parts.at(-1) ?? '';
  const ways = [last, parts.join('-'), parts.join('')];
  if (kind !== 'school')
    for (const { parent } of codes.schemes)
      if (parent.by === 'prefix' && last.length === parent.length) ways.push(last + parent.suffix);
  return ways.find((way) => codes.isCode(way)) ?? last;
}
