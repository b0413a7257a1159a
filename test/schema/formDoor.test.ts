import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AssessmentSheet, SMHQA_DISTRICT, scoreAssessment } from '../../src/assessment/index.js';
import { ABSENCES, type Absence, type Finding } from '../../src/core/index.js';
import { en } from '../../src/messages/en.js';
import { checkReport, MEASURE_IDS, monthlyRates, totalsOf } from '../../src/monthly/index.js';
import { checkPdsaLog, parsePdsaLog } from '../../src/pdsa/index.js';
import {
  parseApplication,
  parseAssessmentSheet,
  parseMonthlyReport,
  parseMonthlySubmission,
  parseProfile,
  standardSchema,
} from '../../src/schema/index.js';
import { withoutDue } from '../support/withoutDue.js';
import { submission } from './submissions.js';

const read = (path: string) => JSON.parse(readFileSync(`examples/data/${path}`, 'utf8'));
const codes = ({ findings }: { readonly findings: readonly Finding[] }) =>
  withoutDue(findings).map(({ code }) => code);
const report = (values: object, rest: object = {}) => ({
  organization: '00240000',
  month: '2020-10',
  values,
  ...rest,
});
const sheet = read('assessments/00240000-2020-09.json') as AssessmentSheet;
const blank = fc.constantFrom<unknown>('', '  ', '\u00a0', Number.NaN, null, undefined);
const text = { text: true } as const;

describe('a blank of a form is no answer', () => {
  test('in the values of a report, for every door', () => {
    fc.assert(
      fc.property(fc.constantFrom(...MEASURE_IDS), blank, (id, value) => {
        const given = report({ [id]: value }, { version: value, submittedAt: value, notes: { [id]: value } });
        const outcome = parseMonthlyReport(given);
        expect(outcome.findings).toEqual(parseMonthlyReport(report({})).findings);
        expect(outcome.ok && (outcome.value.values[id] ?? null)).toBeNull();
        expect(outcome.ok && outcome.value.version).toBe(1);
        expect(monthlyRates(given as never)).toEqual(monthlyRates(report({}) as never));
        expect(totalsOf([report({ [id]: value }) as never])).toEqual(totalsOf([report({}) as never]));
      }),
    );
  });

  test('in qualifiers', () => {
    const given = report(
      { screened: 3 },
      { qualifiers: { screened: { estimated: '', partialCoverage: '' }, enrolled: '' } },
    );
    expect(codes(parseMonthlyReport(given))).toEqual([]);
    expect(parseMonthlyReport(given).ok).toBe(true);
  });

  test('a required field that is blank is missing, not of a wrong kind', () => {
    fc.assert(
      fc.property(blank, (value) => {
        const given = submission({ submittedAt: value, submittedBy: value, status: value } as never);
        const outcome = parseMonthlySubmission(given);
        expect(outcome.ok).toBe(false);
        expect(withoutDue(outcome.findings).map(({ code, field }) => [code, field])).toEqual([
          ['monthly.part-missing', 'submittedBy'],
          ['monthly.part-missing', 'submittedAt'],
          ['monthly.part-missing', 'status'],
        ]);
        expect(codes({ findings: checkReport(report({}, { organization: value })) })).toEqual([
          'core.code-missing',
        ]);
      }),
    );
  });

  test('in the answers of a sheet, which are then unanswered', () => {
    const blanked = { ...sheet.responses, T1: '', T2: Number.NaN, T3: null } as never;
    const { T1: _1, T2: _2, T3: _3, ...left } = sheet.responses;
    const outcome = parseAssessmentSheet(
      { ...sheet, responses: blanked, rater: '', remark: '' },
      SMHQA_DISTRICT,
    );
    expect([outcome.ok, codes(outcome)]).toEqual([true, []]);
    expect(scoreAssessment(SMHQA_DISTRICT, blanked)).toEqual(scoreAssessment(SMHQA_DISTRICT, left));
  });

  test('in any field of an application, a profile or a log: never of a wrong kind, and the schema agrees', () => {
    const forms = [
      [read('applications/draft.json'), parseApplication],
      [read('profiles/00240000-2020-21.json'), parseProfile],
      [read('pdsa/00240000-2020-21.json'), parsePdsaLog],
    ] as const;
    fc.assert(
      fc.property(fc.constantFrom(...forms), fc.nat(), blank, ([form, parse], place, value) => {
        const given = structuredClone(form);
        const [holder, key] = fieldsIn(given)[place % fieldsIn(given).length]!;
        holder[key] = value;
        const blanked = parse(given, {});
        holder[key] = null;
        const withNull = parse(given, {});
        expect(codes(blanked)).not.toEqual(expect.arrayContaining([expect.stringMatching(/kind-wrong$/)]));
        expect([blanked.ok, codes(blanked)]).toEqual([withNull.ok, codes(withNull)]);
      }),
      { numRuns: 400 },
    );
  });

  test('also deep in what stands in itself', () => {
    const loop: Record<string, unknown> = { form: 'application@1', state: '' };
    loop['team'] = loop;
    expect(parseApplication(loop).findings.map(({ code }) => code)).toContain('form.keys-foreign');
  });
});

/** Every place of an object inside a form that holds a text, a number, or yes or no. */
function fieldsIn(value: unknown): (readonly [Record<string, unknown>, string])[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((key) =>
    typeof holder[key] === 'object'
      ? fieldsIn(holder[key])
      : Array.isArray(value)
        ? []
        : [[holder, key] as const],
  );
}

