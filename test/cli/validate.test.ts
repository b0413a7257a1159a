import { describe, expect, test } from 'vitest';
import { dueFields } from '../../src/monthly/index.js';
import type { ValidationReport } from '../../src/report/index.js';
import { soundCsv } from '../support/soundCsv.js';
import { withoutDue } from '../support/withoutDue.js';
import { csmhs, type FakeMachine } from './fakeHost.js';

// A district outside the registry, so that nothing is asked of its other schools.
const HEADER = 'organization,month,enrolled,screened,screenedYtd,note';
const csv = (...rows: string[]) => `${[HEADER, ...rows].join('\n')}\n`;
const sound = csv('99990505,2020-10,694,16,61,');
const answered = soundCsv('99990505', '2020-10', { enrolled: 694, screened: 16, screenedYtd: 61 });
const swapped = csv('99990505,2020-10,694,61,16,');
const slight = csv('99990505,2020-10,60,61,,');

const validate = (words: string, files: FakeMachine['files'] = {}, machine: FakeMachine = {}) =>
  csmhs(['validate', ...words.split(' ').filter((word) => word !== '')], { files, ...machine });
async function json(words: string, files: FakeMachine['files'], machine: FakeMachine = {}) {
  const { out, ...run } = await validate(`${words} --format json`, files, machine);
  return { ...run, report: JSON.parse(out) as ValidationReport };
}
const codesIn = ({ findings }: ValidationReport) =>
  withoutDue(findings)
    .filter(({ severity }) => severity !== 'info')
    .map(({ code }) => code);

describe('the exit code', () => {
  test('is 0 for nothing at or above --fail-on', async () => {
    expect((await validate('a.csv', { 'a.csv': sound })).exit).toBe(0);
    expect((await validate('a.csv --fail-on fatal', { 'a.csv': slight })).exit).toBe(0);
  });

  test('is 1 for findings there', async () => {
    expect((await validate('a.csv', { 'a.csv': swapped })).exit).toBe(1);
    expect((await validate('a.csv', { 'a.csv': slight })).exit).toBe(1);
    expect((await validate('a.csv --fail-on info', { 'a.csv': sound })).exit).toBe(1);
  });

  test('is 2 for wrong usage', async () => {
    for (const words of ['', 'a.csv --frmat json', 'a.csv --kind survey', 'a.csv --format xml'])
      expect((await validate(words, { 'a.csv': sound })).exit).toBe(2);
    for (const words of [
      '--fail-on hard',
      '--as-of 2020-13-01',
      '--max-findings many',
      '--cohort x',
      '--cohort',
    ])
      expect((await validate(`a.csv ${words}`, { 'a.csv': sound })).exit).toBe(2);
    for (const words of ['--show-values=yes', '--format text --format json'])
      expect((await validate(`a.csv ${words}`, { 'a.csv': sound })).exit).toBe(2);
  });

  test('is 3 for what cannot be read, and the other files are judged all the same', async () => {
    const workbook = new Uint8Array([0x50, 0x4b, 0x03, 0x04, 1, 2, 3]);
    for (const files of [
      { 'a.csv': workbook },
      { 'a.csv': '' },
      { 'a.csv': '{"reports": ' },
      { 'a.csv': 'x,y\n1,2' },
    ])
      expect((await validate('a.csv', files)).exit).toBe(3);
    const { exit, err, report } = await json('a.csv gone.csv', { 'a.csv': swapped });
    expect(exit).toBe(3);
    expect(err).toBe('csmhs: gone.csv: no file is found there.\n');
    expect(codesIn(report)).toEqual(['monthly.screened-exceeds-ytd']);
  });
});

