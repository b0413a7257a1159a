// What every contender knows about the form: the columns of the measured file, how cells look, and the
// library's own rules within a row as data, so that peers check the same rules.
import { distUrl } from './dist.mjs';

const { MEASURES, MONTHLY_1, measureOf, SUBMISSION_STATUSES } = await import(distUrl('monthly/index.js'));

export { measureOf };

/** The columns of the measured file, in no order of the form; the limit scanner is written for this layout. */
export const COLUMNS = (
  'month organization enrolled screenedYtd screened schoolsParticipating identifiedAtRisk identifiedOther ' +
  'tier1Reached tier2Served tier3Served tier23Unduplicated tier2ServedYtd tier3ServedYtd tier23UnduplicatedYtd ' +
  'tier2New tier3New tier2EvidenceBased tier3EvidenceBased note referredSchool referredCommunity ' +
  'referredUnduplicated referralsConnected psychosocialAssessed psychosocialImproved academicAssessed ' +
  'academicImproved daysAttended daysInMembership waitDaysMedian chronicallyAbsent disciplined ' +
  'disciplineEvents crisisEvents teamMeetings youthFamilyPresent staffTrained pdsaCyclesActive ' +
  'pdsaCyclesCompleted staffWorkload version submittedAt submittedBy'
).split(' ');

const KEYS = { organization: 'code', month: 'month', version: 'version', submittedAt: 'instant' };

/** How the cells of a column look: `count`, `tenths`, `rating`, `text`, or the kind of a key. */
export function kindOf(column) {
  const measure = MEASURES[column];
  if (!measure) return KEYS[column] ?? 'text';
  return measure.scale ? 'rating' : measure.decimals === 1 ? 'tenths' : 'count';
}

export const MEASURE_COLUMNS = COLUMNS.filter((column) => MEASURES[column]);

/** The words of absence. */
export const ABSENCES = [
  'notCollected',
  'notAvailable',
  'notApplicable',
  'declined',
  'unknown',
  'suppressed',
];
export const STATUSES = Object.keys(SUBMISSION_STATUSES);
const WORDS = ABSENCES.join('|');

/** What a cell of text must match, by kind; `\\d{1,15}` are the whole numbers that a double holds. */
export const PATTERNS = {
  code: '\\d{8}',
  month: '\\d{4}-(?:0[1-9]|1[0-2])',
  version: '[1-9]\\d{0,8}|',
  instant:
    '\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)|',
  count: `\\d{1,15}|${WORDS}|`,
  tenths: `\\d{1,14}(?:\\.\\d)?|${WORDS}|`,
  rating: `[1-5]|${WORDS}|`,
};
/** What a number of a measure must match. */
export const NUMBERS = { count: /^\d{1,15}$/, tenths: /^\d{1,14}(?:\.\d)?$/, rating: /^[1-5]$/ };
export const regexOf = (kind) => new RegExp(`^(?:${PATTERNS[kind]})$`);

/** The library's rules that compare measures within a row. */
export const AT_MOST = MONTHLY_1.comparisons.map(({ code, parts, wholes, excess, unless }) => ({
  code,
  part: parts[0],
  whole: wholes[0],
  second: wholes[1],
  excess,
  unless,
}));
export const POSITIVE_WHILE = MONTHLY_1.contradictions;

/** What a district owes an answer to, a number or a word of absence; and what a school does. */
export const ASKED = MEASURE_COLUMNS.filter((id) => MEASURES[id].due);
export const DUE = ASKED.filter((id) => MEASURES[id].appliesTo !== 'district');

const isNumber = (value) => typeof value === 'number';

/** Judges the rules over the values of one row by name: the hand-written check that peers without rules of their own call. */
export function judge(values, onBreach) {
  for (let i = 0; i < AT_MOST.length; i++) {
    const { code, part, whole, second, excess, unless } = AT_MOST[i];
    const a = values[part];
    if (!isNumber(a)) continue;
    let sum = values[whole];
    if (!isNumber(sum)) continue;
    if (second !== undefined) {
      const c = values[second];
      if (!isNumber(c)) continue;
      sum += c;
    }
    if (a <= sum) continue;
    if (excess === 'from5Percent' && (a - sum) * 20 < sum) continue;
    if (excess === 'below5Percent' && (a - sum) * 20 >= sum) continue;
    if (unless !== undefined && isNumber(values[unless])) continue;
    onBreach(part, code);
  }
  for (let i = 0; i < POSITIVE_WHILE.length; i++) {
    const { code, positive, other, is } = POSITIVE_WHILE[i];
    const a = values[positive];
    if (isNumber(a) && a > 0 && values[other] === is) onBreach(positive, code);
  }
  for (let i = 0; i < DUE.length; i++) {
    const value = values[DUE[i]];
    if (value === null || value === undefined) onBreach(DUE[i], 'monthly.due-fields-owed');
  }
}
