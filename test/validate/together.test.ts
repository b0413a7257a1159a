import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { explain, type Finding } from '../../src/core/index.js';
import { en } from '../../src/messages/en.js';
import { MA_REGISTRY } from '../../src/network/index.js';
import { OVERVIEW_RULES } from '../../src/overview/index.js';
import { jsonPieces, reportText, sarifPieces } from '../../src/report/index.js';
import { validateFiles, validateStream } from '../../src/validate/index.js';
import { ROOT } from '../support/sourceFiles.js';

const DATA = `${ROOT}examples/data/`;
const text = (name: string) => readFileSync(DATA + name, 'utf8');
type Folder = Readonly<Record<string, string>>;
const BELCHERTOWN: Folder = {
  'months.csv': text('synthetic-belchertown-2020-21.csv'),
  'application.json': text('applications/complete.json'),
  'fall.json': text('assessments/00240000-2020-09.json'),
  'log.json': text('pdsa/00240000-2020-21.json'),
  'profile.json': text('profiles/00240000-2020-21.json'),
};
const OPTIONS = { registry: MA_REGISTRY, asOf: '2021-07-20' };
const filesOf = (folder: Folder) => Object.entries(folder).map(([name, own]) => ({ name, text: own }));
const validated = (folder: Folder, options: object = OPTIONS) => validateFiles(filesOf(folder), options);
const OWN = new Set([
  ...OVERVIEW_RULES.map(({ code }) => code),
  'pdsa.cycle-count-differs',
  'network.attendance-uninvited',
]);
const across = (findings: readonly Finding[]) => findings.filter(({ code }) => OWN.has(code));
const told = async (folder: Folder, options: object = OPTIONS) =>
  across((await validated(folder, options)).findings)
    .filter(({ severity }) => severity !== 'info')
    .map(({ code, source, related = [] }) =>
      [code, ...[{ source }, ...related].map((place) => `${place.source?.file}:${place.source?.line}`)].join(
        ' ',
      ),
    );

type Json = Record<string, unknown>;
function changed(folder: Folder, name: string, change: (value: Json) => void): Folder {
  const value = JSON.parse(folder[name]!) as Json;
  change(value);
  return { ...folder, [name]: JSON.stringify(value, null, 1) };
}
const without = (folder: Folder, ...names: string[]): Folder =>
  Object.fromEntries(Object.entries(folder).filter(([name]) => !names.includes(name)));
const withoutRows = (folder: Folder, organization: string): Folder => ({
  ...folder,
  'months.csv': folder['months.csv']!.split('\n')
    .filter((line) => !line.startsWith(organization))
    .join('\n'),
});
const event = (id: string, organizations?: readonly string[]) => ({
  form: 'event@1',
  id,
  cohort: 'ma-coiin-2020-21',
  kind: 'convening',
  title: 'Learning session',
  on: '2020-10-20',
  mode: 'virtual',
  ...(organizations && { organizations }),
});
const came = (id: string) => ({ form: 'attendance@1', event: id, organization: '00240000', people: 3 });

const TYPED = 'pdsa.cycle-count-differs months.csv:14 log.json:162';

