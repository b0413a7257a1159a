import { codesOf } from '../../../core/codes/codesOf.js';
import { breachAt } from '../../../form/breaches.js';
import type { ApplicationRule } from '../../form/applicationContext.js';
import { entriesOf } from '../../form/entriesOf.js';

/**
 * A school carries the code of a district.
 */
export const schoolCodeIsDistrict = {
  code: 'application.school-code-is-district',
  severity: 'fatal',
  message: 'The code of school {place} is the code of a whole district.',
  howToFix: "Write the school's own code. A charter school has one in addition to its district code.",
  params: { place: 'place' },
  basis: 'proposed',
  source: { id: 'project', at: 'a04' },
  sections: ['context'],
  reads: ['context.schools.code'],
  check({ context }, { codes, cohort, registry }) {
    const scheme = codesOf({ codes, cohort, registry });
    return entriesOf(context?.schools).flatMap(([place, { code }]) =>
      code && scheme.isDistrict(code)
        ? [breachAt(['context', 'schools', place, 'code'], { place: place + 1 })]
        : [],
    );
  },
} as const satisfies ApplicationRule;
