import { describe, expect, test } from 'vitest';
import { SMHQA_DISTRICT } from '../../src/assessment/index.js';
import { COHORTS } from '../../src/network/index.js';
import { csmhs, type FakeMachine } from './fakeHost.js';

const json = (value: unknown) => JSON.stringify(value, null, 2);
const made = async (name: string) => (await csmhs(['template', name])).out;
const cohort = COHORTS['ma-coiin-2020-21'];
const csv = 'organization,month,enrolled,screened,screenedYtd\n99990505,2020-10,694,16,61\n';
const validate = (words: string, files: FakeMachine['files'] = {}) =>
  csmhs(['validate', 'a.csv', ...words.split(' ').filter(Boolean)], { files: { 'a.csv': csv, ...files } });

describe('an id or a file', () => {
  test('a cohort may be a file, and judges as the built-in one does', async () => {
    const files = { 'c.json': json(cohort) };
    const own = await validate('--cohort c.json --format json', files);
    const ours = await validate('--cohort ma-coiin-2020-21 --format json', files);
    expect([own.exit, own.out]).toEqual([ours.exit, ours.out]);
  });

  test('a registry may be ours, the one of the whole state, or a file', async () => {
    const files = { 'a.csv': csv.replace('99990505', '00100000'), 'r.json': await made('registry') };
    const codes = async (words: string) => {
      const { out } = await validate(`${words} --format json`, files);
      return JSON.parse(out).findings.map(({ code }: { code: string }) => code);
    };
    const unnamed = await codes('');
    // Whoever names a registry is told of a code that it does not hold.
    expect(unnamed).not.toContain('network.organization-not-listed');
    expect((await codes('--registry ma-coiin')).filter((code: string) => !unnamed.includes(code))).toEqual([
      'network.organization-not-listed',
    ]);
    expect(await codes('--registry ma-2020-21')).not.toEqual(unnamed);
    const federal = { ...files, 'a.csv': csv.replace('99990505', '9900010') };
    expect((await validate('--registry r.json', federal)).err).toBe('');
  });

  test.each([
    [
      '--cohort ma-coin-2020-21',
      ['no cohort ma-coin-2020-21', 'Did you mean ma-coiin-2020-21?', 'JSON file'],
    ],
    ['--cohort zzzzzz', ['ma-coiin-2020-21, ma-coiin-2021-22, or a JSON file with your own']],
    ['--registry ma-2020', ['Did you mean ma-2020-21?']],
    ['--form monthly@9', ['no monthly form or form monthly@9', 'monthly-core@1']],
    ['--instrument smhqa', ['smhqa']],
    ['--form monthly@1 --form monthly-core@1', ['two monthly forms']],
    ['--form application@1 --form application@1', ['application@1 twice']],
    ['--kind xx@1', ['--kind knows monthly, application']],
    ['--cohort r.json', ['--cohort r.json holds a registry, not a cohort. --registry takes it.']],
    ['--registry f.json', ['holds a monthly form, not a registry. --form takes it.']],
    ['--form c.json', ['holds a cohort, not a monthly form or form. --cohort takes it.']],
    ['--form p.json', ['holds "form": "profile@1"']],
    ['--form blank.json', ['must say what it holds: "form": "monthly-form@1"']],
    ['--cohort two.json', ['holds a list of 2; a file holds one cohort']],
    ['--cohort own.json', ['asks for the monthly form xx-monthly@1', '--form FILE']],
  ])('%s is a usage error with a way on', async (words, ways) => {
    const { exit, out, err } = await validate(words, {
      'c.json': json(cohort),
      'two.json': json([cohort, cohort]),
      'own.json': json({ ...cohort, monthlyForm: 'xx-monthly@1' }),
      'r.json': await made('registry'),
      'f.json': await made('monthly-form'),
      'p.json': '{ "form": "profile@1" }',
      'blank.json': '{}',
    });
    expect([exit, out]).toEqual([2, '']);
    for (const way of ways) expect(err).toContain(way);
  });
});