describe('options', () => {
  test('an unknown one is refused with the nearest named', async () => {
    const { err } = await validate('a.csv --cohrot x', { 'a.csv': sound });
    expect(err).toBe('csmhs: There is no option --cohrot. Did you mean --cohort?\n');
  });

  test('--as-of, or else today where the cohort is, tells what lies in the future', async () => {
    const files = { 'a.csv': csv('99990505,2020-12,694,16,61,') };
    expect(codesIn((await json('a.csv --as-of 2020-11-30', files)).report)).toEqual([
      'monthly.month-in-future',
    ]);
    expect(codesIn((await json('a.csv --as-of 2020-12-01', files)).report)).toEqual([]);
    // Three o'clock in the morning in London is still November in Boston.
    const early = { now: '2020-12-01T03:00:00Z' };
    expect(codesIn((await json('a.csv --cohort ma-coiin-2020-21', files, early)).report)).toContain(
      'monthly.month-in-future',
    );
  });

  test('--cohort judges the months of the cohort, and the report says what was judged without it', async () => {
    const files = { 'a.csv': csv('99990505,2019-10,694,16,61,') };
    const without = await json('a.csv', files);
    expect(codesIn(without.report)).not.toContain('monthly.month-outside-cohort');
    expect(without.report.judged.notJudged).toContainEqual({
      code: 'monthly.month-outside-cohort',
      needs: ['cohort'],
    });
    const within = await json('a.csv --cohort ma-coiin-2020-21', files);
    expect(codesIn(within.report)).toContain('monthly.month-outside-cohort');
  });

  test('--history is compared with and never reported on', async () => {
    const files = {
      'new.csv': csv('99990505,2020-11,694,10,40,'),
      'old/2020-10.csv': swapped.replace('61,16', '16,61'),
      'old/2020-09.csv': csv('99990505,2020-09,694,61,16,'),
    };
    const { report } = await json('new.csv --history old', files);
    expect(report.files.map(({ name }) => name)).toEqual(['new.csv']);
    expect(codesIn(report)).toEqual(['monthly.ytd-fell']);
    expect((await validate('new.csv --history nowhere', files)).exit).toBe(3);
  });

  test('--history may be an empty folder, and may hold the files that are judged', async () => {
    const first = { 'new.csv': sound, 'old/.keep': '' };
    expect((await validate('new.csv --history old', first)).exit).toBe(0);
    const { report } = await json('old/2020-11.csv --history old', {
      'old/2020-10.csv': sound,
      'old/2020-11.csv': csv('99990505,2020-11,694,10,40,'),
    });
    expect(codesIn(report)).toEqual(['monthly.ytd-fell']);
  });

  test('--explanations answers findings, says which have lapsed, and never shows its notes', async () => {
    const explanation = {
      code: 'monthly.screened-slightly-exceeds-enrolled',
      organization: '99990505',
      month: '2020-10',
      field: 'screened',
      params: { screened: 61, enrolled: 60 },
      note: 'A student has moved away since.',
      by: 'lead@example.org',
    };
    const files = { 'a.csv': slight, 'e.json': JSON.stringify([explanation]) };
    const { exit, report, err } = await json('a.csv --explanations e.json', files);
    expect(exit).toBe(0);
    expect(err).toBe('');
    expect(report.counts.disposed).toBe(1);
    expect(JSON.stringify(report)).not.toContain('moved away');
    const changed = { ...files, 'a.csv': slight.replace('60,61', '60,62') };
    const lapsed = await json('a.csv --explanations e.json', changed);
    expect(lapsed.exit).toBe(1);
    expect(lapsed.err).toContain('1 explanation fits no finding any more');
    expect((await validate('a.csv --explanations e.json', { ...files, 'e.json': '{}' })).exit).toBe(2);
    expect((await validate('a.csv --explanations gone.json', files)).exit).toBe(3);
  });

  test('--aliases gives own words their meaning', async () => {
    const files = { 'a.csv': csv('99990505,2020-10,694,n/a,61,'), 'w.json': '{ "n/a": "notAvailable" }' };
    expect((await validate('a.csv', files)).exit).toBe(1);
    expect((await validate('a.csv --aliases w.json', files)).exit).toBe(0);
    const { exit, err } = await validate('a.csv --aliases w.json', {
      ...files,
      'w.json': '{ "n/a": "gone" }',
    });
    expect([exit, err]).toEqual([3, expect.stringContaining('--aliases w.json must hold an object such as')]);
  });

  test('--map gives own headings their meaning, and is refused where it has none', async () => {
    const files = {
      'a.csv': 'Who,When,Kids\n99990505,2020-10,694\n',
      'm.json': '{ "who": "organization", "when": "month", "kids": "enrolled" }',
    };
    expect((await validate('a.csv', files)).exit).toBe(3);
    expect(await validate('a.csv --map m.json', files)).toMatchObject({ exit: 0, err: '' });
    expect((await validate('. --map m.json', files)).exit).toBe(0);
    const refused = async (map: string) => {
      const { exit, err } = await validate('a.csv --map m.json', { ...files, 'm.json': map });
      expect([exit, err.trim().split('\n').length]).toEqual([2, 1]);
      return err;
    };
    expect(await refused('{ "kids": "enroled" }')).toContain('Did you mean enrolled?');
    expect(await refused('[]')).toContain('--map m.json must hold an object');
    expect(await refused('{')).toContain('it is not sound JSON');
  });

  test('--map says which of its headings stand in no file', async () => {
    const files = {
      'a.csv': 'Who,When,"Kids, all"\n99990505,2020-10,694\n',
      'm.json':
        '{ "who": "organization", "when": "month", "kids, all": "enrolled", "Kids screend": "screened", "Nurse": null }',
    };
    const { exit, err } = await validate('a.csv --map m.json', files);
    expect([exit, err]).toEqual([
      0,
      'csmhs: --map m.json: no file has a column headed "Kids screend", "Nurse".\n',
    ]);
  });

  test('a cohort that holds every organization and month is found by itself, and said', async () => {
    const files = { 'a.csv': csv('00240000,2020-10,2149,16,61,') };
    const { report } = await json('a.csv', files);
    expect(report.cohort).toEqual({ id: 'ma-coiin-2020-21', found: true });
    expect((await validate('a.csv', files)).out).toContain('ma-coiin-2020-21');
    const other = await json('a.csv', { 'a.csv': sound });
    expect(other.report.cohort).toBeUndefined();
    const named = await json('a.csv --cohort ma-coiin-2020-21', files);
    expect(named.report.cohort).toEqual({ id: 'ma-coiin-2020-21', found: false });
  });

  test('a file that is called as standard input is by findings is told apart from it', async () => {
    const files = { stdin: swapped };
    const { report } = await json('- ./stdin', files, { stdin: sound });
    expect(report.files.map(({ name }) => name)).toEqual(['stdin', './stdin']);
    const told = report.findings.find(({ code }) => code === 'monthly.screened-exceeds-ytd');
    expect(told?.source?.file).toBe('./stdin');
  });

  test('--max-findings cuts what is shown and never what is counted', async () => {
    const { report } = await json('a.csv --max-findings 0', { 'a.csv': swapped });
    expect(report.findings).toEqual([]);
    expect(report.counts.fatal).toBe(1);
    expect(report.omitted).toBeGreaterThan(0);
  });

  test('--max-findings keeps the hardest', async () => {
    const { report } = await json('a.csv --max-findings 1', { 'a.csv': swapped });
    expect(codesIn(report)).toEqual(['monthly.screened-exceeds-ytd']);
    const { out } = await validate('a.csv --max-findings 1', { 'a.csv': swapped });
    expect(out).toContain('*** students were screened this month');
    expect(out).not.toContain('The file has no column for');
  });

  test('-o never writes over a file that was read, however it is spelled', async () => {
    const files = {
      'in/a.csv': swapped,
      'old/b.csv': csv('99990505,2020-09,694,16,61,'),
      'w.json': '{}',
      'e.json': '[]',
    };
    const options = '--history old --aliases w.json --explanations e.json';
    for (const path of ['in/a.csv', './in/../in/a.csv', 'old/b.csv', 'w.json', 'e.json']) {
      const { exit, err, written } = await validate(`in ${options} -o ${path}`, files);
      expect([exit, err, written]).toEqual([
        2,
        `csmhs: ${path} cannot be written: it is one of the files that were read.\n`,
        {},
      ]);
    }
    expect((await validate(`in ${options} -o in/r.json`, files)).exit).toBe(1);
  });

  test('-o writes a file and nothing to standard output, without color', async () => {
    const { exit, out, written } = await validate('a.csv -o r.txt', { 'a.csv': swapped }, { terminal: true });
    expect([exit, out]).toEqual([1, '']);
    expect(written['r.txt']).toContain('FATAL monthly.screened-exceeds-ytd');
    expect(written['r.txt']).not.toContain('\u001b');
    const refused = await validate('a.csv -o locked/r.txt', { 'a.csv': swapped });
    expect([refused.exit, refused.err]).toEqual([
      2,
      'csmhs: locked/r.txt cannot be written: permission is denied.\n',
    ]);
  });
});

