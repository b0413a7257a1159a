import type { Severity } from '../../../src/core/index.js';
import { districtIn, report } from './builders.js';
import { type ExpectedFinding, type Fixture, type FixtureCase, withStates } from './fixture.js';

type Numbers = Readonly<Record<string, number>>;

/** Code after the room, severity, the breach (its first key is the part, and all its keys are operands), and numbers that pass, the edge first. */
type Row = readonly [code: string, severity: Severity, breach: Numbers, ...pass: Numbers[]];

// Five percent of 340 is 17: an excess of 17 is fatal, one of 16 asks for a confirmation.
const ROWS: readonly Row[] = [
  [
    'screened-exceeds-enrolled',
    'fatal',
    { screened: 357, enrolled: 340 },
    { screened: 356, enrolled: 340 },
    { screened: 340, enrolled: 340 },
  ],
  [
    'screened-slightly-exceeds-enrolled',
    'confirm',
    { screened: 356, enrolled: 340 },
    { screened: 357, enrolled: 340 },
    { screened: 340, enrolled: 340 },
  ],
  [
    'tier2-served-exceeds-enrolled',
    'fatal',
    { tier2Served: 357, enrolled: 340 },
    { tier2Served: 356, enrolled: 340 },
    { tier2Served: 340, enrolled: 340 },
  ],
  [
    'tier2-served-slightly-exceeds-enrolled',
    'confirm',
    { tier2Served: 341, enrolled: 340 },
    { tier2Served: 357, enrolled: 340 },
    { tier2Served: 340, enrolled: 340 },
  ],
  [
    'tier3-served-exceeds-enrolled',
    'fatal',
    { tier3Served: 21, enrolled: 20 },
    { tier3Served: 20, enrolled: 20 },
    { tier3Served: 0, enrolled: 0 },
  ],
  [
    'tier3-served-slightly-exceeds-enrolled',
    'confirm',
    { tier3Served: 22, enrolled: 21 },
    { tier3Served: 21, enrolled: 20 },
    { tier3Served: 21, enrolled: 21 },
  ],
  [
    'tier23-unduplicated-exceeds-enrolled',
    'fatal',
    { tier23Unduplicated: 1, enrolled: 0 },
    { tier23Unduplicated: 0, enrolled: 0 },
  ],
  [
    'tier23-unduplicated-slightly-exceeds-enrolled',
    'confirm',
    { tier23Unduplicated: 356, enrolled: 340 },
    { tier23Unduplicated: 357, enrolled: 340 },
    { tier23Unduplicated: 340, enrolled: 340 },
  ],
  [
    'tier1-reached-exceeds-enrolled',
    'fatal',
    { tier1Reached: 357, enrolled: 340 },
    { tier1Reached: 356, enrolled: 340 },
    { tier1Reached: 340, enrolled: 340 },
  ],
  [
    'tier1-reached-slightly-exceeds-enrolled',
    'confirm',
    { tier1Reached: 356, enrolled: 340 },
    { tier1Reached: 357, enrolled: 340 },
    { tier1Reached: 340, enrolled: 340 },
  ],
  [
    'screened-ytd-exceeds-enrolled',
    'confirm',
    { screenedYtd: 341, enrolled: 340 },
    { screenedYtd: 340, enrolled: 340 },
  ],
  [
    'tier2-served-ytd-exceeds-enrolled',
    'confirm',
    { tier2ServedYtd: 900, enrolled: 340 },
    { tier2ServedYtd: 340, enrolled: 340 },
  ],
  [
    'tier3-served-ytd-exceeds-enrolled',
    'confirm',
    { tier3ServedYtd: 341, enrolled: 340 },
    { tier3ServedYtd: 340, enrolled: 340 },
  ],
  [
    'tier23-unduplicated-ytd-exceeds-enrolled',
    'confirm',
    { tier23UnduplicatedYtd: 341, enrolled: 340 },
    { tier23UnduplicatedYtd: 340, enrolled: 340 },
  ],
  [
    'psychosocial-assessed-exceeds-enrolled',
    'confirm',
    { psychosocialAssessed: 341, enrolled: 340 },
    { psychosocialAssessed: 340, enrolled: 340 },
  ],
  [
    'psychosocial-improved-exceeds-enrolled',
    'confirm',
    { psychosocialImproved: 341, enrolled: 340 },
    { psychosocialImproved: 340, enrolled: 340 },
    { psychosocialImproved: 341, psychosocialAssessed: 342, enrolled: 340 },
  ],
  [
    'academic-assessed-exceeds-enrolled',
    'confirm',
    { academicAssessed: 341, enrolled: 340 },
    { academicAssessed: 340, enrolled: 340 },
  ],
  [
    'academic-improved-exceeds-enrolled',
    'confirm',
    { academicImproved: 341, enrolled: 340 },
    { academicImproved: 340, enrolled: 340 },
    { academicImproved: 341, academicAssessed: 342, enrolled: 340 },
  ],
  [
    'chronically-absent-exceeds-enrolled',
    'confirm',
    { chronicallyAbsent: 341, enrolled: 340 },
    { chronicallyAbsent: 340, enrolled: 340 },
  ],
  [
    'disciplined-exceeds-enrolled',
    'confirm',
    { disciplined: 341, enrolled: 340 },
    { disciplined: 340, enrolled: 340 },
  ],
  [
    'referred-unduplicated-exceeds-enrolled',
    'confirm',
    { referredUnduplicated: 341, enrolled: 340 },
    { referredUnduplicated: 340, enrolled: 340 },
  ],
  ['screened-exceeds-ytd', 'fatal', { screened: 41, screenedYtd: 40 }, { screened: 40, screenedYtd: 40 }],
  [
    'tier2-served-exceeds-ytd',
    'fatal',
    { tier2Served: 1, tier2ServedYtd: 0 },
    { tier2Served: 0, tier2ServedYtd: 0 },
  ],
  [
    'tier3-served-exceeds-ytd',
    'fatal',
    { tier3Served: 19, tier3ServedYtd: 18 },
    { tier3Served: 18, tier3ServedYtd: 18 },
  ],
  [
    'tier23-unduplicated-exceeds-ytd',
    'fatal',
    { tier23Unduplicated: 73, tier23UnduplicatedYtd: 72 },
    { tier23Unduplicated: 72, tier23UnduplicatedYtd: 72 },
  ],
  [
    'identified-exceeds-screened',
    'confirm',
    { identifiedAtRisk: 41, screened: 40 },
    { identifiedAtRisk: 40, screened: 40 },
  ],
  ['tier2-new-exceeds-served', 'fatal', { tier2New: 62, tier2Served: 61 }, { tier2New: 61, tier2Served: 61 }],
  ['tier3-new-exceeds-served', 'fatal', { tier3New: 19, tier3Served: 18 }, { tier3New: 18, tier3Served: 18 }],
  [
    'tier2-evidence-based-exceeds-served',
    'fatal',
    { tier2EvidenceBased: 62, tier2Served: 61 },
    { tier2EvidenceBased: 61, tier2Served: 61 },
  ],
  [
    'tier3-evidence-based-exceeds-served',
    'fatal',
    { tier3EvidenceBased: 19, tier3Served: 18 },
    { tier3EvidenceBased: 18, tier3Served: 18 },
  ],
  [
    'youth-family-exceeds-meetings',
    'fatal',
    { youthFamilyPresent: 3, teamMeetings: 2 },
    { youthFamilyPresent: 2, teamMeetings: 2 },
  ],
  [
    'tier2-served-exceeds-unduplicated',
    'fatal',
    { tier2Served: 73, tier23Unduplicated: 72 },
    { tier2Served: 72, tier23Unduplicated: 72 },
  ],
  [
    'tier3-served-exceeds-unduplicated',
    'fatal',
    { tier3Served: 73, tier23Unduplicated: 72 },
    { tier3Served: 72, tier23Unduplicated: 72 },
  ],
  // Belchertown in October: 61 in Tier 2, 18 in Tier 3, 7 of them in both.
  [
    'unduplicated-exceeds-tiers',
    'fatal',
    { tier23Unduplicated: 80, tier2Served: 61, tier3Served: 18 },
    { tier23Unduplicated: 79, tier2Served: 61, tier3Served: 18 },
    { tier23Unduplicated: 72, tier2Served: 61, tier3Served: 18 },
  ],
  [
    'tier2-served-ytd-exceeds-unduplicated',
    'fatal',
    { tier2ServedYtd: 73, tier23UnduplicatedYtd: 72 },
    { tier2ServedYtd: 72, tier23UnduplicatedYtd: 72 },
  ],
  [
    'tier3-served-ytd-exceeds-unduplicated',
    'fatal',
    { tier3ServedYtd: 73, tier23UnduplicatedYtd: 72 },
    { tier3ServedYtd: 72, tier23UnduplicatedYtd: 72 },
  ],
  [
    'unduplicated-ytd-exceeds-tiers',
    'fatal',
    { tier23UnduplicatedYtd: 80, tier2ServedYtd: 61, tier3ServedYtd: 18 },
    { tier23UnduplicatedYtd: 79, tier2ServedYtd: 61, tier3ServedYtd: 18 },
  ],
  [
    'psychosocial-improved-exceeds-assessed',
    'fatal',
    { psychosocialImproved: 32, psychosocialAssessed: 31 },
    { psychosocialImproved: 31, psychosocialAssessed: 31 },
    { psychosocialImproved: 0, psychosocialAssessed: 0 },
  ],
  [
    'academic-improved-exceeds-assessed',
    'fatal',
    { academicImproved: 32, academicAssessed: 31 },
    { academicImproved: 31, academicAssessed: 31 },
  ],
  [
    'psychosocial-assessed-exceeds-served',
    'fatal',
    { psychosocialAssessed: 73, tier23UnduplicatedYtd: 72 },
    { psychosocialAssessed: 72, tier23UnduplicatedYtd: 72 },
  ],
  [
    'psychosocial-assessed-exceeds-tiers',
    'fatal',
    { psychosocialAssessed: 80, tier2ServedYtd: 61, tier3ServedYtd: 18 },
    { psychosocialAssessed: 79, tier2ServedYtd: 61, tier3ServedYtd: 18 },
    { psychosocialAssessed: 80, tier2ServedYtd: 61, tier3ServedYtd: 18, tier23UnduplicatedYtd: 70 },
  ],
  [
    'academic-assessed-exceeds-served',
    'fatal',
    { academicAssessed: 73, tier23UnduplicatedYtd: 72 },
    { academicAssessed: 72, tier23UnduplicatedYtd: 72 },
  ],
  [
    'academic-assessed-exceeds-tiers',
    'fatal',
    { academicAssessed: 80, tier2ServedYtd: 61, tier3ServedYtd: 18 },
    { academicAssessed: 79, tier2ServedYtd: 61, tier3ServedYtd: 18 },
    { academicAssessed: 80, tier2ServedYtd: 61, tier3ServedYtd: 18, tier23UnduplicatedYtd: 70 },
  ],
  [
    'connected-exceeds-referred',
    'confirm',
    { referralsConnected: 8, referredSchool: 4, referredCommunity: 3 },
    { referralsConnected: 7, referredSchool: 4, referredCommunity: 3 },
  ],
  [
    'referred-school-exceeds-unduplicated',
    'confirm',
    { referredSchool: 5, referredUnduplicated: 4 },
    { referredSchool: 4, referredUnduplicated: 4 },
  ],
  [
    'referred-community-exceeds-unduplicated',
    'confirm',
    { referredCommunity: 5, referredUnduplicated: 4 },
    { referredCommunity: 4, referredUnduplicated: 4 },
  ],
  [
    'referred-unduplicated-exceeds-referrals',
    'confirm',
    { referredUnduplicated: 8, referredSchool: 4, referredCommunity: 3 },
    { referredUnduplicated: 7, referredSchool: 4, referredCommunity: 3 },
    { referredUnduplicated: 4, referredSchool: 4, referredCommunity: 3 },
  ],
  [
    'disciplined-exceeds-events',
    'fatal',
    { disciplined: 5, disciplineEvents: 4 },
    { disciplined: 4, disciplineEvents: 4 },
    { disciplined: 3, disciplineEvents: 9 },
  ],
  [
    'attended-exceeds-membership',
    'fatal',
    { daysAttended: 6401, daysInMembership: 6400 },
    { daysAttended: 6400, daysInMembership: 6400 },
  ],
];