test("what was filled by a form of one's own is checked by its fields", async () => {
  const form = {
    form: 'form@1',
    id: 'xx-visit@1',
    title: 'Visit',
    fields: { on: { type: 'date', label: 'Day', required: true } },
  };
  const files = {
    'f.json': json(form),
    'a.json': json({ form: 'xx-visit@1', on: '2020-10-01' }),
    'b.json': json({ form: 'xx-visit@1' }),
  };
  for (const kind of [[], ['--kind', 'xx-visit@1']]) {
    const words = ['--form', 'f.json', ...kind, '--format', 'json'];
    const sound = await csmhs(['validate', 'a.json', ...words], { files });
    expect([sound.exit, JSON.parse(sound.out).findings]).toEqual([0, []]);
    expect(JSON.parse(sound.out).ruleSet).toBe('xx-visit@1');
    const { exit, out } = await csmhs(['validate', 'b.json', ...words], { files });
    expect(exit).toBe(1);
    expect(JSON.parse(out).findings).toMatchObject([{ code: 'form.missing', field: 'on' }]);
  }
});

test("an application of a form of one's own is told by its form, and judged by it", async () => {
  const form = {
    form: 'form@1',
    id: 'bay@1',
    title: 'Application of the Bay',
    fields: { why: { type: 'text', label: 'Why', most: 20, required: true } },
  };
  const files = { 'f.json': json(form), 'p.json': json({ form: 'bay@1' }) };
  const { exit, out } = await csmhs(['validate', 'p.json', '--form', 'f.json', '--format', 'json'], {
    files,
  });
  expect(exit).toBe(1);
  const { findings, ruleSet } = JSON.parse(out);
  expect(findings.map(({ code, field }: { code: string; field: string }) => [code, field])).toContainEqual([
    'form.missing',
    'why',
  ]);
  expect(ruleSet).toBe('bay@1');
  const asKind = await csmhs(
    ['validate', 'q.json', '--form', 'f.json', '--kind', 'bay@1', '--format', 'json'],
    { files: { ...files, 'q.json': '{ "why": "Because" }' } },
  );
  expect(JSON.parse(asKind.out).ruleSet).toBe('bay@1');
  expect(JSON.parse(asKind.out).findings.map(({ field }: { field: string }) => field)).not.toContain('why');
});

test("a month of a form of one's own is judged by it, in CSV and in JSON", async () => {
  const files = {
    'f.json': await made('monthly-form'),
    'a.csv': 'organization,month,enrolled,screened,screenedYtd\n99990505,2020-10,60,61,61\n',
    'a.json': json({
      organization: '99990505',
      month: '2020-10',
      values: { enrolled: 60, screened: 61, screenedYtd: 61 },
    }),
  };
  for (const name of ['a.csv', 'a.json'])
    for (const kind of [[], ['--kind', 'xx-monthly@1']]) {
      const words = ['validate', name, '--form', 'f.json', '--format', 'json', ...kind];
      const { exit, out } = await csmhs(words, { files });
      expect([name, exit]).toEqual([name, 1]);
      const { findings, ruleSet } = JSON.parse(out);
      expect(ruleSet).toBe('xx-monthly@1');
      expect(findings.map(({ code }: { code: string }) => code)).toContain('xx.screened-exceeds-enrolled');
    }
});

describe('a broken definition', () => {
  test.each([
    [
      '--cohort',
      'd.json',
      json({ ...cohort, timeZone: 'Boston' }),
      'd.json:6:15  FATAL network.time-zone-unknown',
    ],
    ['--cohort', 'd.json', json({ ...cohort, dueDay: 40 }), 'form.number-out-of-range'],
    ['--cohort', 'd.json', '{ "form": "cohort@1", ', 'd.json:1:23'],
    ['--registry', 'd.json', '{ "form": "registry@1" }', 'FATAL form.missing'],
    ['--form', 'd.json', '{ "form": "monthly-form@1", "id": "x@1" }', 'form.missing'],
    [
      '--form',
      'd.json',
      '{ "form": "form@1", "id": "x@1", "title": "X", "fields": {} }',
      'form.list-too-short',
    ],
    ['--instrument', 'd.json', json({ ...SMHQA_DISTRICT, id: undefined }), 'form.missing'],
    [
      '--cohort',
      'd.json',
      json({ ...cohort, monthlyForm: { form: 'monthly-form@1', id: 'x@1' } }),
      'form.missing',
    ],
  ])(
    '%s: findings with their place and fix, exit 2, nothing judged and nothing written',
    async (option, path, text, said) => {
      const { exit, out, err, written } = await validate(`${option} ${path} -o report.txt`, { [path]: text });
      expect([exit, out, written]).toEqual([2, '', {}]);
      expect(err).toContain(said);
      expect(err).toMatch(/\n {2,4}Fix: /);
      expect(err).toContain(`csmhs: ${option} d.json cannot be used, so nothing was done.`);
    },
  );

  test('what only warns is said, and used', async () => {
    const { exit, err } = await validate('--cohort d.json', {
      'd.json': json({
        ...cohort,
        extensions: [{ district: '00240000', month: '2020-10', until: '2020-11-01', reason: 'Storm' }],
      }),
    });
    expect(exit).toBe(0);
    expect(err).toMatch(/^d\.json:\d+:\d+ {2}WARNING network\.extension-early/);
  });
});

