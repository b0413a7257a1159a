import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { protectMonthly } from '../../../src/monthly/index.js';

const DISTRICT = '00240000';
const SCHOOLS = ['00240003', '00240005', '00240505'];
const MONTH = '2020-10';
const key = (organization: string) => ['crisisEvents', organization, MONTH];
const report = (organization: string, crisisEvents: number) => ({
  organization,
  month: MONTH,
  values: { crisisEvents },
});
const district = (counts: readonly number[]) => [
  report(
    DISTRICT,
    counts.reduce((sum, count) => sum + count, 0),
  ),
  ...counts.map((count, i) => report(SCHOOLS[i]!, count)),
];

/** What a reader works out who knows that the schools make up the district: the one count that is missing. */
function worksOut(result: ReturnType<typeof protectMonthly>): number | null {
  if (!result.ok) return null;
  const shown = new Map(
    (result.value.published.measures.crisisEvents ?? []).map(({ organization, value }) => [
      organization,
      value,
    ]),
  );
  const total = shown.get(DISTRICT) ?? null;
  const known = SCHOOLS.flatMap((school) => shown.get(school) ?? []);
  if (total === null || known.length !== SCHOOLS.length - 1) return null;
  return known.reduce((rest, count) => rest - count, total);
}

describe('a count that could not be kept uncertain', () => {
  test('does not follow from the others, however few the steps and whatever must be published', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 3, maxLength: 3 }),
        fc.integer({ min: 1, max: 12 }),
        fc.subarray([DISTRICT, ...SCHOOLS]),
        (counts, steps, wishes) => {
          const policy = { steps, threshold: 11, mustPublish: wishes.map(key) };
          const rest = worksOut(protectMonthly(district(counts), policy));
          expect(rest === null || rest >= 11).toBe(true);
        },
      ),
    );
  });

  test('takes with it what it follows from', () => {
    const result = protectMonthly(district([4, 14, 20]), { steps: 1 });
    expect(result.findings.map(({ code, record }) => [code, record?.organization])).toEqual([
      ['monthly.counts-left-out', '00240003'],
    ]);
    expect(result.ok && result.value.published.measures).toEqual({});
  });

  test('refuses the release where all that it follows from must be published', () => {
    const mustPublish = [DISTRICT, '00240005', '00240505'].map(key);
    const result = protectMonthly(district([4, 14, 20]), { mustPublish });
    expect(result.ok).toBe(false);
    expect(result.findings.map(({ code, params }) => [code, params])).toEqual([
      [
        'disclosure.protection-impossible',
        {
          cell: 'crisisEvents / 00240003 / 2020-10',
          line: mustPublish.map((each) => each.join(' / ')).join('; '),
        },
      ],
    ]);
    expect(protectMonthly(district([4, 14, 20]), { mustPublish: mustPublish.slice(1) }).ok).toBe(true);
  });
});
