import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  checkExplanations,
  type Explanation,
  type Finding,
  isBlocked,
  isBlockedBy,
  SEVERITIES,
} from '../../src/core/index.js';
import { checkMonthlyFiles, type MonthlyFile, type MonthlyFilesOptions } from '../../src/exchange/index.js';
import { MA_REGISTRY } from '../../src/network/index.js';
import { countFindings } from '../../src/report/index.js';

const COLUMNS = ['enrolled', 'screened', 'screenedYtd', 'tier2Served', 'tier2ServedYtd', 'teamMeetings'];
const CONTEXT = { registry: MA_REGISTRY, asOf: '2020-12-15', profile: { screeningTools: 0 } } as const;

interface Row {
  readonly organization: string;
  readonly month: string;
  readonly version: number;
  readonly values: readonly (number | string)[];
}

const row: fc.Arbitrary<Row> = fc.record({
  organization: fc.constantFrom('00240000', '00240505', '00240020', '00240999', '00490000', '24'),
  month: fc.constantFrom('2020-10', '2020-11', '2021-03', 'Oct'),
  version: fc.constantFrom(1, 1, 1, 2, 3),
  values: fc.array(fc.constantFrom<number | string>(0, 3, 40, 40, 900, 2.5, -1, 'many', 5_000_000_000), {
    minLength: COLUMNS.length,
    maxLength: COLUMNS.length,
  }),
});
const rows = fc.array(row, { minLength: 1, maxLength: 8 });

function csvOf(all: readonly Row[]): string {
  const lines = all.map(({ organization, month, version, values }) =>
    [organization, month, version, ...values].join(','),
  );
  return [
    `organization,month,version,${COLUMNS.join(',')},tier2Servd`,
    ...lines.map((line) => `${line},1`),
  ].join('\n');
}

function reportOf({ organization, month, version, values }: Row) {
  return {
    organization,
    month,
    version,
    values: Object.fromEntries(COLUMNS.map((id, i) => [id, values[i]])),
  };
}

/** The first two kinds are lists; the third are submissions, whose explanations come with them. */
type Kind = 'csv' | 'reports' | 'submissions';

function sourceOf(kind: Kind, all: readonly Row[], explanations: readonly Explanation[]): string {
  if (kind === 'csv') return csvOf(all);
  if (kind === 'reports') return JSON.stringify(all.map(reportOf));
  return JSON.stringify([
    {
      form: 'csmhs-monthly@1',
      organization: '00240000',
      month: '2020-10',
      reports: all.map(reportOf),
      explanations,
    },
    {
      organization: '00490000',
      month: '2020-11',
      status: 'gone',
      version: 2,
      reports: [],
      explanations: 'none',
    },
  ]);
}

const files = fc.array(fc.tuple(fc.constantFrom<Kind>('csv', 'reports', 'submissions'), rows), {
  minLength: 1,
  maxLength: 3,
});

const filesOf = (bodies: readonly (readonly [Kind, readonly Row[]])[], said: readonly Explanation[] = []) =>
  bodies.map(([kind, all], i): MonthlyFile => ({ name: `${i}.${kind}`, source: sourceOf(kind, all, said) }));

const check = (all: readonly MonthlyFile[], options: MonthlyFilesOptions = {}) =>
  checkMonthlyFiles(all, { context: CONTEXT, ...options });

function explanationOf({ code, record, field, params }: Finding, i: number): Explanation {
  return {
    code,
    params,
    ...(record && { organization: record.organization }),
    ...(record?.month !== undefined && { month: record.month }),
    ...(field !== undefined && { field }),
    // A note too short explains nothing but a `confirm`.
    note: i % 3 === 0 ? 'short' : 'Counted twice and found to be so.',
  };
}

/** The first so many of each rule, of those that are open and of those that were answered. */
function firstOfEachRule(findings: readonly Finding[], most: number): Finding[] {
  const seen = new Map<string, number>();
  return findings.filter(({ code, disposition }) => {
    const key = `${code} ${disposition !== undefined}`;
    seen.set(key, (seen.get(key) ?? 0) + 1);
    return seen.get(key)! <= most;
  });
}

