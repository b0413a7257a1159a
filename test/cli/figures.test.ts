import { describe, expect, test } from 'vitest';
import { csmhs, type FakeMachine } from './fakeHost.js';

const HEADER = 'organization,month,version,submittedAt,enrolled,screened,screenedYtd,crisisEvents';
const csv = (...rows: string[]) => `${[HEADER, ...rows].join('\n')}\n`;
const files = {
  'a.csv': csv(
    '00240000,2020-09,1,2020-10-09T10:00:00-04:00,2149,143,143,4',
    '00240000,2020-10,1,2020-11-20T10:00:00-05:00,2149,149,289,3',
    '00480000,2020-09,1,2020-10-15T23:00:00-04:00,3386,206,206,',
    '00480000,2020-10,1,,3386,300,506,1',
  ),
};
const run = (words: string, more: FakeMachine['files'] = {}, machine: FakeMachine = {}) =>
  csmhs(words.split(' '), { files: { ...files, ...more }, ...machine });
const COHORT = '--cohort ma-coiin-2020-21';
const json = async (words: string, more: FakeMachine['files'] = {}) =>
  JSON.parse((await run(`${words} --format json`, more)).out);
const UNPROTECTED = 'small counts are not hidden here: use csmhs protect before anybody outside your team';

describe('csmhs totals', () => {
  test('adds up districts by school year, and says that nothing is hidden', async () => {
    const { exit, out, err } = await run('totals a.csv');
    expect(exit).toBe(0);
    expect(out).toMatch(/^School year 2020-21\n +00240000 +00480000 +02010000 .* all\n/);
    expect(out).toMatch(/\n {2}screenedYtd +289 +506 +795\*\n/);
    expect(out).toContain('All districts by month\n');
    expect(err).toBe(
      [
        'csmhs: cohort ma-coiin-2020-21: every organization and month of the files lies in it.',
        'csmhs: small counts are not hidden here: use csmhs protect before anybody outside your team sees these numbers.',
        '',
      ].join('\n'),
    );
    expect((await run('totals a.csv -o t.txt')).written['t.txt']).toBe(out);
  });

  test.each(['totals', 'rates', 'timeliness'])(
    '%s passes over a file of another kind, names it once, and counts the rest',
    async (command) => {
      const { exit, out, err } = await run(`${command} . ${COHORT} --format json`, {
        'profile.json': '{ "form": "profile@1", "schoolYear": "2020-21" }',
        'visits.json': '[{ "on": "2020-10-01" }, { "organization": 7 }]',
      });
      expect(exit).toBe(3); // for visits.json, which may be monthly data
      expect(err).toContain('csmhs: passed over, for they hold no monthly data: profile.json.\n');
      expect(err).not.toContain('profile.json:1:1');
      const clean = await run(`${command} . ${COHORT}`, { 'profile.json': '{ "form": "profile@1" }' });
      expect(clean.exit).toBe(0);
      expect(JSON.parse(out)).toMatchObject({ report: `csmhs-${command}@1` });
    },
  );

  test('as data it has every district and month, and the form', async () => {
    const data = await json(`totals a.csv ${COHORT}`);
    expect(data).toMatchObject({ report: 'csmhs-totals@1', form: 'monthly@1', cohort: 'ma-coiin-2020-21' });
    expect(data.figures.districtMonths[0]).toMatchObject({ organization: '00240000', period: '2020-09' });
    expect(data.figures.districtMonths[0].measures.crisisEvents.value).toBe(4);
    expect(data.figures.districtMonths[0]).not.toHaveProperty('rates');
  });

  test('the newest version counts', async () => {
    const more = { 'b.csv': csv('00240000,2020-10,2,2020-11-21T10:00:00-05:00,2149,150,290,3') };
    const { figures } = await json('totals a.csv b.csv', more);
    expect(figures.districts[0].measures.screenedYtd.value).toBe(290);
  });

  test('as CSV it has one row a figure, and no cell that a spreadsheet takes for a formula', async () => {
    const { out } = await run('totals a.csv --format csv');
    const lines = out.split('\n');
    expect(lines[0]).toBe('organization,period,measure,label,value,upperBound,from,asOf,reason,absent');
    expect(out).toContain('\nall,2020-21,screenedYtd,');
    const own = (await run('template monthly-form')).out.replace(
      'Telehealth visits this month',
      '=SUM(A1), "x"',
    );
    const { out: guarded } = await run('totals a.csv --format csv --form f.json', { 'f.json': own });
    for (const line of guarded.split('\n')) expect(line).not.toMatch(/(^|,)"?[=+@]/);
  });

  test('what cannot be read is not counted, and is said: 1', async () => {
    const broken = { 'b.csv': csv('02010000,2020-09,1,,12555,many,143,4', '240505,2020-09,1,,10,1,1,1') };
    const { exit, out, err } = await run('totals a.csv b.csv', broken);
    expect(exit).toBe(1);
    expect(out).toContain('02010000');
    expect(err).toMatch(/^b\.csv:2:\d+ {2}FATAL core\./m);
    expect(err).toContain('core.code-lost-zeros');
    expect(err).not.toContain('many"');
  });

  test('what belongs to no district or month of the cohort, and what is there twice, is said: 1', async () => {
    const other = { 'b.csv': csv('99990000,2020-09,1,,10,1,1,1') };
    const outside = await run(`totals a.csv b.csv ${COHORT}`, other);
    expect(outside.exit).toBe(1);
    expect(outside.err).toContain('99990000 2020-09');
    const twice = { 'b.csv': csv('00240000,2020-09,1,,2149,144,143,4') };
    const both = await run('totals a.csv b.csv', twice);
    expect(both.exit).not.toBe(0);
    expect(both.err).toContain('00240000 2020-09');
  });

  test('a file of which nothing can be read is 3, and the others are counted', async () => {
    const { exit, out } = await run('totals a.csv b.csv', { 'b.csv': '{"reports": ' });
    expect(exit).toBe(3);
    expect(out).toContain('289');
    expect((await run('totals gone.csv')).exit).toBe(3);
    expect((await run('totals')).exit).toBe(2);
  });

  test('numbers that are wrong are counted as they were sent, and that is said', async () => {
    const { exit, err } = await run('totals b.csv', { 'b.csv': csv('00240000,2020-09,1,,100,143,143,4') });
    expect(exit).toBe(0);
    expect(err).toMatch(/csmhs validate finds \d+ things? to correct or confirm in these files\./);
  });
});

describe('csmhs rates', () => {
  test('pools districts, and says that nothing is hidden', async () => {
    const { exit, out, err } = await run('rates a.csv');
    expect(exit).toBe(0);
    expect(out).toMatch(/\n {2}screeningReach +13\.4% +14\.9% +14\.4%\*\n/);
    expect(err).toContain(UNPROTECTED);
    const { figures } = await json('rates a.csv');
    expect(figures.cohort[0].rates.screeningReach).toMatchObject({
      numerator: 795,
      denominator: 5535,
      percent: 14.4,
    });
    const table = await run('rates a.csv --format csv');
    expect(table.out).toContain('\nall,2020-21,screeningReach,Screening reach,14.4,795,5535,');
  });
});

describe('csmhs timeliness', () => {
  test('tells who sent in time, late and not yet', async () => {
    const { exit, out, err } = await run(`timeliness a.csv ${COHORT} --as-of 2020-11-20`);
    expect(exit).toBe(0);
    expect(out).toMatch(/, as of 2020-11-20\n/);
    expect(out).toMatch(/\n {2}00240000 +on time +late 5 /);
    expect(out).toMatch(/\n {2}00480000 +on time +undated /);
    expect(out).toMatch(/On time: 2, Sent late: 1, /);
    expect(err).not.toContain(UNPROTECTED);
  });

  test('as data and as CSV', async () => {
    const data = await json(`timeliness a.csv ${COHORT}`);
    expect(data).toMatchObject({
      report: 'csmhs-timeliness@1',
      cohort: 'ma-coiin-2020-21',
      asOf: '2020-11-20',
    });
    expect(data.rows[0]).toMatchObject({ organization: '00240000' });
    const { out } = await run(`timeliness a.csv ${COHORT} --format csv`);
    expect(out).toContain('\n00240000,2020-10,2020-11-15,late,5,submitted,false,false\n');
  });

  test('takes submissions as JSON, too', async () => {
    const submission = {
      form: 'monthly@1',
      cohort: 'ma-coiin-2020-21',
      organization: '00240000',
      month: '2020-09',
      version: 1,
      status: 'submitted',
      submittedBy: 'a',
      submittedAt: '2020-10-20T10:00:00-04:00',
      coverage: { schoolsDue: [], schoolsReporting: [] },
      definitions: {},
      reports: [{ organization: '00240000', month: '2020-09', values: { enrolled: 2149 } }],
    };
    const { out } = await run(`timeliness s.json ${COHORT}`, { 's.json': JSON.stringify(submission) });
    expect(out).toMatch(/\n {2}00240000 +late 5 /);
  });

  test('needs a cohort, and a date that is one', async () => {
    const none = await run('timeliness b.csv', { 'b.csv': csv('99990000,2020-09,1,,10,1,1,1') });
    expect([none.exit, none.out]).toEqual([2, '']);
    expect(none.err).toContain('--cohort ID|FILE');
    expect((await run(`timeliness a.csv ${COHORT} --as-of soon`)).exit).toBe(2);
  });
});
