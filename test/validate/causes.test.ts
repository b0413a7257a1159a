import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { allRules } from '../../src/messages/allRules.js';
import { en } from '../../src/messages/en.js';
import { COHORTS, MA_REGISTRY } from '../../src/network/index.js';
import { reportText, UNMASKED } from '../../src/report/index.js';
import { type ValidateOptions, validateFiles, validateStream } from '../../src/validate/index.js';
import { EVERY_FORMAT, joined, OPTIONS } from '../report/formats/everyFormat.js';
import { ROOT } from '../support/sourceFiles.js';

// What findings follow from, as their rules declare it: in real files, in every format, under caps and masked.

const DATA = `${ROOT}examples/data/`;
const LINES = readFileSync(`${DATA}synthetic-belchertown-2020-21.csv`, 'utf8').trimEnd().split('\n');
const HEADINGS = LINES[0]!.split(',');
const OF_STATE = { cohort: COHORTS['ma-coiin-2020-21'], registry: MA_REGISTRY, asOf: '2021-07-30' };

/** The file with other cells. */
const changed = (change: (cells: string[], line: number) => readonly string[]) =>
  LINES.map((line, i) => change(line.split(','), i).join(',')).join('\n');
/** The cells with another text in one of them. */
const put = (cells: readonly string[], heading: string, text: string) =>
  cells.map((cell, i) => (i === at(heading) ? text : cell));
const at = (heading: string) => HEADINGS.indexOf(heading);
const without = (heading: string) => changed((cells) => cells.filter((_, i) => i !== at(heading)));
const withCell = (heading: string, line: number, text: string) =>
  changed((cells, i) => (i === line ? put(cells, heading, text) : cells));

async function causesIn(text: string, options: ValidateOptions = OF_STATE, name = 'a.csv') {
  const { findings } = await validateFiles([{ name, text }], options);
  return [...new Set(findings.flatMap(({ code, causedBy }) => (causedBy ? [`${code} < ${causedBy}`] : [])))];
}

const submission = (given: object) =>
  JSON.stringify({
    form: 'monthly@1',
    cohort: 'ma-coiin-2020-21',
    organization: '00240000',
    month: '2020-10',
    version: 1,
    submittedAt: '2020-11-05T10:00:00-05:00',
    reports: [],
    ...given,
  });
const report = (organization: string, month: string, values: object = {}) => ({
  organization,
  month,
  values: { enrolled: 100, screened: 20, screenedYtd: 30, ...values },
});

