import { parseInterest } from '../../application/interest/parseInterest.js';
import type { Finding } from '../../core/finding.js';
import { findingOf } from '../../core/rule.js';
import { partUnreadable } from '../parts/partRules.js';
import type { Ready } from '../parts/ready.js';

/** Who asked to hear from the collaborative: districts by code, and how many others. */
export interface InterestRead {
  readonly districts: ReadonlySet<string>;
  readonly others: number;
  readonly findings: readonly Finding[];
}

/** Reads interest forms; a school stands for its district, and who has no code is only counted. */
export function interestRead(given: unknown, { reading, codes }: Ready): InterestRead {
  const districts = new Set<string>();
  const findings: Finding[] = [];
  let others = 0;
  for (const [place, value] of (Array.isArray(given) ? given : [given]).entries()) {
    const read = parseInterest(value, reading);
    if (!read.ok) {
      const [{ code: rule, field, path }] = read.findings;
      const params = { part: 'interest', place: place + 1, rule };
      const at = { field: field || 'interest', path: ['interest', place, ...path] };
      findings.push(findingOf(partUnreadable, { ...at, params }));
      continue;
    }
    const { organization } = read.value;
    const district = typeof organization === 'string' ? codes.districtOf(organization) : null;
    if (district) districts.add(district);
    else others += 1;
  }
  return { districts, others, findings };
}
