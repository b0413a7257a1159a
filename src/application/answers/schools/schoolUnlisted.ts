import { codesOf } from '../../../core/codes/codesOf.js';
import { breachAt } from '../../../form/breaches.js';
import { coverageOf, organizationOf } from '../../../network/organizations/registry.js';
import type { ApplicationRule } from '../../form/applicationContext.js';
import { entriesOf } from '../../form/entriesOf.js';

/**
 * A school is not in the registry, although its district is.
 */
export const schoolUnlisted = {
  code: 'application.school-unlisted',
  severity: 'confirm',
  message: 'The registry has the district but not school {place}.',
  howToFix:
    'Check the code. If the school is new, or a program without its own code in the registry, confirm.',
  params: { place: 'place' },
  needs: ['registry'],
  basis: 'proposed',
  source: { id: 'project', at: 'a04' },
  sections: ['context'],
  reads: ['context.schools.code'],
  check({ context }, { codes, cohort, registry }) {
    if (!registry || coverageOf(registry) !== 'complete') return [];
    const scheme = codesOf({ codes, cohort, registry });
    return entriesOf(context?.schools).flatMap(([place, { code }]) => {
      const district = code && !scheme.isDistrict(code) ? scheme.districtOf(code) : null;
      const isLeftOut = district && organizationOf(registry, district) && !organizationOf(registry, code!);
      return isLeftOut ? [breachAt(['context', 'schools', place, 'code'], { place: place + 1 })] : [];
    });
  },
} as const satisfies ApplicationRule;
