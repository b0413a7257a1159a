import { isDistrictCode } from '../../../core/orgCode.js';
import { breachAt } from '../../../form/breaches.js';
import type { ApplicationRule } from '../../form/applicationContext.js';
import { entriesOf } from '../../form/entriesOf.js';

/**
 * A school carries the code of a district.
 */
export const schoolCodeIsDistrict = {
  code: 'application.school-code-is-district',
  severity: 'fatal',
  message: 'The code of school {place} ends in 0000, which stands for a whole district.',
  howToFix:
    'Write the code of the school itself; a charter school has one of its own below its district code.',
  params: { place: 'place' },
  basis: 'proposed',
  source: { id: 'project', at: 'a04' },
  sections: ['context'],
  check({ context }) {
    return entriesOf(context?.schools).flatMap(([place, { code }]) =>
      code && isDistrictCode(code)
        ? [breachAt(['context', 'schools', place, 'code'], { place: place + 1 })]
        : [],
    );
  },
} as const satisfies ApplicationRule;
