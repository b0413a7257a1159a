import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { audit, type DisclosureTable } from '../../src/disclosure/index.js';
import type { MonthlyReportInput } from '../../src/monthly/index.js';
import {
  type CohortYear,
  cohortYear,
  type PublicCohort,
  type PublicCohortRelease,
  publicCohort,
} from '../../src/overview/index.js';
import { COHORT } from './sampleDistrict.js';

const CODES = Array.from({ length: 40 }, (_unused, i) => `9${String(i).padStart(3, '0')}0000`);
const cohort = { ...COHORT, districts: CODES };
const EMPTY = cohortYear([], { cohort, asOf: '2021-02-10' });
const MONTHS = ['2020-10', '2020-11'];

/** Which answer each of the districts gives, for one question. */
type Answers = readonly number[];

/** A year in which the districts stand as they say, and nothing else is known. */
function yearOf(asOf: string, questions: readonly Answers[]): CohortYear {
  const statuses = ['met', 'notMet', 'unknown'];
  const commitments = questions.map((answers, i) => ({
    id: `C${i}`,
    label: `C${i}`,
    districts: Object.fromEntries(
      statuses.map((status, s) => [status, CODES.filter((_code, d) => answers[d] === s)]),
    ) as never,
  }));
  return { ...EMPTY, asOf, commitments, months: [] };
}

function publish(
  days: readonly (readonly Answers[])[],
  policy: { readonly threshold: number },
): PublicCohort[] {
  const made: PublicCohort[] = [];
  for (const [i, questions] of days.entries()) {
    const releases = made.map(({ release }) => JSON.parse(JSON.stringify(release)) as PublicCohortRelease);
    const outcome = publicCohort(yearOf(`2021-02-${10 + i}`, questions), policy, { releases });
    if (!outcome.ok) break;
    made.push(outcome.value);
  }
  return made;
}

const answers = fc.array(fc.constantFrom(0, 0, 0, 1, 1, 2), { minLength: 40, maxLength: 40 });
const moves = fc.array(fc.tuple(fc.nat(39), fc.nat(2)), { minLength: 0, maxLength: 6 });

/** A few districts change their answer from one day to the next. */
const moved = (before: Answers, changes: readonly (readonly [number, number])[]): Answers =>
  before.map((answer, d) => changes.find(([district]) => district === d)?.[1] ?? answer);

const days = fc
  .tuple(fc.array(answers, { minLength: 1, maxLength: 2 }), fc.array(moves, { minLength: 1, maxLength: 2 }))
  .map(([first, changes]) => {
    const all: (readonly Answers[])[] = [first];
    for (const change of changes) all.push(all.at(-1)!.map((question) => moved(question, change)));
    return all;
  });