test('a form in place of the one that the cohort names is used, and said once', async () => {
  const files = { 'own.json': json({ ...cohort, monthlyForm: 'xx-monthly@1' }) };
  const { err } = await validate('--cohort own.json --form monthly-core@1', files);
  expect(err.match(/uses the monthly form xx-monthly@1, and --form names monthly-core@1/g)).toHaveLength(1);
  const plain = await validate('--cohort d.json --form monthly@1', { 'd.json': json(cohort) });
  expect(plain.err).not.toContain('uses the monthly form');
});

describe('codes of another state', () => {
  const rows = (...codes: string[]) =>
    [
      'organization,month,enrolled,screened,screenedYtd',
      ...codes.map((code) => `${code},2020-10,60,16,61`),
      '',
    ].join('\n');

  test('are not told as damaged ones of Massachusetts where nobody says whose they are', async () => {
    const { out } = await validate('--show-values', { 'a.csv': rows('2712345') });
    expect(out).not.toContain('Write 02712345');
    expect(out).toMatch(/NCES|federal/);
    expect((await validate('--fail-on fatal', { 'a.csv': rows('271234500101') })).exit).toBe(0);
    // Nor beside one of Massachusetts: only what somebody named tells which of the two it is.
    const beside = { 'a.csv': rows('99990505', '9990505') };
    const open = await validate('--show-values', beside);
    expect(open.out).toContain('09990505 (Massachusetts DESE code) or 9990505 (NCES id)');
    expect(open.out).not.toContain('Write 09990505');
    const named = await validate('--show-values --registry ma-coiin', beside);
    expect(named.out).toContain('Write 09990505');
  });

  test('are those of the cohort that all other rows lie in', async () => {
    const { out, exit } = await validate('--show-values', { 'a.csv': rows('00240505', '4810550') });
    expect(exit).toBe(1);
    expect(out).toContain('Write 04810550');
  });

  test('are counted by the commands that count', async () => {
    const files = { 'a.csv': rows('271234500101'), 'c.json': await made('cohort') };
    const { exit, out } = await csmhs(['totals', 'a.csv'], { files });
    expect([exit, out]).toEqual([0, expect.stringContaining('2712345')]);
  });
});

test('every command that takes a definition refuses a broken one', async () => {
  const files = {
    'a.csv': csv,
    'd.json': '{ "form": "cohort@1" }',
    's.json': '{}',
    'm.json': '{ "form": "monthly-form@1" }',
  };
  for (const words of [
    'validate a.csv --cohort d.json',
    'score s.json --cohort d.json',
    'totals a.csv --cohort d.json',
    'rates a.csv --cohort d.json',
    'timeliness a.csv --cohort d.json',
    'protect a.csv --policy small-under-11 --cohort d.json',
    'template monthly --cohort d.json',
    'template monthly --form m.json',
    'schema monthly-report --form m.json',
    'measures --form m.json',
    'rules --form m.json',
    'explain x.y --form m.json',
  ]) {
    const { exit, out, err } = await csmhs(words.split(' '), { files });
    expect([words, exit, out]).toEqual([words, 2, '']);
    expect(err).toContain('cannot be used, so nothing was done');
  }
});

test('rules and explain know the comparisons of a form, with their sources', async () => {
  const files = { 'f.json': await made('monthly-form') };
  const listed = await csmhs(['rules', '--form', 'f.json'], { files });
  expect(listed.exit).toBe(0);
  expect(listed.out.trim().split('\n')).toHaveLength(3);
  const data = JSON.parse((await csmhs(['rules', '--form', 'f.json', '--format', 'json'], { files })).out);
  expect(data[0]).toMatchObject({ code: 'xx.screened-exceeds-enrolled', severity: 'fatal' });
  expect(data[0].source).toBeDefined();
  const told = await csmhs(['explain', 'xx.screened-exceeds-enrolled', '--form', 'f.json'], { files });
  expect(told.exit).toBe(0);
  expect(told.out).toContain('Source:');
  expect(told.out).not.toContain('Docs:');
  expect((await csmhs(['explain', 'xx.screened-exceeds-enrolled'])).err).toContain('--form FILE');
});
