import { isInstant, isIsoDate } from '../../core/instant.js';
import { isReportingMonth } from '../../core/reportingMonth.js';
import { parseSchoolYear } from '../../core/schoolYear.js';
import { CHARTS } from '../../spc/charts/charts.js';
import { isFormWord } from './declaredWords.js';
import { isRuleCode } from './holdsOf.js';
import type { MaskPolicy } from './maskPolicy.js';
import { isCohortId, isOpenWholeCode } from './openText.js';

/**
 * Tells whether a text is what a key may be, or a list of such: a word of a form, a chart or a rule, a day, a month, a
 * known code, or the prose of a rule.
 *
 * The rule has said that it is a key; data flow into findings all the same, so what looks like something that a person
 * wrote is hidden.
 */
export function isDeclaredKey(text: string, policy: MaskPolicy): boolean {
  return text === '' || text.split(', ').every((part) => isKey(part, policy)) || isRuleProse(text);
}

function isKey(part: string, policy: MaskPolicy): boolean {
  return (
    isFormWord(part, policy.words) ||
    Object.hasOwn(CHARTS, part) ||
    OBSERVATION.includes(part) ||
    isRuleCode(part, policy.rules) ||
    isIsoDate(part) ||
    isReportingMonth(part) ||
    isInstant(part) ||
    parseSchoolYear(part).ok ||
    /^[a-z]+(-[a-z]+)*@\d{1,3}$/.test(part) ||
    isCohortId(part, policy) ||
    TIME_ZONE.test(part) ||
    isOpenWholeCode(part, policy)
  );
}

/** The fields of an observation of a chart. */
const OBSERVATION: readonly string[] = ['x', 'y', 'n', 'observations', 'options'];

const TIME_ZONE =
  /^(Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific|Etc|US)\/[A-Z][A-Za-z_/]+$/;

/**
 * Words of rules are small, but for the names of kinds of files and code points of signs. They hold no longer number,
 * no sign of an address and no letter beside a digit, as ids do.
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