describe('counts of districts, day after day', () => {
  test('no count and no difference of two days is small, and the audit proves each day beside all before', () => {
    let compared = 0;
    fc.assert(
      fc.property(days, fc.constantFrom(3, 5, 8), (all, threshold) => {
        const made = publish(all, { threshold });
        const seen = new Map<string, number[]>();
        for (const [i, { published, internal }] of made.entries()) {
          expect(internal.audit.safe).toBe(true);
          for (const { id, answer, districts } of published.counts) {
            if (districts === null) continue;
            expect(districts === 0 || districts >= threshold).toBe(true);
            seen.set(`${id} ${answer}`, [...(seen.get(`${id} ${answer}`) ?? []), districts]);
          }
          if (i > 0) compared += 1;
        }
        for (const numbers of seen.values())
          for (const [i, number] of numbers.slice(1).entries()) {
            const by = Math.abs(number - numbers[i]!);
            expect(by === 0 || by >= threshold).toBe(true);
          }
        const { table, hidden } = readerOf(all, made);
        expect(audit(table, hidden, { threshold }).exposed).toEqual([]);
      }),
      { numRuns: 100, seed: 2020 },
    );
    expect(compared).toBeGreaterThan(40);
  });

  test('what was handed out is no secret: without the ledger the difference of two days would tell a small count', () => {
    const before = CODES.map((_code, d) => (d < 20 ? 0 : 1));
    const after = CODES.map((_code, d) => (d < 22 ? 0 : 1));
    const numbers = (made: readonly PublicCohort[]) =>
      made.map(({ published }) => published.counts.slice(0, 2).map(({ districts }) => districts));
    const alone = [before, after].flatMap((each) => publish([[each]], { threshold: 5 }));
    expect(numbers(alone)).toEqual([
      [20, 20],
      [22, 18],
    ]);
    expect(numbers(publish([[before], [after]], { threshold: 5 }))).toEqual([
      [20, 20],
      [null, null],
    ]);
  });

  test('an entry of the ledger holds no count that is withheld, and one of another year is left aside', () => {
    const few = CODES.map((_code, d) => (d < 3 ? 0 : d < 20 ? 1 : 2));
    const [made] = publish([[few]], { threshold: 5 });
    expect(made!.published.counts.map(({ districts }) => districts).slice(0, 3)).toEqual([null, null, 20]);
    expect(made!.release.counts.cells.filter(({ v }) => v === 3 || v === 17)).toEqual([]);
    const other = { ...made!.release, schoolYear: '2019-20' };
    const again = publicCohort(yearOf('2021-02-11', [few]), { threshold: 5 }, { releases: [other] });
    expect(again.ok && again.value.published.counts).toEqual(made!.published.counts);
    expect(() => publicCohort(EMPTY, {}, { releases: [{ form: 'release' } as never] })).toThrow(TypeError);
  });
});

