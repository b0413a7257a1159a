import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { SMHQA_DISTRICT } from '../../src/assessment/index.js';
import { en } from '../../src/messages/en.js';
import {
  applicationSchema,
  applicationSectionSchema,
  instrumentSchema,
  parseApplication,
  parseApplicationSection,
  parseAssessmentSheet,
  parseProfile,
  standardSchema,
} from '../../src/schema/index.js';

const read = (path: string) => JSON.parse(readFileSync(`examples/data/${path}`, 'utf8'));
const codesOf = ({ findings }: { findings: readonly { code: string }[] }) => findings.map(({ code }) => code);

describe('applications', () => {
  test.each(['complete', 'draft', 'late', 'ineligible'])('%s has the shape of an application', (name) => {
    expect(parseApplication(read(`applications/${name}.json`)).ok).toBe(true);
  });

  test('a complete one meets the schema of complete ones, a draft does not', () => {
    expect(applicationSchema.safeParse(read('applications/complete.json')).error).toBeUndefined();
    expect(applicationSchema.safeParse(read('applications/draft.json')).success).toBe(false);
  });

  const complete = read('applications/complete.json');
  const withMember = (change: object) => {
    const [first, ...rest] = complete.team.members;
    return { ...complete, team: { ...complete.team, members: [{ ...first, ...change }, ...rest] } };
  };

  test.each([
    [{ email: 'nobody' }, 'form.email-unreadable'],
    [{ role: 'wizard' }, 'form.choice-unknown'],
    [{ timePercent: 101 }, 'form.number-out-of-range'],
    [{ name: 'x'.repeat(200) }, 'form.text-too-long'],
  ])('%j is refused with the finding of the check', (change, code) => {
    const outcome = parseApplication(withMember(change));
    expect(outcome.ok).toBe(false);
    expect(codesOf(outcome)).toContain(code);
  });

  test.each([
    [{ shoeSize: 42 }, 'form.keys-foreign'],
    [{ nmae: 'Ada' }, 'form.key-misspelled'],
  ])('%j is a key that is not read, and said', (change, code) => {
    const outcome = parseApplication(withMember(change));
    expect(codesOf(outcome)).toEqual([code]);
    expect(outcome.ok && outcome.value.team?.members?.[0]).toEqual(complete.team.members[0]);
  });

  test('a long text in few characters that a person sees is no long text', () => {
    expect(parseApplication(withMember({ name: '👩‍👩‍👧‍👦'.repeat(100) })).ok).toBe(true);
  });

  test('an empty text of a form is no answer', () => {
    const outcome = parseApplication({ form: 'application@1', state: 'draft', cohort: '', submittedAt: '' });
    expect(outcome.ok && outcome.value).toEqual({
      form: 'application@1',
      state: 'draft',
    });
  });

  test('a section is read on its own, with paths inside it', () => {
    expect(parseApplicationSection('team', complete.team).ok).toBe(true);
    expect(applicationSectionSchema('team').safeParse({ ...complete.team, members: [] }).success).toBe(false);
    const outcome = parseApplicationSection('team', { ...complete.team, members: [] });
    expect(outcome.findings.find(({ code }) => code === 'form.list-too-short')?.path).toEqual(['members']);
  });

  test('a form library gets the sentence at the field of the page', () => {
    const page = standardSchema((value) => parseApplicationSection('team', value), { messages: en });
    const [first, ...rest] = complete.team.members;
    const result = page['~standard'].validate({
      ...complete.team,
      members: [{ ...first, email: 'nobody' }, ...rest],
    });
    if (!('issues' in result)) throw new Error('no issues');
    expect(result.issues.map(({ path }) => path)).toContainEqual(['members', 0, 'email']);
  });
});

describe('assessments', () => {
  test('every sample sheet is read, but for the broken one', () => {
    for (const name of readdirSync('examples/data/assessments')) {
      for (const sheet of [read(`assessments/${name}`)].flat()) {
        expect([name, parseAssessmentSheet(sheet, SMHQA_DISTRICT).ok]).toEqual([
          name,
          name !== 'broken.json',
        ]);
      }
    }
  });

  test('an answer that its item cannot take rides along: the shape is right', () => {
    const sheet = read('assessments/00240000-2020-09.json');
    const outcome = parseAssessmentSheet(
      { ...sheet, responses: { ...sheet.responses, T1: 7 } },
      SMHQA_DISTRICT,
    );
    expect([outcome.ok, codesOf(outcome)]).toEqual([true, ['assessment.value-off-scale']]);
  });

  test('the built-in instruments meet the schema, and a key that is not part of it is not read', () => {
    expect(instrumentSchema.safeParse(SMHQA_DISTRICT).error).toBeUndefined();
    expect(instrumentSchema.parse({ ...SMHQA_DISTRICT, colour: 'red' })).not.toHaveProperty('colour');
  });
});

describe('profiles', () => {
  const profile = read('profiles/00240000-2020-21.json');

  test('the sample profile is read', () => {
    const outcome = parseProfile(profile);
    const { $schema: _, ...record } = profile;
    expect(outcome.ok && outcome.value).toEqual(record);
  });

  test.each([
    [{ schoolYear: '2020-22' }],
    [{ organization: 24 }],
    [{ supports: [{ concern: 'anxiety' }] }],
    [{ context: { gradesServed: ['13'] } }],
    [{ programs: [{ name: 'A', tiers: ['tier1'], evidence: [{ registry: 'essa', value: 'gold' }] }] }],
  ])('%j is refused with a finding of the check', (change) => {
    const outcome = parseProfile({ ...profile, ...change });
    expect(outcome.ok).toBe(false);
    expect(codesOf(outcome)[0]).toMatch(/^(form|core)\./);
  });
});
