import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isBlocked } from '../../../src/core/index.js';
import {
  COHORTS,
  type Cohort,
  checkCohort,
  dueDate,
  membership,
  parseCohort,
} from '../../../src/network/index.js';

const LEAST = {
  form: 'cohort@1',
  id: 'xx-2026-27',
  name: 'Made-up collaborative',
  schoolYear: '2026-27',
  timeZone: 'America/Chicago',
  codes: 'nces',
  districts: ['2712345', { code: '2734567', to: '2027-01' }],
  firstMonth: '2026-09',
  lastMonth: '2027-05',
  dueDay: 10,
} as const;
const found = (changes: Readonly<Record<string, unknown>>) =>
  checkCohort({ ...LEAST, ...changes }).map(({ code, path }) => `${code} ${path.join('.')}`);

test('the built-in cohorts are files that are right', () => {
  for (const cohort of Object.values(COHORTS)) {
    const file: unknown = JSON.parse(JSON.stringify(cohort));
    expect(parseCohort(file)).toEqual({ ok: true, value: cohort, findings: [] });
  }
});

test('the least that a cohort says is enough, and the functions know the defaults', () => {
  const outcome = parseCohort(LEAST);
  expect(outcome).toEqual({ ok: true, value: LEAST, findings: [] });
  const cohort = (outcome as { value: Cohort }).value;
  expect(dueDate(cohort, '2026-09')).toBe('2026-10-10');
  expect(membership(cohort, '273456700101', '2027-02')).toBe('notMember');
});

test.each(Object.keys(LEAST))('%s is required', (key) => {
  const outcome = parseCohort({ ...LEAST, [key]: undefined });
  expect(outcome.ok).toBe(false);
  expect(outcome.findings.map(({ code, field }) => `${code} ${field}`)).toContain(`form.missing ${key}`);
});

describe('codes are read by the scheme of the file', () => {
  test('a code of another scheme is wrong at its place', () => {
    expect(found({ districts: ['2712345', '00240000'] })[0]).toMatch(/^core\.code-\S+ districts\.1$/);
    expect(found({ districts: [{ code: '271234', to: '2027-01' }] })[0]).toMatch(
      /^core\.code-\S+ districts\.0\.code$/,
    );
  });

  test('a code that was sent as a number is said to be one', () => {
    expect(found({ districts: [2712345] })).toEqual(['core.code-is-number districts.0']);
  });

  test('a scheme of its own is used', () => {
    const codes = {
      id: 'yy',
      label: 'county-district-school code',
      district: '99999999999999',
      school: '99999999999999',
      parent: { by: 'prefix', length: 7, suffix: '0000000' },
    };
    expect(found({ codes, districts: ['01100170000000'] })).toEqual([]);
    expect(found({ codes, districts: ['01100170112607'] })).toEqual(['network.member-is-school districts.0']);
    expect(found({ codes, districts: ['2712345'] })[0]).toMatch(/^core\.code-\S+ districts\.0$/);
  });

  test('of a scheme that is not known there is one finding, and none for each code', () => {
    const findings = checkCohort({ ...LEAST, codes: 'minnesota' });
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ severity: 'fatal', path: ['codes'] });
  });
});

test('days and months that are none are named', () => {
  expect(found({ holidays: ['2026-11-26', '11/27/2026'] })).toEqual(['core.date-unreadable holidays.1']);
  expect(found({ dueDates: { 'Dec-26': '2027-01-20' } })).toEqual([
    'core.month-changed-by-excel dueDates.Dec-26',
  ]);
  expect(found({ dueDates: { soon: '2027-01-20' } })).toEqual(['core.month-unreadable dueDates.soon']);
  expect(found({ dueDates: { '2026-12': 'soon' } })).toEqual(['core.date-unreadable dueDates.2026-12']);
  expect(found({ dueDay: 32 })).toEqual(['form.number-out-of-range dueDay']);
  expect(found({ schoolYearStarts: 0 })).toEqual(['form.number-out-of-range schoolYearStarts']);
});

test('what contradicts itself is found, and the shape is still right', () => {
  const cohort = {
    ...LEAST,
    timeZone: 'Central',
    districts: ['2712345', '2712345', { code: '2734567', from: '2027-02', to: '2027-01' }],
    lastMonth: '2026-08',
    milestones: [],
  };
  const outcome = parseCohort(cohort);
  expect(outcome.ok).toBe(true);
  expect(isBlocked(outcome.findings)).toBe(true);
  expect(outcome.findings.map(({ code }) => code)).toEqual([
    'network.membership-reversed',
    'network.member-repeated',
    'network.time-zone-unknown',
    'network.months-reversed',
  ]);
});

