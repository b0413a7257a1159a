import { expect, test } from 'vitest';
import {
  APPLICATION_FORMS,
  applicationDefinition,
  checkApplication,
  INTEREST_FORM,
  parseApplicationForm,
  RUBRIC,
  RUBRIC_FORM,
} from '../../../src/application/index.js';
import { CHOICES_FORM, parseForm, parseFormDefinition } from '../../../src/form/index.js';
import { ATTENDANCE_FORM, EVENT_FORM } from '../../../src/network/index.js';
import { formJsonSchema, formSchema } from '../../../src/schema/index.js';
import { sampleApplication } from '../sampleApplication.js';

test.each([
  ...APPLICATION_FORMS.map((form) => applicationDefinition(form)),
  INTEREST_FORM,
  EVENT_FORM,
  ATTENDANCE_FORM,
  RUBRIC_FORM,
  CHOICES_FORM,
])('$id is a definition that can be written as JSON and read again', (definition) => {
  const outcome = parseFormDefinition(JSON.parse(JSON.stringify(definition)));
  expect(outcome.findings.filter(({ severity }) => severity === 'fatal')).toEqual([]);
  expect(outcome.ok).toBe(true);
});

test.each(APPLICATION_FORMS)(
  '%s is a beginning: a copy with an id of its own is read without a word',
  (form) => {
    const own = { ...structuredClone(applicationDefinition(form)), id: 'xx-application@1' };
    expect(parseFormDefinition(own)).toMatchObject({ ok: true, findings: [] });
    expect(parseApplicationForm(own)).toMatchObject({ ok: true, findings: [] });
    const filled = { ...sampleApplication(), form: own.id };
    const known = new Set(checkApplication({ ...filled, form }).map(({ code }) => code));
    const found = checkApplication(filled, { form: own }).filter(({ severity }) => severity === 'fatal');
    expect(found.filter(({ code }) => !known.has(code))).toEqual([]);
  },
);

test('the definition of the application finds what the check finds in the shape', () => {
  const { team, ...rest } = sampleApplication();
  const application = { ...rest, team: { ...team, members: [], teamExists: 'old' } };
  const { findings } = parseForm(application, applicationDefinition('application@1'));
  const places = findings.map(({ code, path }) => `${code} ${path.join('.')}`);
  expect(places).toEqual(['form.list-too-short team.members', 'form.choice-unknown team.teamExists']);
  const checked = checkApplication(application).map(({ code, path }) => `${code} ${path.join('.')}`);
  expect(checked).toEqual(expect.arrayContaining(places));
});

test('rubrics and choices have schemas, as every form has', () => {
  expect(formSchema(RUBRIC_FORM).safeParse(RUBRIC).success).toBe(true);
  expect(formSchema(RUBRIC_FORM).safeParse({ ...RUBRIC, readers: 'two' }).success).toBe(false);
  expect(formJsonSchema(CHOICES_FORM)).toMatchObject({ title: 'Choices', required: ['form', 'id', 'lists'] });
});
