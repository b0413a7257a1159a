import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type AssessmentSheet,
  checkAssessmentSheet,
  parseAssessmentSheet,
  SMHQA_DISTRICT,
  SMHQA_SCHOOL,
} from '../../src/assessment/index.js';
import { sheetOf } from './sheets.js';

const check = (changes: object) =>
  checkAssessmentSheet({ ...sheetOf(), ...changes }, SMHQA_DISTRICT).map(
    ({ code, severity, path }) => `${code} ${severity} ${path.join('.')}`,
  );

test('a sheet that is in order has no findings', () => {
  expect(check({})).toEqual([]);
  expect(check({ rater: 'r1', notes: { T1: 'We guessed.' }, estimated: ['T1'] })).toEqual([]);
  expect(check({ rater: null, notes: null, estimated: null })).toEqual([]);
});

describe('the head', () => {
  test.each([null, [], 'sheet', 4])('must be an object: %s', (sheet) => {
    expect(checkAssessmentSheet(sheet, SMHQA_DISTRICT)).toMatchObject([{ code: 'form.kind-wrong' }]);
  });

  test('must name the instrument and edition it is read with; nothing else is judged then', () => {
    expect(check({ edition: '2019', responses: { T99: 4 } })).toEqual([
      'assessment.edition-differs fatal instrument',
    ]);
    expect(check({ instrument: undefined })).toEqual(['form.missing fatal instrument']);
    expect(check({ instrument: ' ', edition: null })).toEqual([
      'form.missing fatal instrument',
      'form.missing fatal edition',
    ]);
  });

  test('shows which instrument was filled only in words of this package', () => {
    const params = (changes: object) =>
      checkAssessmentSheet({ ...sheetOf(), ...changes }, SMHQA_DISTRICT).map(
        (finding) => finding.params['text'],
      );
    expect(params({ instrument: 'smhqa-school' })).toEqual(['smhqa-school working-1']);
    expect(params({ edition: '2019' })).toEqual(['smhqa-district 2019']);
    expect(params({ instrument: 'Mia Smith', edition: 'Jane' })).toEqual(['[text] [text]']);
  });

  test('needs a code of eight digits as text, of the audience of the instrument', () => {
    expect(check({ organization: 240000 })).toEqual(['core.code-is-number fatal organization']);
    expect(check({ organization: '240000' })).toEqual(['core.code-lost-zeros fatal organization']);
    expect(check({ organization: '00240505' })).toEqual(['assessment.audience-differs fatal organization']);
    const school = { ...sheetOf(), instrument: 'smhqa-school' };
    expect(checkAssessmentSheet({ ...school, organization: '00240505' }, SMHQA_SCHOOL)).toEqual([]);
    expect(checkAssessmentSheet(school, SMHQA_SCHOOL)).toMatchObject([
      { code: 'assessment.audience-differs' },
    ]);
  });

  test('has days in their order: from, to, completed', () => {
    const day = '2020-10-14';
    expect(check({ period: { from: day, to: day }, completedOn: day })).toEqual([]);
    expect(check({ period: { from: '2020-10-15', to: day }, completedOn: day })).toEqual([
      'assessment.period-ends-before-start fatal period',
    ]);
    expect(check({ period: { from: day, to: '2020-10-15' }, completedOn: day })).toEqual([
      'assessment.completed-before-period-end fatal completedOn',
    ]);
    expect(check({ period: { from: '10/1/2019', to: day }, completedOn: '2020-02-30' })).toEqual([
      'core.date-unreadable fatal period.from',
      'core.date-unreadable fatal completedOn',
    ]);
    expect(check({ period: null, completedOn: '' })).toEqual([
      'form.missing fatal period.from',
      'form.missing fatal period.to',
      'form.missing fatal completedOn',
    ]);
  });

  test('names keys that a sheet does not have, and parts of the wrong kind', () => {
    expect(check({ respones: {} })).toEqual(['form.key-misspelled warning respones']);
    expect(check({ 'Mia Smith': 1, 'Jane Doe told us': 2 })).toEqual(['form.keys-foreign warning ']);
    expect(check({ form: 'assessment@2', rater: 7, notes: [], estimated: 'T1' })).toEqual([
      'form.choice-unknown fatal form',
      'form.kind-wrong fatal rater',
      'form.kind-wrong fatal notes',
      'form.kind-wrong fatal estimated',
    ]);
  });
});

test('asks for two roles or more, and tells when neither youth nor family took part', () => {
  expect(check({ roles: ['principal', 'principal'] })).toEqual([
    'assessment.roles-few warning roles',
    'assessment.voice-missing info roles',
  ]);
  expect(check({ roles: ['principal', 'nurse'] })).toEqual(['assessment.voice-missing info roles']);
  expect(check({ roles: ['principal', 'student'] })).toEqual([]);
  expect(check({ roles: ['principal', 'toString'] })).toEqual(['form.choice-unknown fatal roles.1']);
  expect(check({ roles: undefined })).toEqual(['form.missing fatal roles']);
});

