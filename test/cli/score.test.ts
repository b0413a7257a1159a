import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { NCES_COHORT } from '../monthly/anotherState.js';
import { csmhs } from './fakeHost.js';

const folder = 'examples/data/assessments/';
const sheet = readFileSync(`${folder}00240000-2020-09.json`, 'utf8');
const broken = readFileSync(`${folder}broken.json`, 'utf8');
const files = { 'sheet.json': sheet, 'broken.json': broken };

describe('csmhs score', () => {
  test('writes domains with score, band and coverage, and where to begin', async () => {
    const { exit, out } = await csmhs(['score', 'sheet.json'], { files });
    expect(exit).toBe(0);
    expect(out).toMatch(/Teaming +4\.2 +progressing +10 of 10 answered/);
    expect(out).toContain('Overall: 3.4  progressing');
    expect(out).toMatch(/1\. +Impact +below your own middle, items rated low \(I1, I2, I3, I4\)/);
  });

  test('reads a table of items, and says what its raters should talk about', async () => {
    const { responses, edition, period, organization, completedOn } = JSON.parse(sheet);
    const facts = [
      'instrument,smhqa-district',
      `edition,${edition}`,
      `organization,${organization}`,
      `periodFrom,${period.from}`,
      `periodTo,${period.to}`,
      `completedOn,${completedOn}`,
      'roles,nurse,principal',
    ];
    const rows = Object.entries(responses).map(([item, answer]) => {
      const text = [answer].flat().join(';');
      return [item, text, item === 'T1' ? 1 : text].join(',');
    });
    const table = ['item,r1,r2', ...facts, ...rows].join('\n');
    const { exit, out, err } = await csmhs(['score', 'sheets.csv'], { files: { 'sheets.csv': table } });
    expect([exit, err]).toEqual([0, '']);
    expect(out.match(/Where to begin/g)).toHaveLength(2);
    expect(out).toContain('2 raters side by side');
    expect(out).toMatch(/T1 {2}ratings far apart, from 1 to \d/);
    expect(out).toContain('Not heard: student, familyMember, communityProvider');
    const json = await csmhs(['score', 'sheets.csv', '--format', 'json'], { files: { 'sheets.csv': table } });
    expect(JSON.parse(json.out)).toHaveLength(2);
  });

  test('scores the raters without fatal findings, and names the others', async () => {
    const { responses, period, organization, completedOn } = JSON.parse(sheet);
    const facts = [
      'instrument,smhqa-district',
      `organization,${organization}`,
      `periodFrom,${period.from}`,
      `periodTo,${period.to}`,
      `completedOn,${completedOn}`,
      'roles,nurse,principal,nurse',
    ];
    const rows = Object.entries(responses).map(([item, answer]) => {
      const text = [answer].flat().join(';');
      return [item, text, item === 'T1' ? 9 : text, item === 'T2' ? 2 : text].join(',');
    });
    const own = { 'sheets.csv': ['item,r1,r2,r3', ...facts, ...rows].join('\n') };
    const { exit, out, err } = await csmhs(['score', 'sheets.csv'], { files: own });
    expect(exit).toBe(1);
    expect(out.match(/rater r\d/g)).toEqual(['rater r1', 'rater r3']);
    expect(err).toContain('csmhs: not scored: 00240000 rater r2.');
    const json = await csmhs(['score', 'sheets.csv', '--format', 'json'], { files: own });
    expect(JSON.parse(json.out)).toHaveLength(2);

    const one = JSON.parse(sheet);
    const wrong = { ...one, rater: 'r2', responses: { ...responses, T1: 9 } };
    const list = { 'list.json': JSON.stringify([{ ...one, rater: 'r1' }, wrong]) };
    const ofList = await csmhs(['score', 'list.json'], { files: list });
    expect([ofList.exit, ofList.out.match(/rater r\d/g)]).toEqual([1, ['rater r1']]);
    expect(ofList.err).toContain('csmhs: not scored: 00240000 rater r2.');
  });

  test('says whose each profile is, in text and as data', async () => {
    const one = JSON.parse(sheet);
    const list = JSON.stringify([one, { ...one, rater: 'r1' }, { ...one, rater: 'r2' }]);
    const own = { 'list.json': list };
    const { out } = await csmhs(['score', 'list.json'], { files: own });
    expect(out.match(/^00240000 .*$/gm)?.map((line) => line.split('  ').at(-1))).toEqual([
      'team',
      'rater r1',
      'rater r2',
    ]);
    const json = await csmhs(['score', 'list.json', '--format', 'json'], { files: own });
    expect(JSON.parse(json.out).map(({ rater }: { rater: string | null }) => rater)).toEqual([
      null,
      'r1',
      'r2',
    ]);
  });

  test('writes the same as data', async () => {
    const { exit, out } = await csmhs(['score', 'sheet.json', '--format', 'json'], { files });
    expect(exit).toBe(0);
    const { score, priorities } = JSON.parse(out);
    expect(score.domains.impact.rounded).toBe(1.8);
    expect(priorities[0].domain).toBe('impact');
  });

  test('names bad items with line and column, and writes no score', async () => {
    const { exit, out, err } = await csmhs(['score', 'broken.json', '-o', 'out.txt'], { files });
    expect([exit, out]).toEqual([1, '']);
    // Two of one rule stand together, with one fix.
    expect(err).toContain(
      'FATAL assessment.value-off-scale 2 findings, lines 18 to 19\n  broken.json:18:11  T3  ',
    );
    expect(err).toContain('  Item T3 is rated ***');
    expect(err.match(/Fix: Write a whole number from 1 to 6, "/g)).toHaveLength(1);
    const shown = await csmhs(['score', 'broken.json', '--show-values'], { files });
    expect(shown.err).toContain('broken.json:18:11  T3  Item T3 is rated 0');
  });

  test.each([
    [['score'], 2, 'takes one file'],
    [['score', 'sheet.json', 'broken.json'], 2, 'takes one file'],
    [['score', 'none.json'], 3, 'no file is found there'],
    [['score', 'empty.json'], 3, 'empty.json holds no assessment sheet.'],
    [['score', 'half.json'], 3, 'half.json:1:11  FATAL exchange.json-unreadable'],
    [['score', 'other.json'], 1, 'exchange.instrument-unknown'],
    [['score', 'sheet.json', '--instrument', 'other.json'], 2, 'cannot be used, so nothing was done'],
  ])('csmhs %j is refused with %i', async (words, code, because) => {
    const more = {
      ...files,
      'empty.json': '[]',
      'half.json': '{ "form": }',
      'other.json': '{ "instrument": "mine" }',
    };
    const { exit, out, err } = await csmhs(words, { files: more });
    expect([exit, out]).toEqual([code, '']);
    expect(err).toContain(because);
  });

  test('takes the codes of the cohort or the registry, whatever monthly form the cohort has', async () => {
    const cohort = { ...NCES_COHORT, monthlyForm: 'xx-monthly@1' };
    const registry = {
      ...{ form: 'registry@1', id: 'xx', codes: 'nces', coverage: 'partial', asOf: '2025-08-01' },
      organizations: [{ code: '2712345', name: 'Lakeside', kind: 'district' }],
    };
    const own = {
      's.json': sheet.replaceAll('00240000', '2712345'),
      'c.json': JSON.stringify(cohort),
      'r.json': JSON.stringify(registry),
    };
    for (const named of [
      ['--cohort', 'c.json'],
      ['--registry', 'r.json'],
    ]) {
      const { exit, out, err } = await csmhs(['score', 's.json', ...named], { files: own });
      expect([exit, err]).toEqual([0, '']);
      expect(out).toContain('2712345');
    }
    const validated = await csmhs(['validate', 's.json', '--registry', 'r.json'], { files: own });
    expect(validated.exit).toBe(0);
    const unnamed = await csmhs(['score', 's.json'], { files: own });
    expect([unnamed.exit, unnamed.err.includes('core.code-ambiguous')]).toEqual([1, true]);
  });

  test('every sample sheet has a score, but the broken one', async () => {
    for (const name of readdirSync(folder)) {
      const text = readFileSync(folder + name, 'utf8');
      const { exit } = await csmhs(['score', name], { files: { [name]: text } });
      expect([name, exit]).toEqual([name, name === 'broken.json' ? 1 : 0]);
    }
  });
});

describe('csmhs validate, other kinds', () => {
  const application = (name: string) => readFileSync(`examples/data/applications/${name}.json`, 'utf8');

  test.each([
    ['complete', 0, 'no findings'],
    ['late', 0, 'application.submitted-late'],
    ['ineligible', 1, 'application.decisive-commitment-refused'],
  ])('tells an application by its content: %s', async (name, code, said) => {
    const { exit, out } = await csmhs(['validate', 'a.json', '--cohort', 'ma-coiin-2020-21'], {
      files: { 'a.json': application(name) },
    });
    expect(exit).toBe(code);
    expect(out).toContain(said);
  });

  test('names the field in words, with its place, and never what somebody wrote', async () => {
    const text = application('draft');
    const { out } = await csmhs(['validate', 'a.json', '--fail-on', 'warning'], {
      files: { 'a.json': text },
    });
    expect(out).toMatch(/a\.json:43:18 {2}04810000 context\.schools\.pilot/);
    for (const [, address] of text.matchAll(/"([^"\s]+@[^"\s]+\.[a-z]+)"/g))
      expect(out).not.toContain(address);
  });

  test('checks an assessment sheet, and gives the report as data', async () => {
    const { exit, out } = await csmhs(['validate', 'broken.json', '--format', 'json'], { files });
    expect(exit).toBe(1);
    const { ruleSet, findings } = JSON.parse(out);
    expect(ruleSet).toBe('assessment@1');
    expect(findings[0]).toMatchObject({ code: 'core.code-lost-zeros', source: { line: 6, column: 19 } });
  });

  test('broken JSON is unreadable, with line and column', async () => {
    const { exit, out } = await csmhs(['validate', '--kind', 'application', 'a.json'], {
      files: { 'a.json': '{\n  "form": "application@1",\n  "x": \n}' },
    });
    expect(exit).toBe(3);
    expect(out).toContain('a.json:4:1');
  });

  test('files of two kinds are each told by their form', async () => {
    const { exit, out } = await csmhs(['validate', 'a.json', 'sheet.json', '--format', 'json'], {
      files: { ...files, 'a.json': application('complete') },
    });
    expect(exit).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      ruleSet: 'application@1, assessment@1',
      files: [{ name: 'a.json' }, { name: 'sheet.json' }],
    });
  });
});
