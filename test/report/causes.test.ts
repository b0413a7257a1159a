import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Finding, SEVERITIES } from '../../src/core/index.js';
import { en } from '../../src/messages/en.js';
import { causesAmong } from '../../src/report/causes/causesAmong.js';
import { groupsToTell } from '../../src/report/groupsToTell.js';
import {
  groupFindings,
  orderFindings,
  reportText,
  UNMASKED,
  type Validation,
} from '../../src/report/index.js';
import { shownOfGroups } from '../../src/report/text/shownOfGroups.js';
import { finding } from './findings.js';
import { EVERY_FORMAT, joined, OPTIONS, validationOf } from './formats/everyFormat.js';

// What findings follow from comes first, and no cap takes it away. The graphs are random: chains, circles, causes of several
// records, causes that were not found, findings that name themselves.

const CODES = ['own.a', 'own.b', 'own.c', 'own.d', 'own.e'];
const causedBy = fc.option(fc.constantFrom(...CODES, 'own.unknown'), { nil: undefined, freq: 3 });
const graph = fc
  .tuple(
    fc.array(fc.constantFrom(...SEVERITIES), { minLength: CODES.length, maxLength: CODES.length }),
    fc.array(
      fc.record({
        code: fc.nat(CODES.length - 1),
        causedBy,
        line: fc.integer({ min: 1, max: 5 }),
        file: fc.constantFrom('october.csv', 'b.csv', undefined),
        month: fc.constantFrom('2020-10', '2020-11', undefined),
        isAnswered: fc.nat(4).map((n) => n === 0),
      }),
      { maxLength: 40 },
    ),
  )
  .map(([severities, rows]) =>
    rows.map((row, i) =>
      finding(CODES[row.code]!, severities[row.code]!, {
        ...(row.causedBy && { causedBy: row.causedBy }),
        ...(row.month && { record: { organization: '00240505', month: row.month } }),
        // Each finding has a column of its own, by which it is known in every format.
        source: { ...(row.file && { file: row.file }), line: row.line, column: i + 1 },
        ...(row.isAnswered && { disposition: { kind: 'confirmed' } }),
      }),
    ),
  );

const idOf = ({ source }: Finding) => source!.column;
const byId = (findings: readonly Finding[]) => findings.map(idOf).sort((a, b) => a - b);
const filesOf = ({ files }: Validation) => files.map(({ name }) => name);

/** Tells which of the findings that are listed lack their cause. */
function orphans(all: readonly Finding[], isListed: (finding: Finding) => boolean): number[] {
  const causes = causesAmong(all);
  return all.flatMap((each, i) => {
    const cause = causes === null || causes[i] === -1 ? undefined : all[causes[i]!];
    return isListed(each) && cause !== undefined && !isListed(cause) ? [idOf(each)] : [];
  });
}