describe('what is shown', () => {
  test('of a clean file is one line, with what an option could still let judge', async () => {
    const { out } = await validate('a.csv', { 'a.csv': answered });
    expect(out).toMatch(
      /^1 file, 1 row \(1 clean\): \d+ info \(exchange\.measure-column-missing; --format json lists them\); not judged: \d rules without --cohort ID, 2 rules without --registry FILE with "coverage": "complete"\n$/,
    );
    const all = await validate('a.csv --cohort ma-coiin-2020-21 --fail-on info', { 'a.csv': answered });
    expect(all.out).toContain('INFO exchange.measure-column-missing');
    const none = await validate('a.json', {
      'a.json': JSON.stringify({
        organization: '99990505',
        month: '2020-10',
        values: Object.fromEntries(dueFields('99990505', '2020-10').map((id) => [id, 'notCollected'])),
      }),
    });
    expect(none.out.split('\n')).toHaveLength(2);
    const labels = await validate('a.csv', { 'a.csv': answered.replace('screened,', 'Students screened,') });
    expect(labels.out).toMatch(
      /^1 file, 1 row \(1 clean\): 2 info \([^)]*exchange\.column-spelled-loosely[^)]*\)[^\n]*\n$/,
    );
  });

  test('as not judged is what an option can supply, with the option', async () => {
    const { out } = await validate('a.csv', { 'a.csv': swapped });
    expect(out.slice(out.indexOf('Not judged'))).toMatch(
      /^Not judged, for want of:\n {2}--cohort ID: [^\n]*\n {2}--registry FILE [^\n]*: network\.organization-unknown, [^\n]*\n$/,
    );
    const sent = JSON.stringify({
      form: 'monthly@1',
      organization: '99990000',
      month: '2020-10',
      reports: [{}],
    });
    const log = JSON.stringify({ form: 'pdsa@1', plan: {} });
    for (const text of [sent, log]) {
      const { out } = await validate('a.json', { 'a.json': text });
      const wants = out.slice(out.indexOf('Not judged')).trimEnd().split('\n').slice(1);
      expect(wants.length).toBeGreaterThan(0);
      for (const line of wants)
        expect(line).toMatch(/^ {2}--(cohort ID|history DIR|registry FILE with "coverage": "complete"): /);
    }
  });

  test('is nothing with --quiet, but what could not be read', async () => {
    const files = { 'a.csv': swapped, 'w.csv': 'PK\u0003\u0004', 'in/a.csv': sound, 'in/x.ods': 'PK' };
    expect(await validate('a.csv --quiet', files)).toMatchObject({ exit: 1, out: '', err: '' });
    expect(await validate('in -q', files)).toMatchObject({
      exit: 0,
      out: '',
      err: 'csmhs: passed over in in: 1 workbook (x.ods)\n',
    });
    expect(await validate('w.csv -q', files)).toMatchObject({
      exit: 3,
      out: '',
      err: 'csmhs: nothing of w.csv could be read; without --quiet the report says why.\n',
    });
    const { out, written } = await validate('a.csv -q -o r.txt', files);
    expect([out, written['r.txt']]).toEqual([
      '',
      expect.stringContaining('FATAL monthly.screened-exceeds-ytd'),
    ]);
  });

  test('is masked, in every format, unless the submitter asks for the numbers', async () => {
    const files = { 'a.csv': swapped };
    for (const format of ['text', 'json']) {
      const masked = await validate(`a.csv --format ${format}`, files);
      expect(masked.out).toContain('***');
      expect(masked.out).not.toMatch(/\b61\b/);
      const open = await validate(`a.csv --show-values --format ${format}`, files);
      expect(open.out).toMatch(/\b61\b/);
    }
  });

  test('has a code frame with the line as an editor counts it', async () => {
    const { out } = await validate('a.csv', { 'a.csv': `\n${swapped}` });
    expect(out).toContain('    3 | ***,2020-10,***,***,***,\n      |                 ^^^ screened');
  });

  // A cell may stand where a heading is looked for, a text where a key is.
  test.each([
    [
      'a row where the header should be',
      '00240000,2020-10,1,jane@b.org,Student John Smith is in crisis,12\n',
    ],
    ['a title above the header', `Monthly data - prepared by Jane Smith\n${swapped}`],
    ['a title with a known word', `Note, prepared by Jane Smith\n${swapped}`],
    ['a name in a column of its own', 'organization,month,screened,Jane Smith\n99990505,2020-10,5,John\n'],
    [
      'a note one column further on',
      'organization,month,note,screened,screenedYtd\n99990505,2020-10,61,John Smith,4,\n99990505,John Smith,1,2,3\nJane,2020-10,,61,3\n',
    ],
    [
      'JSON on one line',
      JSON.stringify({
        organization: '99990505',
        month: '2020-10',
        submittedBy: 'Jane Smith',
        values: { screened: 61, screenedYtd: 16, 'Jane Smith': 4, enrolled: 'ask John' },
        notes: { report: 'John Smith in crisis', screened: 'Jane' },
      }),
    ],
    [
      'a key that is there twice',
      '{"organization":"99990505","month":"2020-10","values":{"Jane":1,"Jane":2}}',
    ],
    [
      'JSON with a quote lost',
      '{"organization:"00240000","month":"2020-10","submittedBy":"Jane Smith","notes":{"report":"John Smith in crisis"}}',
    ],
    ['JSON in single quotes', "{'organization': '00240000', 'submittedBy': 'Jane Smith tried it'}"],
  ])('has no name and no note, masked or not: %s', async (_, text) => {
    for (const words of ['', '--show-values'])
      for (const format of ['text', 'json']) {
        const { out } = await validate(`a.dat --format ${format} ${words}`, { 'a.dat': text });
        expect(out).toMatch(/fatal|warning/i);
        expect(out).not.toMatch(/Jane|John|Smith|crisis in/i);
      }
  });

  test('masks words of your own that stand for numbers', async () => {
    const files = (cell: string) => ({
      'a.csv': csv(`99990505,2020-10,694,${cell},x,`, `99990505,2020-11,694,61,16,`),
      'w.json': '{ "x": 0, "y": 3 }',
    });
    const [x, y] = [
      await validate('a.csv --aliases w.json', files('y')),
      await validate('a.csv --aliases w.json', files('7')),
    ];
    expect(x.out).toContain('    2 | ***,2020-10,***,***,***,');
    expect(y.out).toBe(x.out);
  });

  test.each([
    [{ terminal: true }, true],
    [{ terminal: false }, false],
    [{ terminal: true, env: { NO_COLOR: '1' } }, false],
    [{ terminal: true, env: { NO_COLOR: '' } }, true],
    [{ terminal: true, env: { TERM: 'dumb' } }, false],
    [{ terminal: false, env: { FORCE_COLOR: '1' } }, true],
    [{ terminal: true, env: { FORCE_COLOR: '0' } }, false],
    [{ terminal: false, env: { FORCE_COLOR: '1', NO_COLOR: '1' } }, false],
  ])('%j: color is %j', async (machine, colored) => {
    const { out } = await validate('a.csv', { 'a.csv': swapped }, machine);
    expect(out.includes('\u001b')).toBe(colored);
  });

  test('progress goes to a terminal for long work and nowhere else', async () => {
    const long = csv(
      ...Array.from({ length: 5000 }, (_, i) => `99990505,${1000 + i}-10,694,16,61,${'x'.repeat(900)}`),
    );
    const files = { 'a.csv': long, 'b.csv': sound };
    expect((await validate('a.csv b.csv', files, { terminal: true })).err).toContain('file 2 of 2: b.csv');
    expect((await validate('a.csv b.csv', files)).err).toBe('');
    expect((await validate('b.csv', files, { terminal: true })).err).toBe('');
  });

  test('the JSON report holds the tool, and the hash of each file only beside its values', async () => {
    const files = { 'a.csv': 'organization,month\n' };
    const { report } = await json('a.csv', files);
    expect(report).toMatchObject({
      report: 'csmhs-validation@1',
      tool: { name: 'csmhs', version: '1.2.3' },
      ruleSet: 'monthly@1',
    });
    expect(report.files).toEqual([{ name: 'a.csv', rows: { read: 0, clean: 0 } }]);
    expect((await json('a.csv --show-values', files)).report.files).toEqual([
      { name: 'a.csv', sha256: expect.stringMatching(/^[0-9a-f]{64}$/), rows: { read: 0, clean: 0 } },
    ]);
  });
});

