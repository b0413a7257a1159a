import { expect, test } from 'vitest';
import { checkInterest, parseInterest } from '../../../src/application/index.js';

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