describe('answers', () => {
  const withAnswers = (responses: object) => check({ responses: { ...sheetOf().responses, ...responses } });

  test('are judged one by one, at their item', () => {
    expect(withAnswers({ T1: '4', T2: 7, T11: 3 })).toEqual([
      'assessment.value-is-text fatal responses.T1',
      'assessment.value-off-scale fatal responses.T2',
      'assessment.item-unknown fatal responses.T11',
    ]);
    expect(withAnswers({ 'Mia Smith': 4, S2: -1, S3: 2.5 })).toEqual([
      'assessment.count-not-whole fatal responses.S2',
      'assessment.count-not-whole fatal responses.S3',
      'assessment.items-foreign fatal responses',
    ]);
    expect(check({ responses: undefined })).toEqual(['form.missing fatal responses']);
  });

  test('that are counts must fit into the counts that hold them; equal counts pass', () => {
    expect(withAnswers({ S2: 100, S3: 100, S4: 100, S5: 100 })).toEqual([]);
    expect(withAnswers({ S2: 100, S3: 101, S4: 102, S5: 103 })).toEqual([
      'assessment.count-exceeds-whole fatal responses.S3',
      'assessment.count-exceeds-earlier confirm responses.S4',
      'assessment.count-exceeds-earlier confirm responses.S5',
    ]);
    expect(withAnswers({ S2: 'notCollected', S3: 101, S4: null, S5: 103 })).toEqual([]);
  });

  test('never show their counts in a finding', () => {
    const responses = { ...sheetOf().responses, S2: 7, S3: 9 };
    const findings = checkAssessmentSheet({ ...sheetOf(), responses }, SMHQA_DISTRICT);
    expect(findings.map(({ params }) => params)).toEqual([{ part: 'S3', whole: 'S2' }]);
  });

  test('that are all equal are noticed, from five on', () => {
    const equal = (items: string[]) =>
      check({ responses: Object.fromEntries(items.map((item) => [item, 4])) });
    expect(equal(['T1', 'T2', 'T3', 'T4', 'T5'])).toEqual(['assessment.answers-all-equal warning responses']);
    expect(equal(['T1', 'T2', 'T3', 'T4'])).toEqual([]);
  });
});

test('notes and estimates speak of items of the instrument', () => {
  expect(
    check({ notes: { T1: 'a', T11: 'b', Mia: 'c' }, estimated: ['T2', 'Jane Doe', 'T22', 'Mia'] }),
  ).toEqual([
    'assessment.item-unknown fatal notes.T11',
    'assessment.items-foreign fatal notes',
    'assessment.item-unknown fatal estimated.2',
    'assessment.items-foreign fatal estimated',
  ]);
});

test('nothing that people write into codes, days, items and keys is in a finding', () => {
  const said = 'Mia Smith, grade 7, referred';
  const places: object[] = [
    { organization: said },
    { completedOn: said },
    { period: { from: said, to: said } },
    { instrument: said },
    { edition: said },
    { rater: said.repeat(3) },
    { roles: [said] },
    { [said]: said },
    { responses: { [said]: said, T1: said, S2: said, S1a: said, S6: [said] } },
    { notes: { [said]: said } },
    { estimated: [said] },
    { remark: [said] },
    { form: said },
  ];
  for (const changes of places) {
    const findings = checkAssessmentSheet({ ...sheetOf(), ...changes }, SMHQA_DISTRICT);
    expect(findings.length, JSON.stringify(changes)).toBeGreaterThan(0);
    expect(JSON.stringify(findings)).not.toMatch(/Mia|Smith|grade|referred/);
  }
});

test('carries the organization into every finding', () => {
  const findings = checkAssessmentSheet({ ...sheetOf(), roles: ['principal'] }, SMHQA_DISTRICT);
  expect(findings.map(({ record }) => record)).toEqual([
    { organization: '00240000' },
    { organization: '00240000' },
  ]);
});

test('a sheet is parsed by the same reader: ok where its shape is right, whatever rules say of its answers', () => {
  const answered = parseAssessmentSheet(
    { ...sheetOf(), rater: ' ', responses: { T1: 9, T2: null } },
    SMHQA_DISTRICT,
  );
  expect(answered.ok && answered.value).toEqual(sheetOf({ responses: { T1: 9 } }));
  expect(answered.findings.map(({ code }) => code)).toEqual(['assessment.value-off-scale']);
  expect(parseAssessmentSheet({ ...sheetOf(), roles: 'nurse' }, SMHQA_DISTRICT).ok).toBe(false);
  expect(parseAssessmentSheet({ ...sheetOf(), edition: '2019' }, SMHQA_DISTRICT)).toMatchObject({
    ok: true,
    findings: [{ code: 'assessment.edition-differs' }],
  });
  const typed = parseAssessmentSheet({ ...sheetOf(), responses: { T1: '4' } }, SMHQA_DISTRICT, {
    text: true,
  });
  expect(typed.ok && typed.value.responses).toEqual({ T1: 4 });
});

test('never throws, whatever comes', () => {
  fc.assert(
    fc.property(
      fc.anything(),
      fc.constantFrom(...(Object.keys(sheetOf()) as (keyof AssessmentSheet)[])),
      (value, key) => {
        expect(Array.isArray(checkAssessmentSheet(value, SMHQA_DISTRICT))).toBe(true);
        expect(Array.isArray(checkAssessmentSheet({ ...sheetOf(), [key]: value }, SMHQA_DISTRICT))).toBe(
          true,
        );
      },
    ),
  );
});
