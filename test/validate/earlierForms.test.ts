import { expect, test } from 'vitest';
import { defineMonthlyForm, MONTHLY_1, MONTHLY_2_PREVIEW } from '../../src/monthly/index.js';
import { COHORTS } from '../../src/network/index.js';
import { type ValidateOptions, validateFiles, validateStream } from '../../src/validate/index.js';

const form = MONTHLY_2_PREVIEW;

const sent = (named: string, month: string, values: object) => ({
  name: `${named}-${month}.json`,
  text: JSON.stringify({
    form: named,
    version: 1,
    organization: '00240000',
    month,
    reports: [{ organization: '00240000', month, values }],
  }),
});

const table = (name: string, ...rows: string[]) => ({ name, text: rows.join('\n') });
const told = async (files: Parameters<typeof validateFiles>[0], options: ValidateOptions) =>
  (await validateFiles(files, options)).findings.map(({ code, source, field }) => [
    code.split('.')[1],
    source?.file,
    ...(field === undefined ? [] : [field]),
  ]);

test('checks a submission of last year by the form that it names, and says so once', async () => {
  const file = sent('monthly@1', '2020-10', { enrolled: 100, screened: 120, staffTrained: 3 });
  const { findings, files, context } = await validateFiles([file], { form });
  const said = findings.filter(({ code }) => /earlier-form|screened-exceeds|form-unknown/.test(code));
  expect(said.map(({ code, severity, params }) => [code, severity, params])).toEqual([
    ['monthly.screened-exceeds-enrolled', 'fatal', { screened: 120, enrolled: 100 }],
    ['exchange.read-by-earlier-form', 'info', { form: 'monthly@1', other: 'monthly@2' }],
  ]);
  expect(files[0]).toMatchObject({ readable: true, rows: { read: 1, clean: 0 } });
  expect(context.forms.map(({ id }) => id)).toEqual(['monthly@2', 'monthly@1']);
});

test('does so under a cohort that asks for the later form', async () => {
  const cohort = { ...COHORTS['ma-coiin-2020-21'], monthlyForm: 'monthly@2' };
  const files = [
    sent('monthly@1', '2020-10', { enrolled: 100 }),
    sent('monthly@2', '2020-11', { enrolled: 100 }),
  ];
  expect((await told(files, { cohort })).filter(([code]) => code?.includes('form'))).toEqual([
    ['read-by-earlier-form', 'monthly@1-2020-10.json'],
  ]);
});

test('tells the form of a table by headings that only the earlier form has', async () => {
  const old = table('old.csv', 'organization,month,enrolled,staffTrained', '00240000,2020-10,100,4');
  const now = table(
    'now.csv',
    'organization,month,enrolled,staffCompletedTraining',
    '00240000,2020-11,100,4',
  );
  const both = table('both.csv', 'organization,month,staffTrained,videoSessions', '00240000,2020-12,4,4');
  const { findings, entries } = await validateFiles([old, now, both], { form });
  const said = findings.filter(({ code }) => code.endsWith('earlier-form'));
  expect(said.map(({ source }) => source?.file)).toEqual(['old.csv']);
  expect(entries.map((entry) => ('values' in entry ? entry.values : {}))).toEqual([
    { enrolled: 100, staffCompletedTraining: 4 },
    { enrolled: 100, staffCompletedTraining: 4 },
    { videoSessions: 4 },
  ]);
});

test('compares months across the change, as far as the numbers come along', async () => {
  const before = sent('monthly@1', '2020-10', { enrolled: 1000, screenedYtd: 90, telehealthSessions: 400 });
  const after = sent('monthly@2', '2020-11', { enrolled: 1000, screenedYtd: 80, videoSessions: 2 });
  expect(await told([after, before], { form })).toContainEqual([
    'ytd-fell',
    'monthly@2-2020-11.json',
    'screenedYtd',
  ]);
  const history = [JSON.parse(before.text)];
  expect(await told([after], { form, history })).toContainEqual([
    'ytd-fell',
    'monthly@2-2020-11.json',
    'screenedYtd',
  ]);
});

test('says what of earlier files and of history does not come along', async () => {
  const before = sent('monthly@1', '2020-10', { enrolled: 1000, telehealthSessions: 400 });
  const after = sent('monthly@2', '2020-11', { enrolled: 1000, videoSessions: 2 });
  const lost = ({ losses }: Awaited<ReturnType<typeof validateFiles>>) =>
    losses.map(({ field, record, path }) => [field, record?.month, path[0]]);
  const validation = await validateFiles([before, after], { form });
  expect(lost(validation)).toEqual([['telehealthSessions', '2020-10', 0]]);
  const history = [JSON.parse(before.text)];
  expect(lost(await validateFiles([after], { form, history }))).toEqual([
    ['telehealthSessions', '2020-10', 'history'],
  ]);
  for await (const item of validateStream([before, after], { form }))
    if ('type' in item && item.type === 'summary') expect(item.losses).toEqual(validation.losses);
  expect((await validateFiles([before])).losses).toEqual([]);
});

test('takes forms and migrations of a state, and says what is wrong with a migration', async () => {
  const [enrolled, screened] = MONTHLY_1.measures;
  const own = (id: string, ...measures: object[]) =>
    defineMonthlyForm({
      form: 'monthly-form@1',
      id,
      title: id,
      measures: measures as never,
      comparisons: [],
      rates: [],
    });
  const old = own('xx-monthly@1', enrolled!, { ...screened!, id: 'kids' });
  const later = own('xx-monthly@2', enrolled!, { ...screened!, id: 'students' });
  const changes = [{ change: 'renamed', field: 'kids', to: 'students' }] as const;
  const migration = { form: 'migration@1', from: old.id, to: later.id, changes } as const;
  const file = sent(old.id, '2020-10', { enrolled: 9, kids: 4 });
  const moved = await validateFiles([file], {
    form: later as never,
    forms: [old as never],
    migrations: [migration],
  });
  expect(moved.findings.map(({ code }) => code)).toContain('exchange.read-by-earlier-form');
  expect(moved.entries).toMatchObject([{ form: 'xx-monthly@2', reports: [{ values: { students: 4 } }] }]);
  const wrong = { ...migration, changes: [] };
  const refused = await validateFiles([file], {
    form: later as never,
    forms: [old as never],
    migrations: [wrong],
  });
  expect(refused.findings.map(({ code }) => code)).toContain('form.migration-field-untold');
});

test('leaves a file of a later form refused, and one of the form in force alone', async () => {
  const file = sent('monthly@2', '2020-10', { enrolled: 100 });
  expect(await told([file], { form: MONTHLY_1 as never })).toEqual([['form-unknown', file.name, 'form']]);
  expect(
    await told([sent('monthly@1', '2020-10', { enrolled: 100 })], { form: MONTHLY_1 as never }),
  ).not.toContainEqual(expect.arrayContaining(['read-by-earlier-form']));
});

test('counts what is found in files of either form together, and tells the same in a stream', async () => {
  const files = [
    sent('monthly@1', '2020-10', { enrolled: 100, screened: 120 }),
    sent('monthly@2', '2020-11', { enrolled: 100, screened: 130 }),
  ];
  const { counts, findings } = await validateFiles(files, { form });
  expect(counts.byCode['monthly.screened-exceeds-enrolled']).toMatchObject({ open: 2 });
  const items = [];
  for await (const item of validateStream(files, { form })) if (!('type' in item)) items.push(item);
  expect(items).toEqual(findings);
});