describe('among findings that name causes', () => {
  test('a cause comes before what follows from it, and every finding comes once', () => {
    fc.assert(
      fc.property(graph, (findings) => {
        const ordered = orderFindings(findings, ['october.csv']);
        expect(byId(ordered)).toEqual(byId(findings));
        const causes = causesAmong(ordered) ?? [];
        for (const [i, cause] of causes.entries()) expect(cause).toBeLessThan(i);
        if (findings.every((each) => each.causedBy === undefined)) expect(causes).toEqual([]);
        expect(orderFindings(ordered, ['october.csv'])).toEqual(ordered);
      }),
      { numRuns: 300 },
    );
  });

  test('a rule comes after those that it follows from whatever their severities, circles apart', () => {
    fc.assert(
      fc.property(graph, (findings) => {
        const groups = groupFindings(findings);
        expect(byId(groups.flatMap((group) => group.findings))).toEqual(byId(findings));
        const leadsTo = (from: string, to: string, met = new Set<string>()): boolean => {
          if (met.has(from)) return false;
          met.add(from);
          const group = groups.find(({ code }) => code === from);
          const named = group?.findings.flatMap((each) => each.causedBy ?? []) ?? [];
          return named.includes(to) || named.some((next) => leadsTo(next, to, met));
        };
        for (const [i, { code, findings: own }] of groups.entries())
          for (const cause of new Set(own.flatMap((each) => each.causedBy ?? []))) {
            const at = groups.findIndex((group) => group.code === cause);
            if (at === -1 || leadsTo(cause, code)) continue;
            expect(at, `${cause} before ${code}`).toBeLessThan(i);
          }
      }),
      { numRuns: 300 },
    );
  });

  const LISTED: Readonly<Record<string, RegExp>> = {
    json: /"column": (\d+)/g,
    ndjson: /"column":(\d+)/g,
    problem: /"column": (\d+)/g,
    markdown: /\\?:\d+\\?:(\d+) \|/g,
    html: /:\d+:(\d+)<\/th>|<th scope="row">\d+:(\d+)<\/th>/g,
    csv: /^\w+,[\w.]+,[\w.]*,\d+,(\d+),/gm,
    github: /[ ,]col=(\d+),/g,
  };

  test.each(Object.entries(LISTED))('%s: a cap lists none without its cause', async (name, place) => {
    await fc.assert(
      fc.asyncProperty(graph, fc.nat(15), async (findings, maxFindings) => {
        const validation = validationOf(findings);
        const given = { ...OPTIONS, maxFindings, policy: UNMASKED };
        const text = await joined(EVERY_FORMAT[name]!(validation, given));
        const ids = [...text.matchAll(place)].map(([, first, second]) => Number(first ?? second));
        // In Markdown the place of a file without a name looks like a number of the table.
        const isPlain = name !== 'markdown' || findings.every(({ source }) => source!.file);
        const ordered = orderFindings(findings, filesOf(validation));
        const known = name === 'github' ? ordered.filter(({ disposition }) => !disposition) : ordered;
        const isListed = (each: Finding) => ids.includes(idOf(each));
        if (isPlain) {
          expect(orphans(known, isListed)).toEqual([]);
          if (name !== 'github') expect(ids).toHaveLength(Math.min(maxFindings, findings.length));
        }
        expect(ids).toEqual(ordered.filter(isListed).map(idOf));
        if (name === 'github') expect(ids.length).toBeLessThanOrEqual(3 * Math.min(10, maxFindings));
      }),
      { numRuns: 60 },
    );
  });

  test('text: neither a cap nor the twenty of a rule write out one without its cause', () => {
    fc.assert(
      fc.property(graph, fc.option(fc.nat(15), { nil: undefined }), (findings, maxFindings) => {
        const groups = groupsToTell(validationOf(findings));
        const shown = shownOfGroups(groups, maxFindings).flat();
        const all = groups.flatMap((group) => group.findings);
        expect(orphans(all, (each) => shown.includes(each))).toEqual([]);
        expect(new Set(shown).size).toBe(shown.length);
        if (maxFindings !== undefined) expect(shown.length).toBeLessThanOrEqual(maxFindings);
      }),
      { numRuns: 200 },
    );
  });
});

const row = (code: string, line: number, rest: Partial<Finding> = {}) =>
  finding(code, 'fatal', { source: { file: 'a.csv', line, column: 1 }, ...rest });
const policy = {
  ...UNMASKED,
  rules: [
    { code: 'own.cause', params: {} },
    { code: 'own.effect', params: {} },
  ],
} as const;
const effects = [3, 4, 5].map((line) => row('own.effect', line, { causedBy: 'own.cause' }));
const cause = row('own.cause', 9);

test('every format says what a finding follows from', async () => {
  const validation = validationOf([...effects, cause]);
  for (const [name, pieces] of Object.entries(EVERY_FORMAT)) {
    const text = await joined(pieces(validation, { ...OPTIONS, policy }));
    if (name === 'sarif' || name === 'ndjson' || name === 'json' || name === 'problem')
      expect(text.match(/"causedBy": ?"own\.cause"/g), name).toHaveLength(3);
    else if (name === 'csv') expect(text.match(/^fatal,own\.effect,.*,own\.cause,/gm)).toHaveLength(3);
    else expect(text.match(/Because of own\\?\.cause\./g), name).toHaveLength(3);
  }
});

test('text says it once where it is the same for all, and of each where it is not', () => {
  const text = (findings: readonly Finding[]) => reportText(validationOf(findings), { messages: en, policy });
  const all = text([...effects, cause]);
  expect(all.indexOf('FATAL own.cause')).toBeLessThan(all.indexOf('FATAL own.effect'));
  expect(all.match(/^ {2}Because of own\.cause\.$/gm)).toHaveLength(1);
  const some = text([...effects, row('own.effect', 6), cause]);
  expect(some.match(/^ {4}Because of own\.cause\.$/gm)).toHaveLength(3);
});

test('a hundred thousand findings in one chain are put in order', () => {
  const chain = Array.from({ length: 100_000 }, (_, i) =>
    row(`own.r${i}`, i + 1, i === 99_999 ? {} : { causedBy: `own.r${i + 1}` }),
  );
  const ordered = orderFindings(chain);
  expect(ordered[0]).toBe(chain[99_999]);
  expect(ordered.at(-1)).toBe(chain[0]);
});
