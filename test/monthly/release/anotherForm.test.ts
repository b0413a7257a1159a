import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  MONTHLY_CORE_1,
  type MonthlyForm,
  parseMonthlyReleases,
  protectMonthly,
} from '../../../src/monthly/index.js';
import {
  LETTERS,
  LETTERS_COHORT,
  LETTERS_REGISTRY,
  NCES_COHORT,
  NCES_SCHOOL,
  OWN_FORM,
  ownReport,
} from '../anotherState.js';
import { auditAgain } from './auditAgain.js';

type Result = ReturnType<typeof protectMonthly<string>>;
const shown = (result: Result, measure: string, organization: string, month = '2025-09') => {
  if (!result.ok) throw new Error(JSON.stringify(result.findings));
  return result.value.published.measures[measure]?.find(
    (one) => one.organization === organization && one.month === month,
  )?.value;
};
const codesIn = ({ findings }: Result) => findings.map(({ code }) => code);
const OTHER_SCHOOL = '271234500102';

describe('a form of its own', () => {
  const form: MonthlyForm = OWN_FORM;

  test('a measure of students is protected though the form says nothing of it', () => {
    const result = protectMonthly(
      [ownReport('2712345', '2025-09', { telehealth: 4, students: 500 })],
      {},
      { form, cohort: NCES_COHORT },
    );
    expect(shown(result, 'telehealth', '2712345')).toBeNull();
    expect(result.ok && Object.keys(result.value.published.measures)).toEqual(['telehealth']);
    expect(auditAgain(result).safe).toBe(true);
  });

  test('so is a small rest of those enrolled, by a comparison or by the role', () => {
    for (const comparisons of [form.comparisons, []]) {
      const result = protectMonthly(
        [ownReport('2712345', '2025-09', { telehealth: 498, students: 500 })],
        {},
        { form: { ...form, comparisons }, cohort: NCES_COHORT },
      );
      expect(shown(result, 'telehealth', '2712345')).toBeNull();
      expect(auditAgain(result).safe).toBe(true);
    }
  });

  test('its year-to-date counts give away no month, with the school years of the cohort', () => {
    const reports = [
      ownReport('2712345', '2025-08', { telehealth: 30, telehealthYtd: 30 }),
      ownReport('2712345', '2025-09', { telehealth: 4, telehealthYtd: 34 }),
    ];
    const result = protectMonthly(reports, {}, { form, cohort: NCES_COHORT });
    expect(shown(result, 'telehealth', '2712345')).toBeNull();
    expect(auditAgain(result).safe).toBe(true);
  });

  test('sensitive hours with tenths are left out, and a finding says so', () => {
    const measures = form.measures.map((one) =>
      one.id === 'griefHours' ? { ...one, sensitive: true } : one,
    );
    const result = protectMonthly(
      [ownReport('2712345', '2025-09', { griefHours: 1.5, telehealth: 40 })],
      {},
      { form: { ...form, measures }, cohort: NCES_COHORT },
    );
    expect(codesIn(result)).toEqual(['monthly.tenths-left-out']);
    expect(result.ok && Object.keys(result.value.published.measures)).toEqual(['telehealth']);
  });

  test('none or all of a part is protected unless its rate says that it has no reporting floor', () => {
    const count = (id: string) =>
      ({ id, label: id, unit: 'students', window: 'month', acrossSchools: 'sum' }) as const;
    const share = { id: 'share', label: 'Share', numerator: ['better'], denominator: ['seen'] } as const;
    const own: MonthlyForm = {
      form: 'monthly-form@1',
      id: 'better@1',
      title: 'Better',
      measures: [count('seen'), count('better')],
      comparisons: [
        {
          code: 'own.better-exceeds-seen',
          severity: 'fatal',
          parts: ['better'],
          wholes: ['seen'],
          message: 'Check {better}.',
          howToFix: 'Correct it.',
        },
      ],
      rates: [share],
    };
    const reports = [ownReport('2712345', '2025-09', { seen: 40, better: 40 })];
    const safe = protectMonthly(reports, {}, { form: own, cohort: NCES_COHORT });
    expect([shown(safe, 'seen', '2712345'), shown(safe, 'better', '2712345')]).toContain(null);
    const open = protectMonthly(
      reports,
      {},
      { form: { ...own, id: 'better@2', rates: [{ ...share, floor: false }] }, cohort: NCES_COHORT },
    );
    expect([shown(open, 'seen', '2712345'), shown(open, 'better', '2712345')]).toEqual([40, 40]);
  });
});