test.each(['CST', 'EST', 'EST5EDT', '-06:00', 'Chicago'])('%s is not the name of a time zone', (timeZone) => {
  expect(found({ timeZone })).toEqual(['network.time-zone-unknown timeZone']);
});

test.each([
  {},
  { form: 'cohort@1', id: 'az-monthly@1' },
  { form: 'monthly-form@1', id: 'azalea' },
  { measures: [] },
  'azalea',
])('%j is not a monthly form', (monthlyForm) => {
  expect(found({ monthlyForm })).toEqual(['network.monthly-form-unfit monthlyForm']);
});

test.each([
  ['2027-01-32', 'core.date-unreadable'],
  ['2027-1-5', 'core.date-unreadable'],
  ['2027-13', 'core.month-unreadable'],
])('%s is told as the kind that it looks like', (to, code) => {
  expect(found({ districts: [{ code: '2712345', to }] })).toEqual([`${code} districts.0.to`]);
});

test('a collaborative of fifteen months is warned of and not stopped', () => {
  const { ok, findings } = parseCohort({ ...LEAST, lastMonth: '2027-11' });
  expect([ok, isBlocked(findings, 'confirm')]).toEqual([true, false]);
  expect(findings.map(({ code }) => code)).toEqual(['network.month-outside-school-year']);
  expect(parseCohort({ ...LEAST, schoolYearStarts: 8, optionalMonths: ['2026-08'] }).findings).toEqual([]);
  expect(found({ schoolYearStarts: 8, optionalMonths: ['2026-07'] })).toEqual([
    'network.month-outside-school-year optionalMonths.0',
  ]);
});

test('ids of milestones and commitments stand once, and own words are words of the cohort', () => {
  const milestone = { id: 'plan', label: 'Plan agreed', on: '2026-12-15' };
  expect(found({ milestones: [milestone, milestone] })).toEqual(['form.entry-repeated milestones.1.id']);
  const promise = { id: 'P1', label: 'Send the data.', fulfilledBy: [{ fact: 'monthSent' }] };
  expect(found({ commitments: [promise, promise] })).toEqual(['form.entry-repeated commitments.1.id']);
  const choices = {
    form: 'choices@1',
    id: 'xx',
    lists: { eventKinds: [{ id: 'peerVisit', label: 'Peer visit' }] },
  };
  const attend = { ...promise, fulfilledBy: [{ fact: 'attended', events: ['peerVisit'] }] };
  expect(found({ commitments: [attend] })).toEqual([
    'form.choice-unknown commitments.0.fulfilledBy.0.events.0',
  ]);
  expect(found({ commitments: [attend], choices })).toEqual([]);
});

test('an application form inside is read as a form', () => {
  const form = { form: 'form@1', id: 'application@3', title: 'Application', fields: {} };
  const application = { form, dueOn: '2026-06-30', applicantTypes: ['district'] };
  expect(found({ application })).toEqual(['form.list-too-short application.form.fields']);
});

test('texts are read where a page sends them', () => {
  expect(parseCohort({ ...LEAST, dueDay: '10' }).ok).toBe(false);
  expect(parseCohort({ ...LEAST, dueDay: '10' }, { text: true })).toMatchObject({
    ok: true,
    value: { dueDay: 10 },
  });
});

test('no value makes it throw, and nothing is changed', () => {
  const parts = fc.dictionary(
    fc.constantFrom(...Object.keys(LEAST), 'extensions', 'dueDates', 'holidays', 'milestones', 'choices'),
    fc.jsonValue(),
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.jsonValue(),
        parts,
        parts.map((some) => ({ ...LEAST, ...some })),
      ),
      (value) => {
        const before = JSON.stringify(value);
        expect(parseCohort(value).findings).toEqual(checkCohort(value));
        expect(JSON.stringify(value)).toBe(before);
      },
    ),
  );
});

test('20,000 districts with as many extensions are read in linear time', () => {
  const codes = Array.from({ length: 20_000 }, (_, i) => String(2_700_000 + i));
  const extensions = codes.map((district) => ({
    district,
    month: '2026-10',
    until: '2026-11-20',
    reason: 'Storm',
  }));
  expect(checkCohort({ ...LEAST, districts: codes, extensions })).toEqual([]);
});
