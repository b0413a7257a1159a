// P7: submissions already parsed, as an HTTP handler has them: one district with seven schools each.
import { judgeAcross } from './across.mjs';
import { distUrl } from './dist.mjs';
import { judge, MEASURE_COLUMNS, measureOf, POSITIVE_WHILE } from './form.mjs';
import { breakRule, cleanValues, missing, random } from './generate.mjs';
import { ajvOfSubmission, zodOfSubmission } from './validators.mjs';

const SCHOOLS = 7;

/** Made-up submissions; without bad rows no rule of the library speaks, within a report or across reports. */
export function submissions(count, badPercent, schoolsEach = SCHOOLS) {
  const next = random(20201102);
  return Array.from({ length: count }, (_, i) => {
    const district = String(1000 + i).padStart(4, '0');
    const codes = Array.from(
      { length: schoolsEach },
      (_, k) => `${district}${String(k + 1).padStart(4, '0')}`,
    );
    const schools = codes.map(() => cleanValues(next));
    const whole = districtOf(schools);
    const rows = [whole, ...schools];
    // A district that does not collect a number does not collect it in any school.
    for (const id of MEASURE_COLUMNS) {
      const u = next();
      if (u < 0.07)
        for (const row of rows) row[id] = u < 0.03 ? missing(id) : u < 0.06 ? 'notCollected' : 'notAvailable';
    }
    for (const row of rows)
      for (const { positive, other, is } of POSITIVE_WHILE)
        if (row[other] === is && row[positive] > 0) row[positive] = missing(positive);
    return {
      form: 'monthly@1',
      cohort: 'ma-2020-21',
      organization: `${district}0000`,
      month: '2020-10',
      version: 1,
      submittedBy: 'office',
      submittedAt: '2020-11-12T16:30:00-05:00',
      status: 'submitted',
      coverage: { schoolsDue: codes, schoolsReporting: codes },
      definitions: { psychosocialRule: 'reliable change', academicIndicator: 'attendance' },
      reports: rows.map((row, k) =>
        reportOf(row, k === 0 ? `${district}0000` : codes[k - 1], next, badPercent),
      ),
      explanations: [],
    };
  });
}

function districtOf(schools) {
  const row = {};
  for (const id of MEASURE_COLUMNS)
    if (measureOf(id).acrossSchools !== 'never')
      row[id] = schools.reduce((sum, school) => sum + school[id], 0);
  row.schoolsParticipating = schools.length;
  row.waitDaysMedian = row.referralsConnected === 0 ? 'notApplicable' : 6.5;
  row.staffWorkload = 3;
  return row;
}

function reportOf(row, organization, next, badPercent) {
  if (next() * 100 < badPercent) {
    if (next() < 0.5) breakRule(row, next);
    else spoil(row, next);
  }
  const values = {};
  for (const id of MEASURE_COLUMNS) if (row[id] !== '') values[id] = row[id];
  const report = { organization, month: '2020-10', version: 1, values };
  return next() < 0.2 ? { ...report, notes: { report: 'team met' } } : report;
}

function spoil(row, next) {
  for (let k = Math.floor(next() * 3); k >= 0; k--) {
    const id = MEASURE_COLUMNS[Math.floor(next() * MEASURE_COLUMNS.length)];
    row[id] = ['abc', -3, 3.55, '12', true][Math.floor(next() * 5)];
  }
}

const over =
  (makeCheck) =>
  async ({ count, badPercent }) => {
    // Through JSON, so that the objects have the shapes that a parser gives them.
    const given = JSON.parse(JSON.stringify(submissions(count, badPercent)));
    const check = await makeCheck();
    return () => {
      let bad = 0;
      for (const submission of given) if (!check(submission)) bad++;
      return { submissions: given.length, bad };
    };
  };

export const contenders = {
  'csmhs checkSubmission': over(async () => {
    const { checkSubmission } = await import(distUrl('monthly/index.js'));
    const { isBlocked } = await import(distUrl('core/index.js'));
    return (submission) => !isBlocked(checkSubmission(submission));
  }),
  'csmhs checkReport, each report': over(async () => {
    const { checkReport } = await import(distUrl('monthly/index.js'));
    const { isBlocked } = await import(distUrl('core/index.js'));
    return ({ reports }) => {
      let isClean = true;
      for (const report of reports) if (isBlocked(checkReport(report))) isClean = false;
      return isClean;
    };
  }),
  'zod 4 safeParse': over(async () => {
    const { z } = await import('zod');
    const schema = zodOfSubmission(z);
    return (submission) => schema.safeParse(submission).success;
  }),
  'ajv compiled + hand-written rules': over(() => withAjv(true)),
  'ajv compiled + hand-written rules, stops at the first bad shape': over(() => withAjv(false)),
};

/** ajv for the shape, and the rules by hand; told to stop, it says one thing about a bad shape and judges nothing else. */
async function withAjv(allErrors) {
  const { default: Ajv } = await import('ajv');
  const validate = new Ajv({ allErrors, strict: false, multipleOfPrecision: 6 }).compile(ajvOfSubmission());
  return (submission) => {
    let isClean = validate(submission);
    if (!isClean && !allErrors) return false;
    for (const { values } of submission.reports)
      judge(values, () => {
        isClean = false;
      });
    judgeAcross(submission, (_, blocks) => {
      if (blocks) isClean = false;
    });
    return isClean;
  };
}
