import type { Finding } from '../../core/finding.js';
import { hasStudentData } from '../../core/personalData.js';
import { isDeclaredName } from './declaredNames.js';
import { holdsOf } from './holdsOf.js';
import { isDeclaredKey } from './isDeclaredKey.js';
import { isSlipFrom } from './isSlip.js';
import type { MaskPolicy } from './maskPolicy.js';

/**
 * Tells whether a name in a finding may be shown: its field, or a step of its path.
 *
 * A name is shown where a form declares it, or where it can be nothing but a heading. Of a name that a param of the
 * finding repeats the rule says what it is: a key is shown, what somebody wrote is shown where it is a slip of the
 * finger away from a word that the finding names, and to the submitter who asks for all.
 */
export function isOpenName(name: string, finding: Finding, policy: MaskPolicy): boolean {
  if (isDeclaredName(name, policy.words)) return true;
  const holds = holdsOf(finding.code, policy.rules) ?? {};
  return Object.entries(finding.params).some(([param, value]) => {
    if (value !== name) return false;
    if (holds[param] === 'key') return policy.values === 'show' || isDeclaredKey(name, policy);
    const isWritten = holds[param] === 'quote' || holds[param] === 'value';
    return (
      isWritten &&
      ((policy.values === 'show' && holds[param] === 'quote' && !hasStudentData(name)) ||
        isSlipFrom(name, finding, policy))
    );
  });
}
