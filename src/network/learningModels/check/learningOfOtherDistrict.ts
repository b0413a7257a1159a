import { breachAt } from '../../../form/breaches.js';
import type { LearningRule } from '../learningRule.js';

/** An entry is of a school or district that the district of the record does not have. */
export const learningOfOtherDistrict = {
  code: 'network.learning-of-other-district',
  severity: 'fatal',
  message: 'The record is for the district {district}, but {code} is not one of its schools.',
  howToFix:
    'Correct the code, or give the entry to its own district. A record for several districts names none at the top.',
  params: { district: 'key', code: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'c16' },
  check({ organization: district, entries = [] }, { codes }) {
    if (!district) return [];
    const own = codes.districtOf(district) ?? district;
    return entries.flatMap(({ organization: code }, place) => {
      const of = code ? codes.districtOf(code) : null;
      return of === null || of === own
        ? []
        : [breachAt(['entries', place, 'organization'], { district, code })];
    });
  },
} as const satisfies LearningRule;
