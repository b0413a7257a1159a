import { describe, expect, test } from 'vitest';
import { csmhs } from './fakeHost.js';

// What people wrote in forms is not told unless it is asked for: a phone, an id, a name without a blank, an address.

const WRITTEN = /zebulon|617.555|9823746|r3-q|quill@/i;
const PHONE = '617-555-0182';
const ID = '98237461';

const SHEET = {
  form: 'assessment@1',
  instrument: 'smhqa-district',
  edition: 'working-1',
  organization: '617 555 0199',
  period: { from: PHONE, to: 'Zebulon' },
  completedOn: ID,
  rater: 'r3-q'.repeat(20),
  roles: ['Zebulon'],
  responses: { T1: ID, T2: 98237461, T3: ['Zebulon'], S2: PHONE, [ID]: 3, Zebulon: 4, T1q: 2 },
  notes: { Zebulon: 'x', T1: 'Zebulon' },
  estimated: ['Zebulon', ID],
  Zebulon: 1,
};

const LOG = {
  form: 'pdsa@1',
  organization: ID,
  aims: [
    {
      id: 'Zebulon',
      measureId: PHONE,
      outcome: 'Zebulon',
      population: PHONE,
      setting: 'quill@b.org',
      baseline: 98237461,
      target: 3,
      direction: 'Zebulon',
      targetDate: PHONE,
    },
  ],
  cycles: [{ events: [{ type: 'Zebulon', on: ID }] }, { id: 'Zebulon', events: [] }],
  measures: [{ id: PHONE }, { id: PHONE }],
  progress: [{ month: ID, by: 'Zebulon', score: 98237461 }],
  [ID]: 1,
  Zebulon: 2,
};

const APPLICATION = {
  form: 'application@1',
  cohort: 'Zebulon',
  state: ID,
  version: 98237461,
  submittedAt: PHONE,
  applicant: {
    organization: ID,
    applicantType: 'Zebulon',
    schoolYear: PHONE,
    superintendent: { email: 'quill@' },
    Zebulon: 1,
  },
  context: { enrollment: { count: 98237461, on: PHONE }, schools: [{ code: ID }, { code: ID }] },
  team: {
    members: [
      { role: 'Zebulon', email: 'quill@b.org' },
      { role: 'principal', email: 'quill@b.org' },
    ],
  },
};

const MONTHLY = {
  form: 'monthly@1',
  cohort: 'Zebulon',
  organization: ID,
  month: PHONE,
  version: 98237461,
  status: 'Zebulon',
  definitions: { enrolledOn: PHONE, Zebulon: 1 },
  coverage: { schoolsDue: [ID, 'Zebulon'], schoolsReporting: [ID] },
  reports: [{ organization: ID, month: '2020-10', version: 98237461, values: { screened: 'Zebulon' } }],
};

const run = (form: object, ...words: string[]) =>
  csmhs(['validate', 'a.json', ...words], { files: { 'a.json': JSON.stringify(form, null, 1) } });

describe.each([
  ['sheet', SHEET],
  ['log', LOG],
  ['application', APPLICATION],
  ['submission', MONTHLY],
] as const)('a %s', (_, form) => {
  test.each(['text', 'json'])('as %s holds nothing that people wrote', async (format) => {
    const { exit, out, err } = await run(form, '--format', format);
    expect(exit).toBe(1);
    expect(out.split('\n').filter((line) => WRITTEN.test(line))).toEqual([]);
    expect(err).not.toMatch(WRITTEN);
  });
});

test('the values are there where they are asked for', async () => {
  const { out } = await run(SHEET, '--show-values');
  expect(out).toContain('The answer to item T1 is the text "98237461", not a number.');
  expect(out).toContain(`"${PHONE}" is not a date.`);
  const masked = (await run(SHEET)).out;
  expect(masked).toContain('The answer to item T1 is the text "***", not a number.');
  expect(masked).toContain('"***" is not a date.');
});

test('a score tells nothing of it on standard error', async () => {
  const { err } = await csmhs(['score', 'a.json'], { files: { 'a.json': JSON.stringify(SHEET) } });
  expect(err).toContain('The answer to item T1 is the text "***", not a number.');
  expect(err).not.toMatch(WRITTEN);
});

test('a cycle that names what is not there does not name it', async () => {
  const event = { type: 'plan', on: '2020-09-21', plan: { dataPlan: [{ measureId: PHONE }] } };
  const cycle = { id: 'Zebulon', previousCycleId: ID, events: [event] };
  const log = { form: 'pdsa@1', organization: '00240000', cycles: [cycle] };
  for (const format of ['text', 'json'])
    expect((await run(log, '--format', format)).out).not.toMatch(WRITTEN);
});

test('two rows of a code that no registry holds are found by their lines', async () => {
  const csv = `organization,month,version,screened,screenedYtd\n${ID},2020-10,482910,61,16\n${ID},2020-11,482910,61,16\n`;
  for (const format of ['text', 'json']) {
    const { out } = await csmhs(['validate', 'a.csv', '--format', format], { files: { 'a.csv': csv } });
    expect(out).not.toMatch(/98237461|482910/);
    expect(out).toMatch(format === 'text' ? /a\.csv:2:\d+ {2}\*\*\* 2020-10 screened/ : /"line": 2/);
  }
});
