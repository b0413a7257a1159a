import type { Finding, ParamValue } from '../../core/finding.js';
import { isMeasureIn } from './formsInPlay.js';
import type { MaskPolicy } from './maskPolicy.js';

/**
 * Says in words what kind of text a report hides, so that its reader knows what to look for: never what it is.
 * Of `<10` under `screened` it says: digits and signs.
 */
export function kindOfHidden(
  value: ParamValue,
  { field }: Pick<Finding, 'field'>,
  policy: MaskPolicy,
): string {
  if (typeof value === 'number') return 'a number';
  // In a form people write about people, and the shape of a phone number or a name already says much.
  if (!isMeasureIn(field, policy)) return 'a value';
  const parts = [
    ...(/\p{L}/u.test(value) ? ['letters'] : []),
    ...(/\p{N}/u.test(value) ? ['digits'] : []),
    ...(/[^\p{L}\p{N}\s]/u.test(value) ? ['signs'] : []),
  ];
  if (parts.length < 2) return parts[0] ?? 'blanks';
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