describe('the files of one district', () => {
  test('a cycle that was typed into a month and is not in the log is named at its cell, with the log beside', async () => {
    expect(await told(BELCHERTOWN)).toEqual([TYPED]);
    const { findings, files } = await validated(BELCHERTOWN);
    const [found] = across(findings).filter(({ severity }) => severity === 'confirm');
    expect(found).toMatchObject({
      record: { organization: '00240000', month: '2020-11' },
      field: 'pdsaCyclesCompleted',
      params: { value: 2, expected: 1 },
    });
    const alone = await validated({ 'months.csv': BELCHERTOWN['months.csv']! });
    expect(files[0]!.rows.clean).toBe(alone.files[0]!.rows.clean - 1);
  });

  test('it is confirmed once, and confirmed it stays', async () => {
    const { findings } = await validated(BELCHERTOWN);
    const found = across(findings).find(({ severity }) => severity === 'confirm')!;
    const explained = explain(found, 'One cycle is kept by the school.');
    const explanations = explained.ok ? [explained.value] : [];
    const again = await validated(BELCHERTOWN, { ...OPTIONS, explanations });
    expect(again.findings.find(({ code }) => code === found.code)?.disposition).toBeDefined();
    expect(again.unused).toEqual([]);
  });

  test('findings of a file come in the order of its lines', async () => {
    const lines = (await validated(BELCHERTOWN)).findings
      .filter(({ source }) => source?.file === 'months.csv')
      .map(({ source }) => source!.line);
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
  });

  test('students served in a tier of which the profile knows nothing', async () => {
    const folder = changed(BELCHERTOWN, 'profile.json', (profile) => {
      profile['supports'] = (profile['supports'] as Json[]).filter(({ tier }) => tier !== 'tier3');
      profile['programs'] = (profile['programs'] as Json[]).filter(
        ({ tiers }) => !(tiers as string[]).includes('tier3'),
      );
      profile['tiers'] = { tier3: 'no' };
    });
    const found = await told(folder);
    expect(found.map((one) => one.split(' ')[0])).toEqual([
      'pdsa.cycle-count-differs',
      'overview.tier-without-support',
    ]);
    expect(found[1]).toMatch(/ profile\.json:\d+ months\.csv:\d+$/);
    // What the profile does not say is not known.
    expect(await told(changed(folder, 'profile.json', (profile) => delete profile['supports']))).toHaveLength(
      2,
    );
    expect(
      await told(
        changed(folder, 'profile.json', (profile) => {
          delete profile['supports'];
          delete profile['tiers'];
        }),
      ),
    ).toEqual([TYPED]);
  });

  test('a tier of the profile in which nobody is served for three months', async () => {
    const header = BELCHERTOWN['months.csv']!.split('\n')[0]!.split(',');
    const row = (month: string, tier3Served: number) =>
      header
        .map((name) => ({ organization: '00240000', month, enrolled: 2149, tier3Served })[name] ?? '')
        .join(',');
    const months = (...rows: string[]) => ({
      'months.csv': [header.join(','), ...rows].join('\n'),
      'profile.json': BELCHERTOWN['profile.json']!,
    });
    const rows = ['2020-09', '2020-10', '2020-11'].map((month) => row(month, 0));
    expect(await told(months(...rows))).toEqual([
      expect.stringMatching(/^overview\.tier-never-served profile\.json:\d+ months\.csv:2$/),
    ]);
    expect(await told(months(...rows.slice(0, 2)))).toEqual([]);
    expect(await told(months(...rows.slice(0, 2), row('2020-11', 12)))).toEqual([]);
  });

  test('a pilot school that never reports, where other schools do', async () => {
    const pilots = (
      JSON.parse(BELCHERTOWN['application.json']!) as { context: { schools: Json[] } }
    ).context.schools
      .filter(({ pilot }) => pilot === true)
      .map(({ code }) => String(code));
    const [pilot = ''] = pilots;
    expect(await told(withoutRows(BELCHERTOWN, pilot))).toContainEqual(
      expect.stringMatching(/^overview\.pilot-never-reports application\.json:\d+ months\.csv:\d+$/),
    );
    // Where no school reports by itself, none owes a row.
    const ofDistrict = BELCHERTOWN['months.csv']!.split('\n').filter((line) => !/^0024(?!0000)/.test(line));
    expect(await told({ ...BELCHERTOWN, 'months.csv': ofDistrict.join('\n') })).toEqual([
      expect.stringMatching(/^pdsa\.cycle-count-differs /),
    ]);
  });

  test('a school that reports and is not in the application is told as an information', async () => {
    const folder = changed(BELCHERTOWN, 'application.json', (application) => {
      const context = application['context'] as { schools: Json[] };
      context.schools = context.schools.filter(({ pilot }) => pilot === true);
    });
    const { findings } = await validated(folder);
    expect(across(findings).map(({ code }) => code)).toContain('overview.school-not-in-application');
    expect(await told(folder)).toEqual([TYPED]);
  });

  test('the plan, the sheet and the log: ids from both ends', async () => {
    const folder = changed(BELCHERTOWN, 'log.json', (log) => {
      const plan = log['plan'] as { priorities: { domain: string; goals: Json[] }[] };
      plan.priorities[0]!.domain = 'parking';
      plan.priorities[0]!.goals[0]!['aimId'] = 'nowhere';
    });
    const found = await told(folder);
    expect(found).toContainEqual(
      expect.stringMatching(/^overview\.priority-unknown log\.json:\d+ fall\.json:1$/),
    );
    expect(found.map((one) => one.split(' ')[0])).toContain('overview.cycle-without-goal');
    // Without the sheet nobody knows the domains.
    expect((await told(without(folder, 'fall.json'))).join()).not.toContain('priority-unknown');
  });

  test('attendance at an event that no file tells of, and at one for others', async () => {
    const folder = {
      'events.json': JSON.stringify([event('fall'), event('late', ['06180000'])]),
      'attendance.json': JSON.stringify([came('fall'), came('summer'), came('late')], null, 1),
    };
    expect(await told(folder)).toEqual([
      'overview.attendance-event-unknown attendance.json:10 events.json:1',
      'network.attendance-uninvited attendance.json:16 events.json:1',
    ]);
    expect(await told(without(folder, 'events.json'))).toEqual([]);
  });
});