/** Rules that compare sums within a report; each row says what breaks the rule and what just passes. */
export const PARTS_AND_WHOLES_FIXTURES: readonly Fixture[] = ROWS.map(([name, severity, breach, ...pass]) => {
  const code = `monthly.${name}`;
  const [field] = Object.keys(breach);
  const found = { code, severity, record: districtIn('2020-10'), field: field!, params: breach };
  const cases: FixtureCase[] = [
    { name: 'breach', kind: 'report', input: report('2020-10', breach), expect: [found] },
  ];
  const fixture = withStates({ code, cases, operands: Object.keys(breach).map((id) => `/values/${id}`) });
  const passing = pass.map(
    (values, i): FixtureCase => ({
      name: i === 0 ? 'edge' : `pass ${i}`,
      kind: 'report',
      input: report('2020-10', values),
      expect: [],
    }),
  );
  return { code, cases: [...fixture.cases, ...passing, ...partialCoverage(found)] };
});

/** Where one operand covers fewer schools, a fatal rule gives way to a question and a softer one stays. */
function partialCoverage(found: ExpectedFinding): FixtureCase[] {
  const ids = Object.keys(found.params);
  const covered = { partialCoverage: { covered: 1, due: 2 } };
  const caseOf = (name: string, covering: readonly string[], isFound: boolean): FixtureCase => ({
    name,
    kind: 'report',
    input: report('2020-10', found.params, {
      qualifiers: Object.fromEntries(covering.map((id) => [id, covered])),
    }),
    expect: isFound ? [found] : [],
    alsoFound: isFound ? [] : ['monthly.coverage-differs'],
  });
  return [
    caseOf('all operands cover the same schools', ids, true),
    ...ids.map((id) => caseOf(`${id} covers fewer schools`, [id], found.severity !== 'fatal')),
  ];
}
