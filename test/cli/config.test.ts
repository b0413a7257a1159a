import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/cli/words/commands.js';
import type { OptionRow } from '../../src/cli/words/optionRow.js';
import { csmhs, type FakeMachine } from './fakeHost.js';

const csv = 'organization,month,enrolled,screened,screenedYtd\n99990505,2020-10,60,61,61\n';
const run = (config: unknown, words: string, files: FakeMachine['files'] = {}) =>
  csmhs(['validate', 'a.csv', ...words.split(' ').filter(Boolean)], {
    files: {
      'a.csv': csv,
      'csmhs.config.json': typeof config === 'string' ? config : JSON.stringify(config),
      ...files,
    },
  });

describe('csmhs.config.json', () => {
  test('holds options by their long names, in either spelling, and is named on standard error', async () => {
    expect((await run({}, '')).exit).toBe(1);
    for (const key of ['fail-on', 'failOn']) {
      const { exit, err } = await run({ [key]: 'fatal' }, '');
      expect([exit, err]).toEqual([0, 'csmhs: Options from csmhs.config.json: fail-on.\n']);
    }
    const { out, err } = await run(
      { failOn: 'fatal', maxFindings: 0, format: 'json', asOf: '2020-11-15' },
      '',
    );
    expect(JSON.parse(out)).toMatchObject({ findings: [] });
    expect(err).toBe('csmhs: Options from csmhs.config.json: format, as-of, fail-on, max-findings.\n');
  });

  test('gives way to what is typed, and to --no-config', async () => {
    expect(await run({ failOn: 'fatal' }, '--fail-on confirm')).toMatchObject({ exit: 1, err: '' });
    expect(await run({ failOn: 'fatal' }, '--no-config')).toMatchObject({ exit: 1, err: '' });
    expect((await run({ failOn: 'fatal' }, '--no-config --config x.json')).exit).toBe(2);
  });

  test('says nothing where it is quiet, where it holds a switch that is off, and where the command takes no option of it', async () => {
    expect(await run({ quiet: true, failOn: 'fatal' }, '')).toMatchObject({ exit: 0, out: '', err: '' });
    expect((await run({ quiet: false, policy: 'small-under-11', releases: 'l.json' }, '')).err).toBe('');
  });

  test('a form that it holds is no mistake where a command makes something else', async () => {
    const form = (await csmhs(['template', 'monthly-form'])).out;
    const files = {
      'f.json': form,
      'csmhs.config.json': '{ "form": "f.json", "cohort": "ma-coiin-2020-21" }',
    };
    for (const words of ['template application', 'template cohort', 'schema profile', 'schema application'])
      expect([words, (await csmhs(words.split(' '), { files })).exit]).toEqual([words, 0]);
    expect((await csmhs(['template', 'monthly'], { files })).out).toContain('telehealthVisits');
    expect((await csmhs(['schema', 'monthly-report'], { files })).out).toContain('telehealthVisits');
  });

  test.each([
    ['{ "failon": "fatal" }', 'csmhs.config.json:1:13  WARNING form.key-misspelled'],
    [
      '{ "failOn": "confirm",\n  "zzzzzzzz": 1 }',
      'csmhs.config.json:2:15  WARNING "zzzzzzzz" is not an option',
    ],
    ['{ "force": true }', 'csmhs.config.json:1:12  WARNING'],
  ])('a key that is no option is named with its place, and passed over: %s', async (config, said) => {
    const { exit, out, err } = await run(config, '');
    expect(exit).toBe(1);
    expect(out).toContain('monthly.screened-ytd-exceeds-enrolled');
    expect(err).toContain(said);
  });

  test('what it names is not read for what is made without it, and may not be there yet', async () => {
    const files = { 'csmhs.config.json': '{ "form": "gone.json", "cohort": "gone.json" }' };
    for (const words of ['template cohort', 'template registry', 'schema cohort', 'schema application'])
      expect([words, (await csmhs(words.split(' '), { files })).exit]).toEqual([words, 0]);
    for (const words of ['template application', 'template monthly-form']) {
      const { exit, out, err } = await csmhs(words.split(' '), { files });
      expect([words, exit, out === '']).toEqual([words, 0, false]);
      expect(err).toContain('The template is made without it.');
    }
    expect((await csmhs(['template', 'monthly'], { files })).exit).toBe(2);
    expect((await csmhs(['template', 'application', '--form', 'gone.json'], { files })).exit).toBe(2);
  });

  test('is no data, though it lies in the folder that is checked', async () => {
    const { out } = await csmhs(['validate', '.', '--format', 'json'], {
      files: { 'a.csv': csv, 'csmhs.config.json': '{ "failOn": "fatal" }' },
    });
    expect(JSON.parse(out).files).toMatchObject([{ name: 'a.csv' }]);
  });

  test('another file is named with --config, and its paths begin at its own folder', async () => {
    const files = {
      'a.csv': csv.replace('61,61', 'n/a,61'),
      'set/c.json': '{ "aliases": "words.json", "cohort": "ma-coiin-2020-21" }',
      'set/words.json': '{ "n/a": "notAvailable" }',
    };
    const { exit, err } = await csmhs(
      ['validate', 'a.csv', '--config', 'set/c.json', '--fail-on', 'fatal', '--as-of', '2020-11-15'],
      { files },
    );
    expect(err).toBe('csmhs: Options from set/c.json: cohort, aliases.\n');
    expect(exit).toBe(0);
    expect((await csmhs(['validate', 'a.csv', '--config', 'gone.json'], { files })).exit).toBe(3);
  });

  test.each([
    ['{ "failOn": "hard" }', ['csmhs.config.json:1:13', 'fatal, explain, confirm, warning, info']],
    ['{ "quiet": "yes" }', ['form.kind-wrong']],
    ['{ "maxFindings": -1 }', ['form.number-out-of-range']],
    ['{ "asOf": "soon" }', ['core.date-unreadable']],
    ['{ "form": 7 }', ['form.kind-wrong']],
    ['[]', ['form.kind-wrong']],
    ['{ "failOn": ', ['csmhs.config.json:1:13']],
    ['{ "failOn": "fatal", "fail-on": "info" }', ['twice']],
  ])('%s is refused before anything is checked', async (config, ways) => {
    const { exit, out, err } = await run(config, '');
    expect([exit, out]).toEqual([2, '']);
    for (const way of ways) expect(err).toContain(way);
  });
});

test('an option is the same for the config file in whatever command it stands', () => {
  const rows = Object.values(COMMANDS).flatMap(({ options }) => Object.entries<OptionRow>(options));
  const kinds = new Map<string, string>();
  for (const [name, { takes, words, isPath, isList }] of rows) {
    const kind = JSON.stringify([takes !== undefined, words !== undefined, isPath, isList]);
    expect([name, kinds.get(name) ?? kind]).toEqual([name, kind]);
    kinds.set(name, kind);
  }
});