describe('counts of students, release after release', () => {
  const counts = fc.array(fc.record({ screened: fc.nat(60), tier3Served: fc.nat(14), grows: fc.nat(4) }), {
    minLength: 8,
    maxLength: 8,
  });
  const POLICY = { threshold: 5 };

  /** The reports of the first districts; `later` corrects the numbers of some. */
  const reportsOf = (
    months: readonly (readonly { screened: number; tier3Served: number; grows: number }[])[],
    districts: number,
    later: boolean,
  ): MonthlyReportInput<string>[] =>
    months.flatMap((each, m) =>
      each.slice(0, districts).map(({ screened, tier3Served, grows }, d) => ({
        organization: CODES[d]!,
        month: MONTHS[m]!,
        values: { screened: screened + (later && m === 0 ? grows : 0), tier3Served },
      })),
    );

  const publishAll = (all: readonly (readonly MonthlyReportInput<string>[])[]) => {
    const made: PublicCohort[] = [];
    for (const reports of all) {
      const outcome = publicCohort(
        EMPTY,
        { threshold: 3 },
        {
          students: { reports, policy: POLICY, measures: ['screened', 'tier3Served'] },
          releases: made.map(({ release }) => release),
        },
      );
      if (!outcome.ok) break;
      made.push(outcome.value);
    }
    return made;
  };

  test('no small count of a district follows from the totals of all releases, though more districts report each time', () => {
    let totals = 0;
    fc.assert(
      fc.property(
        fc.array(counts, { minLength: 2, maxLength: 2 }),
        fc.constantFrom([6, 7], [7, 8], [6, 8], [8, 8], [5, 6, 8]),
        (months, sizes) => {
          const all = sizes.map((size) => reportsOf(months, size, false));
          const made = publishAll(all);
          for (const { published } of made)
            for (const { students } of published.students!.months) {
              expect(students === null || students === 0 || students >= POLICY.threshold).toBe(true);
              totals += students === null ? 0 : 1;
            }
          const { table, hidden } = totalsOf(all, made);
          expect(audit(table, hidden, POLICY).exposed).toEqual([]);
        },
      ),
      { numRuns: 40, seed: 2021 },
    );
    expect(totals).toBeGreaterThan(200);
  });

  test('a total that was corrected by a small number does not show by how much', () => {
    fc.assert(
      fc.property(fc.array(counts, { minLength: 2, maxLength: 2 }), (months) => {
        const made = publishAll([reportsOf(months, 8, false), reportsOf(months, 8, true)]);
        const shown = made.map(({ published }) => published.students!.months);
        for (const { measure, month, students } of shown[0] ?? []) {
          const now = shown[1]?.find((one) => one.measure === measure && one.month === month)?.students;
          if (students === null || now === null || now === undefined) continue;
          const by = Math.abs(now - students);
          expect(by === 0 || by >= POLICY.threshold).toBe(true);
        }
      }),
      { numRuns: 25, seed: 2022 },
    );
  });

  test('the year is the last month of each measure that counts it', () => {
    const reports = ['2020-10', '2020-11'].flatMap((month, m) =>
      CODES.slice(0, 3).map((organization, i) => ({
        organization,
        month,
        values: { screened: 30 + i, screenedYtd: 30 + i + m * 20 },
      })),
    );
    const outcome = publicCohort(EMPTY, { threshold: 3 }, { students: { reports } });
    if (!outcome.ok) throw new Error(outcome.findings[0].code);
    const { students, counts: districts } = outcome.value.published;
    expect(students!.year).toEqual([{ measure: 'screenedYtd', month: '2020-11', students: 153 }]);
    expect(students!.months.map(({ measure, month }) => `${measure} ${month}`)).toEqual([
      'screened 2020-10',
      'screened 2020-11',
      'screenedYtd 2020-10',
      'screenedYtd 2020-11',
    ]);
    expect(districts.filter(({ kind }) => kind === 'students')).toEqual([
      { kind: 'students', id: 'reported', answer: 'yes', districts: 3 },
      { kind: 'students', id: 'reported', answer: 'no', districts: 37 },
    ]);
    expect(outcome.value.internal.students!.policy.threshold).toBe(11);
  });

  test('how many districts are behind the totals is protected like every count of districts', () => {
    const reports = CODES.slice(0, 38).map((organization) => ({
      organization,
      month: '2020-10',
      values: { screened: 50 },
    }));
    const outcome = publicCohort(EMPTY, { threshold: 5 }, { students: { reports } });
    if (!outcome.ok) throw new Error(outcome.findings[0].code);
    const of = outcome.value.published.counts.filter(({ kind }) => kind === 'students');
    expect(of.map(({ districts }) => districts)).toEqual([null, null]);
    expect(outcome.value.published.students!.months).toEqual([
      { measure: 'screened', month: '2020-10', students: 1900 },
    ]);
  });

  test('what cannot be counted together is refused or said', () => {
    const report = (organization: string, month: string, values: object) =>
      ({ organization, month, values }) as MonthlyReportInput<string>;
    const of = (reports: readonly MonthlyReportInput<string>[]) =>
      publicCohort(EMPTY, { threshold: 3 }, { students: { reports, policy: POLICY } });
    expect(of([report('00240000', '2020-10', { screened: 20 })])).toMatchObject({
      ok: false,
      findings: [{ code: 'overview.report-of-stranger', params: { code: '00240000' } }],
    });
    expect(of([report(CODES[0]!, '2019-10', { screened: 20 })])).toMatchObject({
      ok: false,
      findings: [{ code: 'overview.report-of-other-year' }],
    });
    const one = of([
      report(CODES[0]!, '2020-10', { screened: 20, tier3Served: 20 }),
      report(CODES[1]!, '2020-10', { screened: 20, tier3Served: 'notCollected' }),
    ]);
    expect(one.findings.filter(({ code }) => code === 'overview.students-not-totaled')).toMatchObject([
      { params: { measure: 'tier3Served', months: '2020-10' } },
    ]);
    expect(one.ok && one.value.published.students!.months).toEqual([
      { measure: 'screened', month: '2020-10', students: 40 },
    ]);
    const reports = [report(CODES[0]!, '2020-10', { screened: 20 })];
    const wrong = (students: object) => () => publicCohort(EMPTY, {}, { students: { reports, ...students } });
    expect(wrong({ measures: ['enrolled'] })).toThrow(RangeError);
    expect(wrong({ cohort: { ...cohort, id: 'other' } })).toThrow(RangeError);
    expect(wrong({ measure: ['screened'] })).toThrow(TypeError);
    expect(wrong({ reports: undefined })).toThrow(TypeError);
  });
});

