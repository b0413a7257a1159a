import { expect, test } from 'vitest';
import { checkInterest, parseInterest } from '../../../src/application/index.js';
import type { FormDefinition } from '../../../src/form/index.js';

const interest = {
  organization: '00010000',
  contact: { name: 'Ann Invented', title: 'Director', email: 'ann@example.org' },
  wants: ['news', 'nextCohort'],
  whyNotNow: 'time',
};
const found = (value: unknown) => checkInterest(value).map(({ code, path }) => `${code} ${path.join('.')}`);

test('finds nothing in a form that is well filled, in any state of the optional fields', () => {
  expect(found(interest)).toEqual([]);
  expect(found({ ...interest, whyNotNow: null, remarks: 'Perhaps next year.' })).toEqual([]);
});

test('finds at the field what is missing or wrong', () => {
  expect(found({ ...interest, organization: 10000, wants: [], whyNotNow: 'money' })).toEqual([
    'core.code-is-number organization',
    'form.list-too-short wants',
    'form.choice-unknown whyNotNow',
  ]);
  expect(found([])).toEqual(['form.kind-wrong ']);
});

test('keeps names and addresses out of its findings', () => {
  const told = JSON.stringify(checkInterest({ ...interest, contact: 'Ann Invented, ann@example.org' }));
  expect(told).not.toMatch(/Ann|example/);
});

test('is read whole where it is well filled, and refused where it is not', () => {
  expect(parseInterest(interest)).toEqual({ ok: true, value: interest, findings: [] });
  expect(parseInterest({ ...interest, form: 'interest@1' }).ok).toBe(true);
  const refused = parseInterest({ ...interest, wants: 'news' });
  expect(refused.ok).toBe(false);
  expect(refused.findings).toEqual(checkInterest({ ...interest, wants: 'news' }));
});

test('takes anyone: a family without a code, a provider, another state', () => {
  const { organization: _, ...anyone } = interest;
  const asked = {
    ...anyone,
    contact: { name: 'Ana Silva', email: 'ana@example.org' },
    languages: ['Portuguese'],
  };
  for (const role of ['family', 'student', 'provider', 'partner', 'otherState', 'other'])
    expect(found({ ...asked, role })).toEqual([]);
  expect(found({ ...asked, organizationName: 'Department of XX', state: 'Vermont' })).toEqual([]);
  for (const role of ['district', 'school']) {
    expect(found({ ...asked, role })).toEqual(['application.interest-code-missing organization']);
    expect(found({ ...asked, role, organization: '00240000' })).toEqual([]);
    expect(checkInterest({ ...asked, role, organization: '2712345' }, { codes: 'nces' })).toEqual([]);
    expect(found({ ...asked, role, organization: 7 })).toEqual(['core.code-unreadable organization']);
  }
});

test('gives way to a form of another state', () => {
  const form: FormDefinition = {
    form: 'form@1',
    id: 'xx-interest@1',
    title: 'Write to us',
    fields: { question: { type: 'text', label: 'Question', required: true, most: 500, personal: true } },
  };
  const asked = { form: 'xx-interest@1', question: 'When is the next call?' };
  expect(parseInterest(asked, { form })).toEqual({ ok: true, value: asked, findings: [] });
  expect(checkInterest({ form: 'xx-interest@1' }, { form }).map(({ path }) => path.join('.'))).toEqual([
    'question',
  ]);
  expect(found(asked)).toEqual(['application.form-unknown form']);
  expect(checkInterest(interest, { form }).map(({ path }) => path.join('.'))).toContain('form');
});
