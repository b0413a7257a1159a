import type { Finding, ParamValue } from '../core/finding.js';
import { isAbsence } from '../core/reportedValue.js';
import { isMeasureId } from '../monthly/measures.js';
import { isOpenName, nameQuotedBy } from './isOpenName.js';
import { type MaskPolicy, OPEN_PARAMS } from './maskPolicy.js';
import { isOpenText, isOpenWord, isWordless } from './openText.js';

/** Gives what may be seen of one fact of a finding. */
export function maskParam(
  name: string,
  value: ParamValue,
  finding: Finding,
  { values, mark }: MaskPolicy,
): ParamValue {
  const quoting = nameQuotedBy(finding);
  if (quoting !== undefined && (name === quoting || name === 'nearest')) {
    if (isOpenName(String(finding.params[quoting]), finding)) return value;
    // The hint would tell what the hidden name is near to.
    return name === 'nearest' ? NO_NAME : mark;
  }
  if (name === 'text' && (values === 'mask' || QUOTES_CELLS.test(finding.code)))
    return isOpenQuote(String(value), finding.field, values) ? value : mark;
  if (values === 'show') return value;
  return isOpenFact(name, value, finding.field) ? value : mark;
}

/** Rooms whose rules quote cells and values as they were written; those of the forms quote ids and ratings. */
const QUOTES_CELLS = /^(core|exchange|monthly)\./;

/** What rules say where no name is near. */
const NO_NAME = 'none';

/** Tells whether what somebody wrote under a heading or key may be quoted. */
function isOpenQuote(text: string, field: string | undefined, values: MaskPolicy['values']): boolean {
  if (isAbsence(text) || isOpenText(text, field)) return true;
  // A word for "nothing" that could not be read stands for no number, at least not where the caller's own words are read.
  return values === 'show' ? isWordless(text) : isMeasureId(field) && isOpenWord(text);
}

function isOpenFact(name: string, value: ParamValue, field: string | undefined): boolean {
  if (isMeasureId(name)) return false;
  if (OPEN_PARAMS.includes(name)) return true;
  if (field === undefined || !KEY_FIELDS.includes(field)) return false;
  // A finding on a key counts rows, schools or versions, never students.
  return typeof value === 'number' || isOpenText(value, field);
}

/** The fields beside the measures. */
const KEY_FIELDS: readonly string[] = [
  'organization',
  'month',
  'version',
  'cohort',
  'form',
  'submittedBy',
  'submittedAt',
  'note',
];