describe('a table of monthly data', () => {
  test.each<[string, string, readonly string[]]>([
    ['as it is', LINES.join('\n'), []],
    [
      'a column is not there',
      without('screened'),
      ['monthly.due-fields-owed < exchange.measure-column-missing'],
    ],
    [
      'no column is a measure',
      'organization,month,Notas del distrito\n00240000,2020-11,x\n',
      ['monthly.due-fields-unanswered < exchange.columns-none-known'],
    ],
    [
      'a heading is misspelled',
      LINES.join('\n').replace('screenedYtd', 'screenedYdt'),
      [
        'exchange.measure-column-missing < exchange.column-unread',
        'monthly.due-fields-owed < exchange.column-unread',
      ],
    ],
    [
      'a cell cannot be read',
      withCell('enrolled', 2, 'many'),
      ['monthly.due-fields-owed < core.absence-word-unknown'],
    ],
    [
      'a field is owed for another reason too',
      changed((cells, i) => (i === 2 ? put(put(cells, 'enrolled', 'many'), 'screened', '') : cells)),
      [],
    ],
    [
      'a month that has not begun',
      withCell('month', 2, '2031-01'),
      ['monthly.submitted-before-month-end < monthly.month-in-future'],
    ],
    [
      'the row of a district is cut',
      changed((cells, i) => (i === 1 ? cells.slice(0, 5) : cells)),
      ['monthly.district-row-missing < exchange.too-few-cells'],
    ],
    [
      'the row of a school is cut, which stands below',
      changed((cells, i) => (i === 2 ? cells.slice(0, 5) : cells)),
      ['monthly.school-row-missing < exchange.too-few-cells'],
    ],
    [
      'the code of a district lost its zeros',
      withCell('organization', 1, '240000'),
      ['monthly.district-row-missing < core.code-lost-zeros'],
    ],
    ['a school has no row at all', LINES.filter((_, i) => i !== 2).join('\n'), []],
    [
      'nothing but separators',
      [LINES[0], ',,,', ',,,'].join('\n'),
      ['exchange.rows-missing < exchange.rows-blank'],
    ],
  ])('%s', async (_, text, expected) => {
    expect(await causesIn(text)).toEqual(expected);
  });

  test.each<[string, string, string, string | undefined, readonly string[] | undefined]>([
    [
      'misspelled and missing columns',
      'organization,month,enroled,screened\n00240000,2020-10,100,20',
      'owed',
      'exchange.column-unread',
      ['exchange.measure-column-missing'],
    ],
    [
      'a misspelled column and a cell that cannot be read',
      changed((cells, i) => (i === 2 ? put(cells, 'screened', 'many') : cells)).replace(
        'enrolled',
        'enroled',
      ),
      'owed',
      'core.absence-word-unknown',
      ['exchange.column-unread'],
    ],
    [
      'no column of what is due',
      'organization,month,enroled,disciplined\n00240000,2020-10,100,20',
      'unanswered',
      'exchange.column-unread',
      ['exchange.measure-column-missing'],
    ],
    [
      'none that explains all',
      LINES.slice(0, 3)
        .join('\n')
        .replace(/^(00240005(?:,[^,]*){4}),\d+,\d*,\d+/m, '$1,,,'),
      'owed',
      undefined,
      undefined,
    ],
  ])('%s: each cause is named', async (_, text, rule, causedBy, alsoCausedBy) => {
    const { findings } = await validateFiles([{ name: 'a.csv', text }], OF_STATE);
    const found = findings.filter(
      ({ code, source }) =>
        code === `monthly.due-fields-${rule}` && source?.line === (text.includes('00240005') ? 3 : 2),
    );
    expect(found).toHaveLength(1);
    expect(found[0]).toEqual({ ...found[0], causedBy, alsoCausedBy });
    if (causedBy === undefined) return;
    for (const [name, pieces] of Object.entries(EVERY_FORMAT)) {
      const shown = (
        await joined(pieces(await validateFiles([{ name: 'a.csv', text }], OF_STATE), OPTIONS))
      ).replaceAll('\\', '');
      for (const code of alsoCausedBy ?? [])
        expect(shown, name).toMatch(new RegExp(`${causedBy}(?:, | |",\\s*"alsoCausedBy": ?\\[\\s*")${code}`));
    }
  });

  test('a stream says the same', async () => {
    const text = withCell('enrolled', 2, 'many');
    const told: string[] = [];
    for await (const item of validateStream([{ name: 'a.csv', text }], OF_STATE))
      if (!('type' in item) && item.source?.line === 3) told.push(`${item.code} ${item.causedBy ?? ''}`);
    // On one line the cause is told first.
    expect(told).toEqual(['core.absence-word-unknown ', 'monthly.due-fields-owed core.absence-word-unknown']);
  });
});

describe('other files', () => {
  test.each<[string, string, string]>([
    [
      'a row of another month',
      submission({ reports: [report('00240000', '2020-09'), report('00240005', '2020-10')] }),
      'monthly.district-row-missing < monthly.report-month-differs',
    ],
    ['no reports', submission({ reports: undefined }), 'exchange.rows-missing < monthly.part-missing'],
    [
      'a key that is a slip',
      submission({ organisation: '00240000', organization: undefined }),
      'core.code-missing < monthly.key-unknown',
    ],
    [
      'a measure that is a slip',
      submission({
        reports: [report('00240000', '2020-10', { screenedYtd: undefined, screenedYdt: 30 })],
      }).replace(
        '"values":{',
        '"values":{"schoolsParticipating":1,"tier2Served":1,"tier2ServedYtd":1,"tier3Served":1,"tier3ServedYtd":1,"psychosocialAssessed":1,"psychosocialImproved":1,"academicAssessed":1,"academicImproved":1,"pdsaCyclesActive":1,"pdsaCyclesCompleted":1,',
      ),
      'monthly.due-fields-owed < monthly.measure-unknown',
    ],
    [
      'an application with a misspelled key',
      readFileSync(`${DATA}applications/complete.json`, 'utf8').replace('"commitments"', '"comitments"'),
      'form.missing < form.key-misspelled',
    ],
    [
      'a key without its last letter',
      JSON.stringify([{ organization: '00240000', month: '2020-11', value: { enrolled: 450 } }]),
      'monthly.values-missing < monthly.key-unknown',
    ],
    [
      'a key with an s too many',
      JSON.stringify([{ organization: '00240000', months: '2020-11', values: { enrolled: 450 } }]),
      'core.month-missing < monthly.key-unknown',
    ],
    [
      'a key with two letters swapped',
      '{"form":"form@1","id":"aa-app@1","title":"T","feilds":{"a":{"type":"text","label":"A","most":5}}}',
      'form.missing < form.key-misspelled',
    ],
    [
      'a log with two cycles of one number',
      readFileSync(`${DATA}pdsa/00240000-2020-21.json`, 'utf8').replace('"number": 3', '"number": 2'),
      'pdsa.number-unexpected < pdsa.number-repeated',
    ],
  ])('%s', async (_, text, expected) => {
    expect(await causesIn(text, OF_STATE, 'a.json')).toContain(expected);
  });
});