describe('files that do not belong together', () => {
  test('the log of another district is named, and compared with nothing', async () => {
    const folder = changed(BELCHERTOWN, 'log.json', (log) => {
      log['organization'] = '06180000';
      log['cycles'] = [];
      delete log['plan'];
    });
    expect(await told(folder)).toEqual([
      expect.stringMatching(/^overview\.file-of-other-district log\.json:\d+$/),
    ]);
  });

  test('the months of another district', async () => {
    const folder = { ...BELCHERTOWN, 'months.csv': text('synthetic-randolph-2020-21.csv') };
    expect(await told(folder)).toEqual(['overview.file-of-other-district months.csv:2']);
  });

  test('a folder of several districts is no mistake, whatever each has sent', async () => {
    const folder = {
      ...BELCHERTOWN,
      'randolph.csv': text('synthetic-randolph-2020-21.csv'),
      'other.json': text('assessments/06180000-2020-09.json'),
      'third.json': text('assessments/04810000-2020-09.json'),
    };
    expect((await told(folder)).join()).not.toContain('file-of-other-district');
  });

  test('each folder of a collaborative is looked at by itself', async () => {
    const folder: Folder = {
      ...Object.fromEntries(Object.entries(BELCHERTOWN).map(([name, own]) => [`belchertown/${name}`, own])),
      'belchertown/spring.json': text('assessments/04810000-2021-05.json'),
      'randolph/months.csv': text('synthetic-randolph-2020-21.csv'),
      'randolph/fall.json': text('assessments/06180000-2020-09.json'),
    };
    expect((await told(folder)).filter((one) => one.includes('other-district'))).toEqual([
      expect.stringMatching(/^overview\.file-of-other-district belchertown\/spring\.json:\d+$/),
    ]);
  });

  test('a profile of another year is named and not compared', async () => {
    const folder = changed(BELCHERTOWN, 'profile.json', (profile) => {
      profile['schoolYear'] = '2018-19';
      profile['supports'] = [{ concern: 'grief', tier: 'tier1', available: 'yes' }];
      profile['programs'] = [];
      delete profile['tiers'];
    });
    const isYear = expect.stringMatching(/^overview\.part-of-other-year profile\.json:/);
    expect((await told(folder)).filter((one) => one.includes('profile'))).toEqual([isYear]);
    // The same where the year is that of the months, and no cohort says so.
    expect(
      (await told(without(folder, 'application.json'), {})).filter((one) => one.includes('profile')),
    ).toEqual([isYear]);
  });

  test('a plan of another year is named and not compared, be it in a file or in a log', async () => {
    const days = { startsOn: '2015-09-01', endsOn: '2016-06-30' };
    const { plan, ...log } = JSON.parse(BELCHERTOWN['log.json']!) as { readonly plan: Json };
    const { schoolYear: _, ...bare } = plan;
    const files = (own: Json) => ({
      ...BELCHERTOWN,
      'log.json': JSON.stringify(log),
      'plan.json': JSON.stringify({ form: 'plan@1', ...bare, ...own }),
    });
    const ofPlan = async (folder: Folder) =>
      (await told(folder)).filter((one) => one.includes('part-of-other-year'));
    const isPlan = expect.stringMatching(/^overview\.part-of-other-year plan\.json:/);
    expect(await ofPlan(files(days))).toEqual([isPlan]);
    expect(await ofPlan(files({ schoolYear: '2015-16' }))).toEqual([isPlan]);
    const isLog = expect.stringMatching(/^overview\.part-of-other-year log\.json:/);
    expect(
      await ofPlan(changed(BELCHERTOWN, 'log.json', (own) => Object.assign(own['plan'] as Json, days))),
    ).toEqual([isLog]);
    expect(await ofPlan(BELCHERTOWN)).toEqual([]);
  });

  test('a plan that alone names a year is of that year', async () => {
    const { plan } = JSON.parse(BELCHERTOWN['log.json']!) as { readonly plan: Json };
    const { schoolYear: _, ...bare } = plan;
    const folder = {
      'plan.json': JSON.stringify({ form: 'plan@1', ...bare }),
      'log.json': JSON.stringify({ form: 'pdsa@1', organization: '00240000', cycles: [] }),
    };
    expect((await told(folder)).filter((one) => one.includes('other-year'))).toEqual([]);
  });

  test('of two profiles neither counts', async () => {
    const folder = {
      ...BELCHERTOWN,
      'second.json': changed(BELCHERTOWN, 'profile.json', (profile) => {
        profile['supports'] = [];
      })['profile.json']!,
    };
    expect(await told(folder)).toContainEqual(
      expect.stringMatching(/^overview\.part-repeated second\.json:1 profile\.json:1$/),
    );
    expect(await told({ ...BELCHERTOWN, 'copy.json': BELCHERTOWN['profile.json']! })).toEqual([TYPED]);
  });
});

