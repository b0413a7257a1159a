import { expect, test } from 'vitest';
import type { DisclosurePolicyInput } from '../../../src/disclosure/index.js';
import { type MonthlyRelease, protectMonthly } from '../../../src/monthly/index.js';

const DISTRICT = '00240000';
const [A, B] = ['00240003', '00240005'];
const report = (organization: string, values: Record<string, number>, month = '2020-10') => ({
  organization,
  month,
  values,
});

/** Publishes one after another, with the ledger handed on as JSON, and gives what the last one shows. */
function publishAll(calls: readonly (readonly object[])[], policies: readonly DisclosurePolicyInput[]) {
  const releases: MonthlyRelease[] = [];
  let shown: Record<string, number | null> = {};
  calls.forEach((reports, call) => {
    const result = protectMonthly(reports as never, policies[call] ?? policies[0], { releases });
    if (!result.ok) throw new Error(result.findings[0].code);
    releases.push(JSON.parse(JSON.stringify(result.value.release)));
    shown = Object.fromEntries(
      Object.entries(result.value.published.measures).flatMap(([id, counts]) =>
        counts.map(({ organization, month, value }) => [`${id} ${organization} ${month}`, value]),
      ),
    );
  });
  return { shown, releases };
}

const EXACT = { threshold: 11, level: 'exact' } as const;

test('the year to date and the first contacts of a month are corrected: what they were is not told', () => {
  // Of before, 20 by October less 12 in October would leave the 8 of September.
  const october = report(DISTRICT, { tier2ServedYtd: 20, tier2New: 12 });
  const september = (count: number) =>
    report(DISTRICT, { tier2ServedYtd: count, tier2New: count }, '2020-09');
  const { shown } = publishAll(
    [
      [september(8), october],
      [september(20), october],
    ],
    [EXACT],
  );
  expect(shown[`tier2ServedYtd ${DISTRICT} 2020-10`]).toBe(20);
  expect(shown[`tier2New ${DISTRICT} 2020-10`]).toBeNull();
});

test('a school is corrected and its district is not: neither school is shown', () => {
  const district = report(DISTRICT, { crisisEvents: 25 });
  const { shown } = publishAll(
    [
      [district, report(A, { crisisEvents: 5 }), report(B, { crisisEvents: 20 })],
      [district, report(A, { crisisEvents: 30 }), report(B, { crisisEvents: 20 })],
    ],
    [EXACT],
  );
  expect([shown[`crisisEvents ${A} 2020-10`], shown[`crisisEvents ${B} 2020-10`]]).toEqual([null, null]);
});

test('a release under published zeros said that a withheld count is not 0', () => {
  // Two counts of 1 make 2: once both are known to be at least 1, the 2 gives both away.
  const schools = [report(A, { crisisEvents: 1 }), report(B, { crisisEvents: 1 })];
  const total = report(DISTRICT, { crisisEvents: 22 });
  const third = report('00240505', { crisisEvents: 20 });
  const { shown } = publishAll(
    [schools, [...schools, third, total]],
    [
      { ...EXACT, zeros: 'publish' },
      { ...EXACT, zeros: 'suppress' },
    ],
  );
  expect(
    shown[`crisisEvents ${DISTRICT} 2020-10`] === 22 && shown['crisisEvents 00240505 2020-10'] === 20,
  ).toBe(false);
});

test('whether there is a percentage does not tell a withheld denominator', () => {
  const ratesOf = (assessed: number) => {
    const result = protectMonthly(
      [report(DISTRICT, { psychosocialAssessed: assessed, psychosocialImproved: 0 })],
      { ...EXACT, zeros: 'suppress' },
    );
    return result.ok && result.value.published.rates;
  };
  expect(ratesOf(0)).toEqual(ratesOf(3));
});

test('how far a sum is off is said so roughly that no count follows', () => {
  const off = (by: number) =>
    publishAll(
      [
        [
          report(DISTRICT, { crisisEvents: 50 + by }),
          report(A, { crisisEvents: 5 }),
          report(B, { crisisEvents: 45 }),
        ],
      ],
      [EXACT],
    ).releases[0]!.loose;
  expect(Object.values(off(1))).toEqual([16]);
  expect(off(7)).toEqual(off(1));
});
