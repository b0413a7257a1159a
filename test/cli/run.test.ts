import { describe, expect, test } from 'vitest';
import type { Host } from '../../src/cli/host.js';
import { run } from '../../src/cli/run.js';
import { COMMANDS } from '../../src/cli/words/commands.js';
import type { OptionRows } from '../../src/cli/words/optionRow.js';
import { allRules } from '../../src/messages/allRules.js';
import { PUBLISHED_SCHEMAS } from '../../src/schema/publishedSchemas.js';
import { csmhs } from './fakeHost.js';

test('help tells every command and option, and goes to standard output', async () => {
  const whole = await csmhs(['--help']);
  expect(whole.exit).toBe(0);
  for (const [name, { options }] of Object.entries(COMMANDS)) {
    expect(whole.out).toContain(`  ${name}`);
    const own = await csmhs([name, '--help']);
    expect(own.exit).toBe(0);
    for (const option of Object.keys(options)) expect(own.out).toContain(`--${option}`);
  }
});

test('the version is that of the package', async () => {
  expect(await csmhs(['--version'])).toMatchObject({ exit: 0, out: '1.2.3\n' });
});

test('without a word it is the help', async () => {
  expect(await csmhs([])).toMatchObject({ exit: 0, out: (await csmhs(['--help'])).out, err: '' });
});

test('help and version are commands, too', async () => {
  expect((await csmhs(['help'])).out).toBe((await csmhs(['--help'])).out);
  expect((await csmhs(['help', 'protect'])).out).toBe((await csmhs(['protect', '--help'])).out);
  expect(await csmhs(['version'])).toMatchObject({ exit: 0, out: '1.2.3\n' });
});

test.each([
  [['help', 'protcet'], 'there is no command protcet. Did you mean csmhs protect?'],
  [['help', 'rules', 'score'], 'csmhs help takes one command.'],
  [['version', 'now'], 'csmhs version takes no words.'],
  [['validate', 'a.csv', '--json'], 'There is no option --json. Did you mean --format json?'],
  [['rules', '--text'], 'There is no option --text. Did you mean --format text?'],
  [['validat'], 'there is no command validat. Did you mean csmhs validate?'],
  [['explain'], 'csmhs explain takes one code, such as monthly.screened-exceeds-enrolled.'],
  [['explain', 'monthly.screened-exceed-ytd'], 'Did you mean monthly.screened-exceeds-ytd?'],
  [['rules', '--format', 'xml'], '--format knows text and json here, not xml.'],
  [['rules', 'all'], 'csmhs rules takes no words'],
])('csmhs %j is refused with a way on', async (words, way) => {
  const { exit, out, err } = await csmhs(words);
  expect([exit, out]).toEqual([2, '']);
  expect(err).toContain(way);
  expect(err).not.toContain('    at ');
});

test('rules lists every rule in force, as text and as data', async () => {
  const inForce = allRules().filter(({ retired }) => !retired);
  const { out } = await csmhs(['rules']);
  expect(out.trimEnd().split('\n')).toHaveLength(inForce.length);
  const data = JSON.parse((await csmhs(['rules', '--format', 'json'])).out) as { code: string }[];
  expect(data.map(({ code }) => code)).toEqual(allRules().map(({ code }) => code));
});

test('explain tells a rule with its fix, its needs and its source', async () => {
  const { exit, out } = await csmhs(['explain', 'monthly.month-in-future']);
  expect(exit).toBe(0);
  expect(out).toMatch(/Fix: .*\n\n {2}Severity: fatal/);
  expect(out).toContain('Needs:    asOf');
  expect(out).toContain('Basis:    proposed\n');
  expect(out).toContain('Source:   Proposals of this project (csmhs, 2026): docs/proposals.md#v18');
});

test('a fault of the command itself is 4, and says so', async () => {
  let said = '';
  const stderr = {
    write: (text: string) => {
      said += text;
    },
    status() {},
    flush: async () => undefined,
    isTerminal: false,
  };
  const broken = {
    stderr,
    stdout: stderr,
    get version(): string {
      throw new TypeError('no version');
    },
  } as Partial<Host> as Host;
  expect(await run(['--version'], broken)).toBe(4);
  expect(said).toMatch(/^csmhs: a fault of the command itself, please report it\.\nTypeError: no version/);
});

describe('an option without effect', () => {
  const table = JSON.stringify({ dims: {}, cells: [] });
  const orgs = 'sourcedId,name,type\n1,A,district\n';

  test.each<[string, string]>([
    ['report data --policy small-under-11 -o r.html', '--policy has no effect without --public'],
    ['report data --district-policy small-under-6 -o r.html', '--district-policy has no effect'],
    ['report data --releases l.json -o r.html', '--releases has no effect without --public'],
    ['template monthly --force', '--force has no effect without --output'],
    ['template tally --cohort ma-coiin-2020-21', '--cohort has no effect on the template tally'],
    ['template monthly --instrument smhqa-district', '--instrument has no effect'],
    ['validate a.csv --migration m.json', '--migration has no effect without --form or --cohort'],
    [
      'protect t.json --policy small-under-11 --cohort ma-coiin-2020-21 --as-of 2021-01-01',
      '--cohort and --as-of have no effect on a table',
    ],
    ['registry orgs.csv --codes ma-dese --state MA', '--state has no effect on orgs.csv'],
  ])('%s is refused', async (words, because) => {
    const files = { 't.json': table, 'orgs.csv': orgs, 'a.csv': 'x', 'm.json': '{}' };
    const run = await csmhs(words.split(' '), { files });
    expect(run.err).toContain(because);
    expect([run.exit, run.out, run.written]).toEqual([2, '', {}]);
  });

  test('that a config file holds for other calls is nobody’s mistake', async () => {
    const files = { 'csmhs.config.json': JSON.stringify({ policy: 'small-under-11' }) };
    const { err } = await csmhs(['report', 'data', '-o', 'r.html'], { files });
    expect(err).not.toContain('no effect');
  });
});

test('the help of a command names every word that an argument or an option takes', async () => {
  const { out } = await csmhs(['help', 'schema']);
  for (const name of Object.keys(PUBLISHED_SCHEMAS)) expect(out).toContain(name);
  for (const [name, { options }] of Object.entries(COMMANDS)) {
    const help = (await csmhs(['help', name])).out;
    for (const { words = [], ids = [] } of Object.values(options as OptionRows))
      for (const word of [...words, ...ids]) expect(help, name).toContain(word);
  }
});