describe('what is not there', () => {
  test.each(Object.keys(BELCHERTOWN))(
    'without %s nothing is said of it, and what was not judged is',
    async (name) => {
      const { findings, judged } = await validated(without(BELCHERTOWN, name));
      const part = {
        'months.csv': 'months',
        'application.json': 'application',
        'log.json': 'log',
        'profile.json': 'profiles',
      }[name];
      if (part) {
        const open = judged.notJudged.filter(({ needs }) => needs.includes(part as never));
        expect(open.length).toBeGreaterThan(0);
        expect(findings.filter(({ code }) => open.some((rule) => rule.code === code))).toEqual([]);
      }
    },
  );

  test('files of one kind are not compared, and no rule is missed', async () => {
    const { judged } = await validated({ 'months.csv': BELCHERTOWN['months.csv']! });
    const names = [...judged.judged, ...judged.notJudged.map(({ code }) => code)];
    expect(names.filter((code) => code.startsWith('overview.'))).toEqual([]);
  });

  test('a form that cannot be read is told by its own file and compared with nothing', async () => {
    expect(
      await told({
        ...BELCHERTOWN,
        'log.json': '{ "form": "pdsa@1", "organization": "00240000", "cycles": 5 }',
      }),
    ).toEqual([]);
    expect(await told({ ...BELCHERTOWN, 'log.json': '{ "form": "pdsa@1"' })).toEqual([]);
  });
});

describe('the report', () => {
  test('shows the other place, masked', async () => {
    const validation = await validated(BELCHERTOWN);
    const report = reportText(validation, { messages: en });
    expect(report).toContain('See also: log.json:162:');
    const line = report.split('\n').find((one) => one.includes('months.csv:14:'));
    expect(line).not.toMatch(/as 2 for/);
  });

  test('goes out in every format, and as a stream', async () => {
    const validation = await validated(BELCHERTOWN);
    const options = { messages: en, tool: { name: 't', version: '1' }, ruleSet: 'r' } as never;
    const pieces = async (of: AsyncIterable<string> | Iterable<string>) => {
      let all = '';
      for await (const piece of of) all += piece;
      return all;
    };
    for (const make of [jsonPieces, sarifPieces])
      expect(await pieces(make(validation as never, options))).toContain('log.json');
    const items: Finding[] = [];
    for await (const item of validateStream(filesOf(BELCHERTOWN), OPTIONS))
      if (!('type' in item)) items.push(item);
    expect(items).toEqual(validation.findings);
  });
});

test('400 districts in one folder are compared, each with its own files', async () => {
  const folder: Record<string, string> = {};
  const log = JSON.parse(BELCHERTOWN['log.json']!) as { cycles: { events: Json[] }[] } & Json;
  const codes = Array.from({ length: 400 }, (_, i) => `${1000 + i}0000`);
  folder['months.csv'] = [
    'organization,month,enrolled,pdsaCyclesActive',
    ...codes.flatMap((code) => ['2020-10', '2020-11'].map((month) => `${code},${month},500,7`)),
  ].join('\n');
  for (const code of codes) {
    const cycles = log.cycles.slice(0, 1).map(({ events }) => ({
      events: events.map((one, i) => (i === 0 ? { ...one, organization: code } : one)),
    }));
    folder[`log-${code}.json`] = JSON.stringify({ form: 'pdsa@1', organization: code, cycles });
    folder[`profile-${code}.json`] = JSON.stringify({
      form: 'profile@1',
      organization: code,
      schoolYear: '2020-21',
    });
  }
  const { findings } = await validateFiles(filesOf(folder), { asOf: '2021-07-20' });
  const own = across(findings).filter(({ code }) => code === 'pdsa.cycle-count-differs');
  const districts = new Set(own.map(({ record }) => record!.organization));
  expect(districts.size).toBe(400);
}, 120_000);

test('a plan may name a measure that the log beside it defines', async () => {
  const { plan, measures } = JSON.parse(BELCHERTOWN['log.json']!) as Json & { measures: readonly Json[] };
  const known = JSON.stringify({ ...(plan as Json), form: 'plan@1' });
  const own = known.replaceAll(String(measures[0]!['id']), 'ownMeasure');
  const log = BELCHERTOWN['log.json']!.replaceAll(String(measures[0]!['id']), 'ownMeasure');
  const unknown = async (folder: Folder) =>
    (await validated(folder)).findings.filter(({ code }) => code === 'pdsa.measure-unknown').length;
  expect(own).toContain('ownMeasure');
  expect(await unknown({ 'plan.json': own })).toBeGreaterThan(0);
  expect(await unknown({ 'plan.json': own, 'log.json': log })).toBe(0);
});