describe('files', () => {
  const files = {
    'in/a.csv': sound,
    'in/b.csv': swapped,
    'in/deep/c.CSV': slight,
    'in/x.txt': 'x',
    'in/.h.csv': 'x',
  };
  const named = async (words: string) => (await json(words, files)).report.files.map(({ name }) => name);

  test('are taken out of folders and patterns, each once', async () => {
    expect(await named('in')).toEqual(['in/a.csv', 'in/b.csv', 'in/deep/c.CSV']);
    expect(await named('in/*.csv in/a.csv')).toEqual(['in/a.csv', 'in/b.csv']);
    expect(await named('in/[!a].csv')).toEqual(['in/b.csv']);
    expect(await named('./in/{a,b}.csv')).toEqual(['in/a.csv', 'in/b.csv']);
    expect(await named('in/?.csv')).toEqual(['in/a.csv', 'in/b.csv']);
    expect(await named('**/*.CSV')).toEqual(['in/deep/c.CSV']);
    expect(await named('in/**')).toEqual(['in/a.csv', 'in/b.csv', 'in/deep/c.CSV']);
    expect(await named('**')).toEqual(['in/a.csv', 'in/b.csv', 'in/deep/c.CSV']);
    expect(await named('in/a.csv ./in/a.csv in/deep/../a.csv')).toEqual(['in/a.csv']);
    expect((await validate('in/*.tsv', files)).exit).toBe(3);
  });

  test('reports of this command among the data, and files that options name, are no data', async () => {
    const { written } = await validate('in -o in/r.json --format json', files);
    const data = { ...files, ...written, 'in/e.json': '[]', 'in/w.json': '{ "n/a": "notAvailable" }' };
    const { exit, err, report } = await json('in --explanations in/e.json --aliases ./in/w.json', data);
    expect(report.files.map(({ name }) => name)).toEqual(['in/a.csv', 'in/b.csv', 'in/deep/c.CSV']);
    expect([exit, err]).toEqual([
      1,
      'csmhs: passed over in in: 1 other file (x.txt), 1 hidden name (.h.csv)\n' +
        'csmhs: in/r.json is a report of this command and is passed over.\n',
    ]);
    expect((await validate('in -o in/r.json --format json', data)).exit).toBe(3);
    const named = await validate('in/r.json', data);
    expect([named.exit, named.err]).toEqual([3, 'csmhs: in/r.json is a report of this command, not data.\n']);
    expect((await validate('only', { 'only/r.json': written['in/r.json']! })).exit).toBe(3);
  });

  test('- is standard input', async () => {
    const { report } = await json('-', {}, { stdin: swapped });
    expect(report.files[0]?.name).toBe('stdin');
    expect(codesIn(report)).toEqual(['monthly.screened-exceeds-ytd']);
  });

  test('JSON is told by its content', async () => {
    const report = { organization: '99990505', month: '2020-10', values: { screened: 61, screenedYtd: 16 } };
    const run = await json('a.dat', { 'a.dat': JSON.stringify([report], null, 2) });
    expect(withoutDue(run.report.findings).map(({ code, source }) => [code, source?.line])).toEqual([
      ['monthly.screened-exceeds-ytd', 6],
    ]);
  });

  test('a path with the signs of a pattern is taken as it stands where it exists', async () => {
    expect((await validate('a[1].csv', { 'a[1].csv': sound })).exit).toBe(0);
  });
});
