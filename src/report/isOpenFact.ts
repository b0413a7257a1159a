import type { Finding } from '../core/finding.js';
import { isInstant, isIsoDate } from '../core/instant.js';
import { isAbsence } from '../core/reportedValue.js';
import { isReportingMonth } from '../core/reportingMonth.js';
import { parseSchoolYear } from '../core/schoolYear.js';
import { isMeasureId } from '../monthly/form/measures.js';
import { CHARTS } from '../spc/charts/charts.js';
import { isFormWord } from './formWords.js';
import { type MaskPolicy, OPEN_COUNTS, OPEN_PARAMS, TABLE_LINE_RULES, WORDED_PARAMS } from './maskPolicy.js';
import { isCohortId, isOpenCode, isOpenText, isOpenWord } from './openText.js';

/**
 * THE place that decides what others may see of a fact of a finding. It asks what the fact is, not which rule tells it,
 * and is closed: what is not known to be open is hidden, in rules that nobody has written yet too.
 *
 * Open are numbers of params that hold limits and places, and texts that are a word of a form, a day, a month, a known
 * code. A text that quotes a cell of a measure is open only where it says that there is no number.
 */
export function isOpenFact(
  name: string,
  value: number | string,
  finding: Finding,
  policy: MaskPolicy,
): boolean {
  if (typeof value === 'number') return isOpenNumber(name, value, finding);
  if (QUOTES.includes(name)) return isOpenQuote(value, finding, policy);
  if (name === 'cohort') return isCohortId(value);
  if (name === 'rule') return /^[a-z]+\.[a-z\d-]+$/.test(value);
  if (name === 'zone') return /^[A-Z][A-Za-z]+\/[A-Z][A-Za-z_/]+$/.test(value);
  const isWorded = WORDED_PARAMS.includes(name) && isRuleProse(value);
  return isWorded || isOpenWordOrKey(value, policy) || isChart(name, value) || isTableLine(name, finding);
}

/** Params that repeat what was written, letter for letter, or what was probably meant by it. */
const QUOTES: readonly string[] = ['text', 'digits'];

function isOpenNumber(name: string, value: number, { code, field, params }: Finding): boolean {
  if (isMeasureId(name)) return false;
  if (name === 'count') return OPEN_COUNTS.includes(code);
  // A place of another entry has the place of this one beside it.
  if (name === 'other') return Object.hasOwn(params, 'place');
  const isVersion =
    VERSIONS.includes(name) && (field === 'version' || name === 'version' || name === 'latest');
  return isVersion ? isPlausibleVersion(value) : !VERSIONS.includes(name) && OPEN_PARAMS.includes(name);
}

const VERSIONS: readonly string[] = ['version', 'latest', 'previous', 'expected'];

/** Nobody sends a month a thousand times: a longer number is the number of something else. */
export function isPlausibleVersion(version: number): boolean {
  return version < 1000;
}

function isOpenQuote(text: string, { code, field }: Finding, policy: MaskPolicy): boolean {
  if (isAbsence(text) || isOpenText(text, field, policy)) return true;
  if (isMeasureId(field)) return isOpenWord(text);
  return !QUOTES_CELLS.test(code) && /\p{L}{3}/u.test(text) && isOpenWordOrKey(text, policy);
}

/** Rooms whose rules quote the cells of a file; those of the forms quote words that a form knows, or should. */
const QUOTES_CELLS = /^(core|exchange|monthly)\./;

function isOpenWordOrKey(text: string, policy: MaskPolicy): boolean {
  return text === '' || text.split(', ').every((part) => isOpenPart(part, policy));
}

function isOpenPart(part: string, policy: MaskPolicy): boolean {
  return (
    isFormWord(part, policy.words) ||
    isIsoDate(part) ||
    isReportingMonth(part) ||
    isInstant(part) ||
    parseSchoolYear(part).ok ||
    isFormVersion(part) ||
    (/^\d{8}$/.test(part) && isOpenCode(part, policy))
  );
}

function isFormVersion(text: string): boolean {
  return /^(monthly|application|assessment|pdsa|profile)@\d{1,2}$/.test(text);
}

/**
 * Words of rules are small, but for the names of kinds of files and code points of signs. They hold no longer number, no sign of an address and no
 * letter beside a digit, as ids do.
 */
function isRuleProse(text: string): boolean {
  if (text.length > 1000 || !/\p{Ll}{2}/u.test(text)) return false;
  const rest = text.replace(/UTF-(8|16)|Ctrl-Z|(?<![\p{L}\p{N}])U\+[\dA-F]{4,6}(?![\p{L}\p{N}])/gu, '');
  if (/\d{3}|[@_\n]|\p{L}[-.]?\p{N}|\p{N}[-.]?[\p{L}\p{N}]/u.test(rest)) return false;
  const names = rest.match(/(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}]*/gu) ?? [];
  return names.every((name) => KIND_NAMES.includes(name) || isFormWord(name));
}

const KIND_NAMES: readonly string[] = [
  'Excel',
  'PDF',
  'RTF',
  'HTML',
  'XML',
  'JSON',
  'CSV',
  'ZIP',
  'Word',
  'NaN',
  'Infinity',
  'Date',
  'Map',
  'Set',
  'Object',
  'Array',
  'BigInt',
  'A',
  'An',
  'The',
  'Numbers',
  'Windows',
];

function isChart(name: string, value: string): boolean {
  return name === 'chart' && Object.hasOwn(CHARTS, value);
}

/** A line of a table is named by the codes that the table itself publishes. */
function isTableLine(name: string, { code }: Finding): boolean {
  return name === 'line' && TABLE_LINE_RULES.includes(code);
}