/** The totals that came out, over counts of districts that nobody gave: what a reader has who knows which districts report. */
function totalsOf(
  all: readonly (readonly MonthlyReportInput<string>[])[],
  made: readonly PublicCohort[],
): { readonly table: DisclosureTable; readonly hidden: readonly (readonly string[])[] } {
  const cells = new Map<string, { k: string[]; v: number; isHidden: boolean }>();
  const equations: { terms: (readonly [number, readonly string[]])[]; rhs: number }[] = [];
  for (const [i, { published }] of made.entries())
    for (const { measure, month, students } of published.students!.months) {
      const parts = all[i]!.flatMap(({ organization, month: own, values }) =>
        own === month ? [{ k: [`${measure} ${month}`, organization], v: Number(values[measure]) }] : [],
      );
      const k = [`${measure} ${month}`, `${parts.length} districts`];
      const v = parts.reduce((sum, part) => sum + part.v, 0);
      if (students !== null) expect(students).toBe(v);
      for (const part of parts) cells.set(part.k.join('|'), { ...part, isHidden: true });
      const isShown = students !== null || cells.get(k.join('|'))?.isHidden === false;
      cells.set(k.join('|'), { k, v, isHidden: !isShown });
      equations.push({
        terms: [[1, k], ...parts.map((part) => [-1, part.k] as const)],
        rhs: 0,
      });
    }
  return {
    table: {
      dims: [
        { name: 'measure', root: 'all', tree: {} },
        { name: 'organization', root: 'all', tree: {} },
      ],
      cells: [...cells.values()].map(({ k, v }) => ({ k, v })),
      equations,
    },
    hidden: [...cells.values()].filter(({ isHidden }) => isHidden).map(({ k }) => k),
  };
}

const NAMES = ['met', 'notMet', 'unknown'];

/**
 * Everything that came out, as a reader may lay it out who keeps it: a count that stayed the same is one count, which gives the
 * most to work with.
 */
function readerOf(all: readonly (readonly Answers[])[], made: readonly PublicCohort[]) {
  const cells = new Map<string, { k: string[]; v: number; isShown: boolean }>();
  const equations: { terms: (readonly [number, readonly string[]])[]; rhs: number }[] = [];
  for (const [day, { published }] of made.entries()) {
    for (const [q, question] of all[day]!.entries()) {
      const keys = NAMES.map((name, answer) => {
        const v = question.filter((given) => given === answer).length;
        const k = [`q${q}`, `a${answer}=${v}`];
        const isShown = published.counts.some(
          (one) => one.id === `C${q}` && one.answer === name && one.districts !== null,
        );
        cells.set(k.join(' '), { k, v, isShown: isShown || cells.get(k.join(' '))?.isShown === true });
        return k;
      });
      equations.push({ terms: keys.map((k) => [1, k] as const), rhs: CODES.length });
    }
  }
  const table: DisclosureTable = {
    dims: [
      { name: 'question', root: 'all', tree: {} },
      { name: 'answer', root: 'all', tree: {} },
    ],
    cells: [...cells.values()].map(({ k, v }) => ({ k, v })),
    equations,
  };
  return { table, hidden: [...cells.values()].filter(({ isShown }) => !isShown).map(({ k }) => k) };
}
