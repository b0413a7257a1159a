import type { Finding, ParamValue } from '../core/finding.js';
import { isAbsence } from '../core/reportedValue.js';
import { isFormWord } from './formWords.js';
import { isOpenFact } from './isOpenFact.js';
import { isOpenName, nameQuotedBy } from './isOpenName.js';
import type { MaskPolicy } from './maskPolicy.js';
import { isOpenText, isWordless } from './openText.js';

/** Gives what may be seen of one fact of a finding. */
export function maskParam(name: string, value: ParamValue, finding: Finding, policy: MaskPolicy): ParamValue {
  const { values, mark } = policy;
  const quoting = nameQuotedBy(finding);
  if (quoting !== undefined && (name === quoting || name === 'nearest')) {
    const isOpen = isOpenName(String(finding.params[quoting]), finding, policy);
    if (name === quoting) return isOpen ? value : mark;
    // The hint would tell what the hidden name is near to; in a log it may be a name that somebody gave.
    return isOpen && (values === 'show' || isFormWord(String(value), policy.words)) ? value : NO_NAME;
  }
  if (values === 'show') return isShownToSubmitter(name, value, finding, policy) ? value : mark;
  if (name === 'nearest') return isFormWord(String(value), policy.words) ? value : NO_NAME;
  if (name === 'field') return isOpenName(String(value), finding, policy) ? value : mark;
  if (name === 'referrer') return maskReferrer(String(value), policy);
  return isOpenFact(name, value, finding, policy) ? value : mark;
}

/** Rooms whose rules quote cells and values as they were written, where a name may stand for a number. */
const QUOTES_CELLS = /^(core|exchange|monthly)\./;

/** What rules say where no name is near. */
const NO_NAME = 'none';

/** The submitter sees all but names and notes in the cells of monthly data. */
function isShownToSubmitter(
  name: string,
  value: ParamValue,
  { code, field }: Finding,
  policy: MaskPolicy,
): boolean {
  if (name !== 'text' || !QUOTES_CELLS.test(code)) return true;
  const text = String(value);
  // A word for "nothing" that could not be read stands for no number, at least not where the caller's own words are read.
  return isAbsence(text) || isOpenText(text, field, policy) || isWordless(text);
}

/** What refers to another thing is named by its kind, and by an id that somebody wrote. */
function maskReferrer(referrer: string, { words, mark }: MaskPolicy): string {
  const [kind = '', ...ids] = referrer.split(' ');
  if (ids.length === 0 || !isFormWord(kind, words)) return mark;
  return `${kind} ${mark}`;
}