describe('findings under a cap', () => {
  test('are the first of each rule, with exact counts, whatever was explained or is history', () => {
    fc.assert(
      fc.property(
        files,
        fc.integer({ min: 1, max: 3 }),
        fc.infiniteStream(fc.boolean()),
        (bodies, most, picks) => {
          const bare = check(filesOf(bodies)).findings;
          const picked = bare.filter(() => picks.next().value);
          const [own, given] = [
            picked.filter((_, i) => i % 2 === 0),
            picked.filter((_, i) => i % 2 === 1),
          ].map((some) => some.map(explanationOf));
          const explanations = [...given!, { code: 'monthly.gone', params: {} }];
          const all = filesOf(bodies, own);
          const whole = check(all, { explanations });
          const capped = check(all, { explanations, maxFindings: most });
          expect(capped.findings).toEqual(firstOfEachRule(whole.findings, most));
          expect(capped.files).toEqual(whole.files);
          expect(capped.entries).toEqual(whole.entries);
          expect(capped.unused).toEqual(whole.unused);
          expect(whole.unused).toEqual(checkExplanations(whole.findings, explanations));
          expect(capped.counts.bySeverity).toEqual(countFindings(whole.findings));
          expect(countFindings(capped.findings, capped.counts)).toEqual(countFindings(whole.findings));
          for (const level of SEVERITIES)
            expect(isBlockedBy(capped.counts, level)).toBe(isBlocked(whole.findings, level));
          for (const [code, { open, disposed, notMade }] of Object.entries(capped.counts.byCode)) {
            const ofRule = whole.findings.filter((finding) => finding.code === code);
            const made = capped.findings.filter((finding) => finding.code === code);
            expect(open + disposed).toBe(ofRule.length);
            expect(disposed).toBe(countFindings(ofRule).disposed);
            expect(notMade.open + notMade.disposed).toBe(ofRule.length - made.length);
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  test('what is explained does not use the cap up', () => {
    const wrong = ['00240505', '00240020'].map((organization) => ({
      organization,
      month: '2020-10',
      version: 1,
      values: [100, 103, 103, 0, 0, 0],
    }));
    const all = filesOf([['csv', wrong]]);
    const code = 'monthly.screened-slightly-exceeds-enrolled';
    const first = check(all).findings.find((finding) => finding.code === code)!;
    const { findings, counts } = check(all, { maxFindings: 1, explanations: [explanationOf(first, 1)] });
    const kept = findings.filter((finding) => finding.code === code);
    expect(kept.map(({ record, disposition }) => [record?.organization, disposition?.kind])).toEqual([
      ['00240505', 'confirmed'],
      ['00240020', undefined],
    ]);
    expect(counts.byCode[code]).toMatchObject({ open: 1, disposed: 1, notMade: { open: 0, disposed: 0 } });
  });

  test('one finding of each rule is made at least; what is no number of findings is refused', () => {
    const all = filesOf([
      ['csv', [{ organization: '24', month: 'Oct', version: 1, values: Array(6).fill('x') }]],
    ]);
    const { findings, counts } = check(all, { maxFindings: 0 });
    expect(findings.map(({ code }) => code).sort()).toEqual(Object.keys(counts.byCode).sort());
    for (const maxFindings of [-1, 1.5, Number.NaN])
      expect(() => check(all, { maxFindings })).toThrow(RangeError);
    expect(() => check(all, { maxFindings: '5' as never })).toThrow(TypeError);
  });

  test('what is history has no share in the cap', () => {
    const report = (organization: string, version: number) => ({
      organization,
      month: '2020-10',
      version,
      values: { enrolled: 'many' },
    });
    const reports = [...[1, 2, 3].map((version) => report('00240505', version)), report('00240020', 1)];
    const { findings, counts } = check([{ name: 'a.json', source: JSON.stringify(reports) }], {
      maxFindings: 1,
    });
    const fatal = findings.filter(({ severity }) => severity === 'fatal');
    expect(fatal.map(({ record }) => [record?.organization, record?.version])).toEqual([['00240505', 3]]);
    expect(counts.bySeverity.fatal).toBe(2);
  });
});
