// The rules across the reports of a submission by hand, for peers that have no words for them: the same rules as
// SUBMISSION_RULES and MONTH_RULES of the library without context, in plain loops over the values by name.
import { ASKED, MEASURE_COLUMNS, measureOf } from './form.mjs';

const STUDENTS = MEASURE_COLUMNS.filter((id) => {
  const { unit, acrossSchools } = measureOf(id);
  return unit === 'students' && acrossSchools === 'upperBound';
});
const DISTRICT_ONLY = MEASURE_COLUMNS.filter((id) => measureOf(id).appliesTo === 'district');
const isNumber = (value) => typeof value === 'number';

/** Judges a submission whose shape is right; `onBreach` gets the code, and whether it blocks. */
export function judgeAcross(submission, onBreach) {
  const { organization: district, month, version, coverage, definitions, reports, submittedAt } = submission;
  const due = new Set(coverage.schoolsDue);
  const reporting = new Set(coverage.schoolsReporting);
  const sent = new Map();
  let whole;
  const schools = [];
  for (const report of reports) {
    const { organization, values } = report;
    const key = `${organization}|${report.month}|${report.version}`;
    if (sent.has(key)) onBreach('duplicate-report', true);
    sent.set(key, report);
    if (organization.slice(0, 4) !== district.slice(0, 4)) onBreach('school-outside-district', true);
    if (report.month !== month) onBreach('report-month-differs', true);
    if (report.version !== version) onBreach('report-version-differs', false);
    if (organization === district) {
      whole = report;
      if (ASKED.some((id) => (values[id] ?? null) === null)) onBreach('due-fields-owed', false);
    } else {
      schools.push(report);
      if (!reporting.has(organization)) onBreach('row-not-in-coverage', false);
      for (const id of DISTRICT_ONLY) if (isNumber(values[id])) onBreach('district-measure-on-school', false);
    }
    if (values.psychosocialImproved > 0 && !definitions.psychosocialRule)
      onBreach('psychosocial-rule-missing', false);
    if (values.academicImproved > 0 && !definitions.academicIndicator)
      onBreach('academic-indicator-missing', false);
  }
  const codes = new Set(schools.map((report) => report.organization));
  for (const school of coverage.schoolsReporting) {
    if (!due.has(school)) onBreach('reporting-school-not-due', true);
    if (codes.size > 0 && !codes.has(school)) onBreach('reporting-school-without-row', false);
  }
  for (const school of due) if (codes.size > 0 && !codes.has(school)) onBreach('school-row-missing', false);
  if (submittedAt.slice(0, 7) <= month) onBreach('submitted-before-month-end', true);
  if (!whole) {
    if (schools.length > 0) onBreach('district-row-missing', false);
    return;
  }
  if (whole.values.schoolsParticipating > due.size) onBreach('participating-exceeds-schools', true);
  judgeEnrolled(whole, schools, due, onBreach);
  for (const id of STUDENTS) judgeStudents(id, whole, schools, due, onBreach);
}

function judgeEnrolled(whole, schools, due, onBreach) {
  const value = whole.values.enrolled;
  if (!isNumber(value)) return;
  let sum = 0;
  let known = 0;
  for (const { values } of schools) {
    if (!isNumber(values.enrolled)) continue;
    sum += values.enrolled;
    known++;
  }
  if (sum > value || (sum < value && due.size > 0 && known >= due.size))
    onBreach('enrolled-differs-from-schools', true);
}

function judgeStudents(id, whole, schools, due, onBreach) {
  const value = whole.values[id];
  if (!isNumber(value) || schools.length === 0) return;
  let sum = 0;
  let most = 0;
  let known = 0;
  for (const { values } of schools) {
    const count = values[id];
    if (!isNumber(count)) continue;
    sum += count;
    known++;
    if (count > most) most = count;
  }
  if (most > value) onBreach('school-exceeds-district', true);
  if (value > sum && due.size > 0 && known >= due.size) onBreach('district-exceeds-schools', true);
}