describe('is no cause', () => {
  test('another cohort: the month may lie in neither', async () => {
    const text = submission({ cohort: 'zz', month: '2019-10', reports: [report('00240000', '2019-10')] });
    const { findings } = await validateFiles([{ name: 'a.json', text }], OF_STATE);
    const codes = findings.map(({ code }) => code);
    expect(codes).toContain('monthly.month-outside-cohort');
    expect(codes).toContain('monthly.cohort-differs');
    expect(findings.filter(({ causedBy }) => causedBy === 'monthly.cohort-differs')).toEqual([]);
  });

  test.each([
    ['organization,month,version,note\n00240000,2020-10,1', undefined],
    ['organization,month,version,enrolled,note\n00240000,2020-10,1,5', 'exchange.too-few-cells'],
  ])('a cut row, where no row of its file counts: %j', async (old, cause) => {
    const school = { name: 'a.csv', text: 'organization,month,enrolled,screened\n00240505,2020-10,300,30' };
    const others = [{ name: 'old.csv', text: old }];
    const { findings } = await validateFiles([school, ...others], OF_STATE);
    expect(findings.map(({ code }) => code)).toContain('exchange.too-few-cells');
    expect(findings.find(({ code }) => code === 'monthly.district-row-missing')?.causedBy).toBe(cause);
  });
});

describe('reports', () => {
  const files = [{ name: 'a.csv', text: withCell('enrolled', 2, 'many') }];

  test('say it in every format, masked too, and the cause before it', async () => {
    const validation = await validateFiles(files, OF_STATE);
    for (const [name, pieces] of Object.entries(EVERY_FORMAT)) {
      const text = (await joined(pieces(validation, OPTIONS))).replaceAll('\\', '');
      expect(text, name).toMatch(
        /Because of core\.absence-word-unknown|"causedBy": ?"core\.absence-word-unknown"|,core\.absence-word-unknown,/,
      );
      expect(text.indexOf('core.absence-word-unknown'), name).toBeLessThan(
        text.lastIndexOf('monthly.due-fields-owed'),
      );
    }
  });

  test('that differ only in hidden cells are the same', async () => {
    const shown = async (word: string) => {
      const text = withCell('enrolled', 2, word);
      return reportText(await validateFiles([{ name: 'a.csv', text }], OF_STATE), { messages: en });
    };
    expect(await shown('many')).toBe(await shown('lots'));
  });

  test('under a cap keep the cause of what they list', async () => {
    const form = JSON.parse(readFileSync(`${DATA}applications/complete.json`, 'utf8'));
    const { commitments, ...rest } = form;
    const sound = { ...form, schoolyear: '2020-21', cohortt: 'x' };
    const two = [
      { name: 'a.json', text: JSON.stringify({ ...sound, submittedAtt: 'x' }) },
      { name: 'b.json', text: JSON.stringify({ ...rest, comitments: commitments }) },
    ];
    const { findings, counts } = await validateFiles(two, { ...OF_STATE, maxFindings: 1 });
    const effect = findings.find(({ code }) => code === 'form.missing')!;
    expect(effect.causedBy).toBe('form.key-misspelled');
    const causes = findings.filter(({ code }) => code === 'form.key-misspelled');
    expect(causes.map(({ source }) => source?.file)).toContain('b.json');
    const { open, notMade } = counts.byCode['form.key-misspelled']!;
    expect(open - notMade.open).toBe(causes.length);
  });

  test('unmasked name the same causes', async () => {
    const validation = await validateFiles(files, OF_STATE);
    const of = (text: string) => text.match(/Because of \S+/g);
    expect(of(reportText(validation, { messages: en, policy: UNMASKED }))).toEqual(
      of(reportText(validation, { messages: en })),
    );
  });
});

describe('what rules declare', () => {
  const rules = new Map(allRules().map((rule) => [rule.code as string, rule]));
  const declared = [...rules.values()].flatMap((rule) =>
    (rule.follows ?? []).map((cause) => [rule, cause] as const),
  );

  test('names rules that are there, and never itself', () => {
    expect(declared.length).toBeGreaterThan(30);
    const foreign = declared.flatMap(([{ code }, { from }]) =>
      from.filter((each) => !rules.has(each) || each === code),
    );
    expect(foreign).toEqual([]);
  });

  test('is decided by nothing that was reported', () => {
    const hidden = declared.flatMap(([rule, { from, where = {}, when = {}, of = {}, each }]) => {
      const own = [...Object.keys(where), ...Object.keys(when), ...(each ? [each] : [])];
      const theirs = [...Object.values(where), ...Object.keys(of)];
      return [
        ...own.filter((name) => rule.params[name] === 'value'),
        ...from.flatMap((code) => theirs.filter((name) => rules.get(code)?.params[name] === 'value')),
      ].map((name) => `${rule.code} ${name}`);
    });
    expect(hidden).toEqual([]);
  });
});
