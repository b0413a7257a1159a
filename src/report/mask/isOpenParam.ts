import type { Finding, ParamValue } from '../../core/finding.js';
import type { Holds } from '../../core/holds.js';
import { hasPersonalData, hasStudentData } from '../../core/personalData.js';
import { isAbsence } from '../../core/reportedValue.js';
import { isDeclaredName } from './declaredNames.js';
import { isFormWord } from './declaredWords.js';
import { isMeasureIn } from './formsInPlay.js';
import { holdsOf } from './holdsOf.js';
import { isDeclaredKey } from './isDeclaredKey.js';
import { isInDefinition } from './isInDefinition.js';
import { isSlipFrom } from './isSlip.js';
import type { MaskPolicy } from './maskPolicy.js';
import { isOpenText, isOpenWord, isPlausibleVersion, isWordless } from './openText.js';

/**
 * THE place that decides whether a fact of a finding may be shown. It reads what the finding's rule says that the param
 * holds, and is closed: a param of which no rule says anything is hidden.
 *
 * Limits and places are shown. A key is shown where it is what keys are: a word that a form or a rule declares, a day, a
 * month, a known code. A number that was reported is hidden; a text is hidden unless it is known to be harmless.
 */
export function isOpenParam(name: string, finding: Finding, policy: MaskPolicy): boolean {
  const told = finding.params[name];
  if (isInDefinition(finding, policy))
    return typeof told !== 'string' || !hasPersonalData(told) || isOpenText(told, 'organization', policy);
  const holds = holdsOf(finding.code, policy.rules);
  const held = holds && Object.hasOwn(holds, name) ? holds[name] : undefined;
  const value = finding.params[name]!;
  if (policy.values === 'show') return isShownToSubmitter(value, held, finding, policy);
  switch (held) {
    case 'limit':
    case 'place':
      return true;
    case 'key':
      return typeof value === 'number' ? isPlausibleVersion(value) : isDeclaredKey(value, policy);
    case 'value':
    case 'quote':
      return typeof value === 'string' && isHarmless(value, finding, policy);
    default:
      return false;
  }
}

/** The submitter sees all but what may be the name of a person in what was reported. */
function isShownToSubmitter(
  value: ParamValue,
  held: Holds | undefined,
  finding: Finding,
  policy: MaskPolicy,
): boolean {
  if (typeof value === 'number') return true;
  if (isOfOneStudent(value, policy)) return false;
  if (held !== undefined && held !== 'value') return true;
  return isHarmless(value, finding, policy) || isWordless(value);
}

/**
 * Tells whether a text that somebody wrote may be shown: it says that there is no number, is a code or month or was
 * one, is a word of a form, or a slip away from the known one that the finding names. What stands in the cell of a
 * measure is shown only where it says that there is no number.
 */
function isHarmless(text: string, finding: Finding, policy: MaskPolicy): boolean {
  const { field, path } = finding;
  if (isAbsence(text) || isOpenText(text, field, policy)) return true;
  if (isMeasureIn(field, policy) && text !== field) return isOpenWord(text);
  if (isSlipFrom(text, finding, policy)) return true;
  const isName = text === field || path.includes(text);
  return isName ? isDeclaredName(text, policy.words) : text.split(', ').every((part) => isWord(part, policy));
}

/** Whether a text points at one student, who is shown to nobody, and is no code. */
function isOfOneStudent(value: ParamValue, policy: MaskPolicy): boolean {
  return typeof value === 'string' && hasStudentData(value) && !isOpenText(value, 'organization', policy);
}

/** Two letters may be initials, and a letter with digits an id. */
function isWord(text: string, { words }: MaskPolicy): boolean {
  return /\p{L}{3}/u.test(text) && isFormWord(text, words);
}