describe('groups that overlap', () => {
  const values = { tier2Served: 60, tier3Served: 40, tier23Unduplicated: 98 };
  const ids = ['tier2Served', 'tier3Served', 'tier23Unduplicated'] as const;

  test('those in more than one of them do not follow from what is shown', () => {
    const result = protectMonthly(
      [{ organization: '2712345', month: '2025-09', values }],
      {},
      {
        cohort: NCES_COHORT,
      },
    );
    expect(ids.map((id) => shown(result, id, '2712345'))).toContain(null);
    expect(auditAgain(result).safe).toBe(true);
  });

  test('nor in a form of which only a rate says that a measure counts a union', () => {
    const count = (id: string) =>
      ({ id, label: id, unit: 'students', window: 'month', acrossSchools: 'upperBound' }) as const;
    const form: MonthlyForm = {
      form: 'monthly-form@1',
      id: 'union@1',
      title: 'Union',
      measures: ['seen', 'groups', 'alone', 'either'].map(count),
      comparisons: [],
      rates: [
        { id: 'r', label: 'R', numerator: ['seen'], denominator: ['either'], unionOf: ['groups', 'alone'] },
      ],
    };
    const reports = [ownReport('2712345', '2025-09', { groups: 60, alone: 40, either: 98 })];
    const result = protectMonthly(reports, {}, { form, cohort: NCES_COHORT });
    expect(['groups', 'alone', 'either'].map((id) => shown(result, id, '2712345'))).toContain(null);
    expect(auditAgain(result).safe).toBe(true);
  });

  test('whatever their numbers are', () => {
    const anyGroups = fc.record({ both: fc.nat(30), second: fc.nat(70), third: fc.nat(70) });
    fc.assert(
      fc.property(anyGroups, ({ both, second, third }) => {
        const served = {
          tier2Served: second + both,
          tier3Served: third + both,
          tier23Unduplicated: second + third + both,
        };
        const result = protectMonthly(
          [{ organization: '2712345', month: '2025-09', values: served }],
          {},
          {
            cohort: NCES_COHORT,
          },
        );
        if (!result.ok) return;
        expect(auditAgain(result).safe).toBe(true);
        const [two, three, either] = ids.map((id) => shown(result, id, '2712345'));
        for (const [whole, part, other] of [
          [either, two, 0],
          [either, three, 0],
          [two, either, three],
        ]) {
          if (typeof whole !== 'number' || typeof part !== 'number' || typeof other !== 'number') continue;
          const rest = whole + other - part;
          expect(rest === 0 || rest >= result.value.internal.policy.threshold).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('all of a whole', () => {
  const count = (id: string) =>
    ({ id, label: id, unit: 'students', window: 'month', acrossSchools: 'sum' }) as const;
  const limit = (code: string, parts: string[], wholes: string[]) =>
    ({ code, severity: 'fatal', parts, wholes, message: 'Check.', howToFix: 'Correct it.' }) as const;
  const formWith = (comparisons: MonthlyForm['comparisons'], wholes: string[]): MonthlyForm => ({
    form: 'monthly-form@1',
    id: 'both@1',
    title: 'Both',
    measures: ['better', 'well', 'seen', 'met'].map(count),
    comparisons,
    rates: [{ id: 'share', label: 'Share', numerator: ['better', 'well'], denominator: wholes }],
  });

  test.each([
    ['two parts of one whole', [limit('own.a', ['better', 'well'], ['seen'])], ['seen']],
    [
      'each of its own whole',
      [limit('own.a', ['better'], ['seen']), limit('own.b', ['well'], ['met'])],
      ['seen', 'met'],
    ],
    ['two parts of two wholes', [limit('own.a', ['better', 'well'], ['seen', 'met'])], ['seen', 'met']],
  ])('is protected where a rate counts several parts: %s', (_, comparisons, wholes) => {
    const values = wholes.length === 1 ? { seen: 70 } : { seen: 40, met: 30 };
    const result = protectMonthly(
      [ownReport('2712345', '2025-09', { better: 40, well: 30, ...values })],
      {},
      { form: formWith(comparisons, wholes), cohort: NCES_COHORT },
    );
    for (const { parts, wholes: of } of comparisons)
      expect([...parts, ...of].map((id) => shown(result, id, '2712345'))).toContain(null);
    expect(auditAgain(result).safe).toBe(true);
  });
});

describe('codes of another scheme', () => {
  const form: MonthlyForm = OWN_FORM;
  const hours: MonthlyForm = {
    ...form,
    id: 'visits@1',
    measures: [
      {
        id: 'visits',
        label: 'Visits',
        unit: 'events',
        window: 'month',
        acrossSchools: 'sum',
        sensitive: true,
      },
    ],
    comparisons: [],
    rates: [],
  };

  test('a school and its district give one another away no more', () => {
    const reports = [
      ownReport('2712345', '2025-09', { visits: 44 }),
      ownReport(NCES_SCHOOL, '2025-09', { visits: 4 }),
      ownReport(OTHER_SCHOOL, '2025-09', { visits: 40 }),
    ];
    const result = protectMonthly(reports, {}, { form: hours, cohort: NCES_COHORT });
    expect(shown(result, 'visits', NCES_SCHOOL)).toBeNull();
    expect([shown(result, 'visits', '2712345'), shown(result, 'visits', OTHER_SCHOOL)]).toContain(null);
    expect(auditAgain(result).safe).toBe(true);
  });

  test('by the registry, where codes do not nest, and as long as schools are open', () => {
    const options = { form: hours, cohort: LETTERS_COHORT, registry: LETTERS_REGISTRY };
    const reports = [
      ownReport('EL-01', '2025-09', { visits: 44 }),
      ownReport('EL-101', '2025-09', { visits: 4 }),
      ownReport('EL-103', '2025-09', { visits: 40 }),
    ];
    const result = protectMonthly(reports, {}, options);
    expect(shown(result, 'visits', 'EL-101')).toBeNull();
    expect([shown(result, 'visits', 'EL-01'), shown(result, 'visits', 'EL-103')]).toContain(null);
    expect(auditAgain(result).safe).toBe(true);
  });

  test('nothing is published of a school of which nobody knows the district', () => {
    const result = protectMonthly(
      [ownReport('QQ-999', '2025-09', { visits: 40 })],
      {},
      { form: hours, cohort: LETTERS_COHORT, registry: LETTERS_REGISTRY },
    );
    expect(result.ok).toBe(false);
    expect(codesIn(result)).toEqual(['monthly.district-needed']);
  });

  test('an unknown code is refused, and the row of the state is left out with a word', () => {
    const cohort = NCES_COHORT;
    const row = ownReport('2712345', '2025-09', { visits: 40 });
    const wrong = protectMonthly(
      [row, ownReport('27-12', '2025-09', { visits: 3 })],
      {},
      { form: hours, cohort },
    );
    expect(wrong.ok).toBe(false);
    expect(codesIn(wrong)[0]).toMatch(/^core[.]code-/);
    const state = protectMonthly(
      [row, ownReport('0000000', '2025-09', { visits: 40 })],
      {},
      { form: hours, cohort },
    );
    expect(codesIn(state)).toEqual(['monthly.state-row-left-out']);
    expect(shown(state, 'visits', '0000000')).toBeUndefined();
  });

  test('letters and scheme may hold a bar', () => {
    const codes = { ...LETTERS, id: 'bars', district: 'AA|99', school: 'AA|999' };
    const cohort = { ...LETTERS_COHORT, id: 'bars', codes, districts: ['EL|01'] };
    const result = protectMonthly(
      [ownReport('EL|01', '2025-09', { visits: 3 })],
      {},
      { form: hours, cohort },
    );
    expect(shown(result, 'visits', 'EL|01')).toBeNull();
  });
});

describe('a ledger', () => {
  const row = { organization: '2712345', month: '2025-09', values: { screened: 40 } } as const;
  const first = protectMonthly([row], {}, { cohort: NCES_COHORT });

  test('names the form, and does not go on with another for the same school year', () => {
    if (!first.ok) throw new Error();
    expect(first.value.release.monthlyForm).toBe('monthly@1');
    const stored = JSON.parse(JSON.stringify([first.value.release])) as unknown;
    const read = parseMonthlyReleases(stored, { form: MONTHLY_CORE_1 });
    if (!read.ok) throw new Error(JSON.stringify(read.findings));
    const options = { form: MONTHLY_CORE_1, cohort: NCES_COHORT, releases: read.value };
    const result = protectMonthly([row], {}, options);
    expect(codesIn(result)).toEqual(['monthly.release-of-other-form']);
    expect(protectMonthly([{ ...row, month: '2026-09' }], {}, options).ok).toBe(true);
    expect(protectMonthly([{ ...row, month: '2026-07' }], {}, options).ok).toBe(false);
  });

  test('of an own form is read with it', () => {
    const own = protectMonthly(
      [ownReport('2712345', '2025-09', { telehealth: 40 })],
      {},
      { form: OWN_FORM, cohort: NCES_COHORT },
    );
    if (!own.ok) throw new Error();
    expect(parseMonthlyReleases([own.value.release], { form: OWN_FORM }).ok).toBe(true);
    expect(parseMonthlyReleases([{ ...own.value.release, monthlyForm: undefined }]).ok).toBe(false);
  });
});

/** The small rests that follow from what is shown of a comparison alone. */
function smallRests(
  result: Result,
  { parts, wholes }: MonthlyForm['comparisons'][number],
  form: MonthlyForm,
) {
  if (!result.ok) return [];
  const terms = [...parts, ...wholes];
  const own = form.measures.filter(({ id }) => terms.includes(id));
  if (new Set(own.map(({ unit }) => unit)).size > 1) return [];
  // What is no secret is not in the release, and its numbers are large.
  if (own.some(({ sensitive }) => sensitive === false)) return [];
  const { measures } = result.value.published;
  return (measures[terms[0]!] ?? []).flatMap(({ organization, month }) => {
    const at = (id: string) => shown(result, id, organization, month);
    const sum = (ids: readonly string[]) => ids.reduce((all, id) => all + (at(id) ?? Number.NaN), 0);
    const rest = sum(wholes) - sum(parts);
    return rest > 0 && rest < result.value.internal.policy.threshold ? [{ organization, month, rest }] : [];
  });
}

describe('small forms made at random', () => {
  const ids = ['a', 'b', 'c', 'd'] as const;
  const anyMeasure = (id: string) =>
    fc
      .record({
        unit: fc.constantFrom('students' as const, 'events' as const),
        acrossSchools: fc.constantFrom('sum' as const, 'upperBound' as const),
        sensitive: fc.option(fc.boolean(), { nil: undefined }),
      })
      .map(({ sensitive, ...rest }) => ({
        id,
        label: id,
        window: 'month' as const,
        ...rest,
        ...(sensitive !== undefined && { sensitive }),
      }));
  const some = fc.subarray([...ids], { minLength: 1, maxLength: 2 });
  const anyForm = fc
    .record({
      measures: fc.tuple(anyMeasure('a'), anyMeasure('b'), anyMeasure('c')),
      sums: fc.array(fc.tuple(some, some), { maxLength: 3 }),
      floor: fc.option(fc.boolean(), { nil: undefined }),
    })
    .map(({ measures, sums, floor }): MonthlyForm => {
      const d = { ...measures[0], id: 'd', label: 'd', window: 'ytd' as const, monthOf: 'a' };
      return {
        form: 'monthly-form@1',
        id: 'random@1',
        title: 'Random',
        measures: [...measures, d],
        comparisons: sums
          .map(([parts, wholes]) => [parts, wholes.filter((id) => !parts.includes(id))] as const)
          .filter(([, wholes]) => wholes.length > 0)
          .map(([parts, wholes], i) => ({
            code: `own.sum-${'abc'[i]}`,
            severity: 'fatal',
            parts,
            wholes,
            message: 'Check.',
            howToFix: 'Correct it.',
          })),
        rates: [
          {
            id: 'share',
            label: 'Share',
            numerator: ['a'],
            denominator: ['b'],
            ...(floor !== undefined && { floor }),
          },
        ],
      };
    });
  const count = fc.oneof(fc.nat(12), fc.nat(60));
  const anyReports = fc.uniqueArray(
    fc.record({
      organization: fc.constantFrom('2712345', NCES_SCHOOL, OTHER_SCHOOL),
      month: fc.constantFrom('2025-09', '2025-10'),
      values: fc.record({ a: count, b: count, c: count, d: count }, { requiredKeys: [] }),
    }),
    { minLength: 1, maxLength: 5, selector: ({ organization, month }) => `${organization}|${month}` },
  );

  test('no published count breaks the audit', () => {
    fc.assert(
      fc.property(anyForm, anyReports, (form, made) => {
        const open = form.measures.filter(({ sensitive }) => sensitive === false).map(({ id }) => id);
        // A count that is no secret is large, as an enrollment is: of a small one the audit would ask what nobody promises.
        const reports = made.map(({ values, ...report }) => ({
          ...report,
          values: Object.fromEntries(
            Object.entries(values).map(([id, value]) => [id, open.includes(id) ? value + 20 : value]),
          ),
        }));
        const result = protectMonthly<string>(reports, {}, { form, cohort: NCES_COHORT });
        if (!result.ok) return;
        expect(auditAgain(result).safe).toBe(true);
        const small = Object.entries(result.value.published.measures).flatMap(([, counts]) =>
          (counts ?? []).filter(
            ({ value }) => value !== null && value > 0 && value < result.value.internal.policy.threshold,
          ),
        );
        expect(small).toEqual([]);
        for (const comparison of form.comparisons) expect(smallRests(result, comparison, form)).toEqual([]);
      }),
      { numRuns: 120 },
    );
  });
});
