import fc from 'fast-check';
import { expect, test } from 'vitest';
import draft from '../../../examples/data/applications/draft.json' with { type: 'json' };
import { APPLICATION_SECTIONS, applicationCompleteness } from '../../../src/application/index.js';
import { changed, sampleApplication } from '../sampleApplication.js';

const section = (value: unknown, id: string) =>
  applicationCompleteness(value).sections.find((one) => one.section === id)!;

test('is 100 percent with nothing to do for a complete application', () => {
  const { percent, sections } = applicationCompleteness(sampleApplication());
  expect(percent).toBe(100);
  expect(sections.map(({ section: id }) => id)).toEqual(Object.keys(APPLICATION_SECTIONS));
  expect(sections.flatMap(({ toDo }) => toDo)).toEqual([]);
});

test('is 0 percent for nothing, with every required answer to do', () => {
  const { percent, sections } = applicationCompleteness({});
  expect(percent).toBe(0);
  expect(sections.every(({ toDo, required }) => toDo.length === required)).toBe(true);
  expect(section({}, 'commitments')).toMatchObject({ required: 12, filled: 0, percent: 0 });
  expect(section({}, 'attachments')).toMatchObject({ required: 0, percent: 100, toDo: [] });
  expect(applicationCompleteness(null)).toEqual(applicationCompleteness('x'));
});

test('rounds down, so that one missing answer is never 100 percent', () => {
  const almost = applicationCompleteness(changed({ 'commitments.C12': undefined }));
  expect(almost.percent).toBe(99);
  expect(section(changed({ 'commitments.C12': undefined }), 'commitments')).toMatchObject({
    filled: 11,
    percent: 91,
    toDo: [{ path: ['commitments', 'C12'], code: 'form.missing' }],
  });
});

test('says where, under which label and why', () => {
  expect(section(draft, 'applicant').toDo[0]).toEqual({
    path: ['applicant', 'primaryContact', 'title'],
    label: 'Position',
    code: 'form.missing',
  });
  expect(section(draft, 'interest').toDo.map(({ code, path }) => [code, path.join('.')])).toEqual([
    ['form.text-too-short', 'interest.why'],
    ['form.list-too-short', 'interest.goals'],
  ]);
});

test('lists an optional answer that is ill written, without taking it from what is filled', () => {
  const wrong = section(changed({ 'context.locale': 'moon' }), 'context');
  expect(wrong).toMatchObject({ percent: 100, toDo: [{ path: ['context', 'locale'] }] });
});

test('asks for nothing more than its own form has', () => {
  const second = applicationCompleteness({ form: 'application@2' });
  expect(second.sections.map(({ required }) => required)).toEqual(
    applicationCompleteness({ form: 'application@1' }).sections.map(({ required }) => required),
  );
});

test('never falls when a commitment is answered, and stays between 0 and 100', () => {
  const ids = Object.keys(sampleApplication().commitments);
  fc.assert(
    fc.property(fc.subarray(ids), fc.constantFrom(...ids), (answered, next) => {
      const of = (some: readonly string[]) =>
        applicationCompleteness({ commitments: Object.fromEntries(some.map((id) => [id, true])) }).percent;
      expect(of([...answered, next])).toBeGreaterThanOrEqual(of(answered));
      expect(of(ids)).toBeLessThanOrEqual(100);
    }),
  );
});