describe('texts are read by the form door', () => {
  const door = standardSchema(parseMonthlyReport, { messages: en, block: 'fatal' });
  const valuesOf = (values: object) => {
    const result = door['~standard'].validate(report(values));
    return 'value' in result ? result.value.values : result.issues.map(({ code }) => code);
  };

  test('numbers, and absences by word and by label', () => {
    expect(
      valuesOf({
        enrolled: ' 2149 ',
        screened: 'Not collected',
        screenedYtd: 'notAvailable',
        waitDaysMedian: '4.5',
        tier2New: '',
      }),
    ).toEqual({
      enrolled: 2149,
      screened: 'notCollected',
      screenedYtd: 'notAvailable',
      waitDaysMedian: 4.5,
      tier2New: null,
    });
    for (const [word, { label }] of Object.entries(ABSENCES) as [Absence, { label: string }][])
      for (const written of [word, label, label.toLowerCase(), label.toUpperCase(), ` ${label} `])
        expect(valuesOf({ enrolled: written })).toEqual({ enrolled: word });
  });

  test('what is neither is named as it was typed', () => {
    expect(valuesOf({ enrolled: '2,149' })).toEqual(['core.thousands-separator']);
    expect(valuesOf({ enrolled: 'many' })).toEqual(['core.absence-word-unknown']);
    expect(valuesOf({ enrolled: '-3' })).toEqual(['core.number-negative']);
  });

  test('and by no other: a text number in JSON is a finding that says so', () => {
    expect(codes(parseMonthlyReport(report({ enrolled: '2149' })))).toEqual(['core.number-is-text']);
    expect(codes(parseMonthlyReport(report({ enrolled: 'Not collected' })))).toEqual([
      'core.absence-word-unknown',
    ]);
    expect(codes({ findings: checkReport(report({ enrolled: '2149' })) })).toEqual(['core.number-is-text']);
  });

  test('a wrapped parse that hands its second argument on reads them too', () => {
    const wrapped = standardSchema(
      (value, form) => parseMonthlyReport(value, { asOf: '2020-11-16', ...form }),
      { messages: en },
    );
    expect(wrapped['~standard'].validate(report({ enrolled: '2149' }))).toHaveProperty('value');
    const deaf = standardSchema((value) => parseMonthlyReport(value), { messages: en });
    expect(deaf['~standard'].validate(report({ enrolled: '2149' }))).toHaveProperty('issues');
  });

  test('in the reports of a submission', () => {
    const [district, school] = submission().reports;
    const values = { ...district!.values, enrolled: String(district!.values.enrolled) };
    const outcome = parseMonthlySubmission(
      submission({ version: '1', reports: [{ ...district!, values }, school!] } as never),
      text,
    );
    expect(outcome).toEqual(parseMonthlySubmission(submission()));
  });

  test('in a sheet, an application, a profile and a log', () => {
    const [item, rated] = Object.entries(sheet.responses).find(([, answer]) => typeof answer === 'number')!;
    const typed = {
      ...sheet,
      responses: { ...sheet.responses, [item]: String(rated), T2: 'Not applicable' },
    };
    const outcome = parseAssessmentSheet(typed, SMHQA_DISTRICT, text);
    expect(outcome.ok && outcome.value.responses).toEqual({
      ...sheet.responses,
      [item]: rated,
      T2: 'notApplicable',
    });
    expect(codes(parseAssessmentSheet(typed, SMHQA_DISTRICT))).toContain('assessment.value-is-text');

    for (const [form, parse] of [
      [read('applications/complete.json'), parseApplication],
      [read('profiles/00240000-2020-21.json'), parseProfile],
      [read('pdsa/00240000-2020-21.json'), parsePdsaLog],
    ] as const)
      expect(parse(asTyped(form), text)).toEqual(parse(form, text));
    expect(codes({ findings: checkPdsaLog(read('pdsa/00240000-2020-21.json')) })).toEqual(
      codes(parsePdsaLog(read('pdsa/00240000-2020-21.json'), text)),
    );
  });

  /** A form with each number and each yes or no as the text that an input field sends. */
  function asTyped(value: unknown): unknown {
    if (typeof value === 'number' || typeof value === 'boolean') return String(value);
    if (Array.isArray(value)) return value.map(asTyped);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, asTyped(inner)]));
  }
});

describe('issues', () => {
  const door = standardSchema(parseMonthlyReport, { messages: en });

  test('carry code, severity and what to do', () => {
    const result = door['~standard'].validate(report({ enrolled: 340, screened: 354 }));
    expect('issues' in result && result.issues).toMatchObject([
      {
        path: ['values', 'screened'],
        code: 'monthly.screened-slightly-exceeds-enrolled',
        severity: 'confirm',
        howToFix: expect.stringMatching(/\.$/),
      },
    ]);
  });

  test('of what does not stop the form can be asked for', () => {
    const lenient = standardSchema(parseMonthlyReport, { messages: en, block: 'fatal' });
    const given = report({ enrolled: 340, screened: 354 });
    expect(lenient['~standard'].validate(given)).toHaveProperty('value');
    expect(lenient.issuesOf(given).map(({ code, severity }) => [code, severity])).toEqual([
      ['monthly.screened-slightly-exceeds-enrolled', 'confirm'],
      ['monthly.due-fields-owed', 'warning'],
    ]);
    expect(lenient.issuesOf(report({})).map(({ code }) => code)).toEqual(['monthly.due-fields-unanswered']);
  });
});
