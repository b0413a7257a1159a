import type { ReportedValue } from 'csmhs/core';
import type { MeasureId } from 'csmhs/monthly';
import { type Chance, chanceOf } from './chance.js';

// A made-up year of one school. Every number below is invented; only the enrollment it starts from is public.

export const MONTHS = [
  '2020-09',
  '2020-10',
  '2020-11',
  '2020-12',
  '2021-01',
  '2021-02',
  '2021-03',
  '2021-04',
  '2021-05',
  '2021-06',
] as const;

/** School days by month: invented, and close to any year. */
const SCHOOL_DAYS = [11, 21, 17, 16, 19, 15, 23, 16, 20, 13];

/** How a district works, as far as it shows in its numbers. */
export interface Habits {
  /** Share of all students screened in each month of the year. */
  readonly screening: readonly number[];
  /** Measures that the district does not gather. */
  readonly notCollected: readonly MeasureId[];
}

export type Values = Partial<Record<MeasureId, ReportedValue>>;

/** Makes the values of a school for the ten months. */
export function schoolYear(code: string, enrollment: number, habits: Habits): Values[] {
  const chance = chanceOf(code);
  const ytd = { screened: 0, tier2: 0, tier3: 0, psychosocial: 0, academic: 0 };
  const active = { tier2: 0, tier3: 0 };
  const need = 0.7 + 0.6 * chance.next();
  const better = { psychosocial: 0.4 + 0.35 * chance.next(), academic: 0.3 + 0.35 * chance.next() };
  return MONTHS.map((_, m) => {
    const enrolled = enrollment + (m < 2 ? 0 : chance.whole(-2, 2));
    const screening = screeningOf(chance, enrolled, habits.screening[m]!, ytd);
    const tiers = tiersOf(chance, enrolled * need, m, ytd, active);
    const values: Values = {
      enrolled,
      ...screening,
      ...tiers,
      ...outcomesOf(m, tiers, ytd, better),
      ...contextOf(chance, enrolled, SCHOOL_DAYS[m]!),
    };
    for (const id of habits.notCollected) if (id in values) values[id] = 'notCollected';
    return values;
  });
}

type Ytd = { screened: number; tier2: number; tier3: number; psychosocial: number; academic: number };

function screeningOf(chance: Chance, enrolled: number, share: number, ytd: Ytd) {
  const first = Math.min(chance.share(enrolled, share), enrolled - ytd.screened);
  const screened = first + Math.min(chance.whole(0, 2), ytd.screened);
  ytd.screened += first;
  const identifiedAtRisk = chance.share(screened, 0.17);
  const identifiedOther = chance.share(enrolled, 0.006, 0.6);
  const referredSchool = chance.share(identifiedAtRisk + identifiedOther, 0.55, 0.2);
  const referredCommunity = chance.share(identifiedAtRisk + identifiedOther, 0.18, 0.4);
  const both = Math.min(referredSchool, referredCommunity, chance.whole(0, 1));
  const referredUnduplicated = referredSchool + referredCommunity - both;
  const referralsConnected = Math.min(referredUnduplicated, chance.share(referredUnduplicated, 0.75, 0.3));
  const waitDaysMedian: ReportedValue = referralsConnected > 0 ? chance.whole(6, 46) / 2 : 'notApplicable';
  return {
    screened,
    screenedYtd: ytd.screened,
    identifiedAtRisk,
    identifiedOther,
    referredSchool,
    referredCommunity,
    referredUnduplicated,
    referralsConnected,
    waitDaysMedian,
  };
}

function tiersOf(
  chance: Chance,
  inNeed: number,
  m: number,
  ytd: Ytd,
  active: { tier2: number; tier3: number },
) {
  const serve = (tier: 'tier2' | 'tier3', opening: number, later: number) => {
    const fresh = chance.share(inNeed, m === 0 ? opening : later, 0.5);
    const stay = Math.min(active[tier], chance.share(active[tier], 0.85, 0.12));
    ytd[tier] += fresh;
    active[tier] = fresh + stay;
    return { fresh, served: active[tier], ytd: ytd[tier] };
  };
  const two = serve('tier2', 0.03, 0.008);
  const three = serve('tier3', 0.012, 0.003);
  const inBoth = Math.floor(Math.min(three.served, two.served) * 0.3);
  const inBothYtd = Math.floor(Math.min(three.ytd, two.ytd) * 0.3);
  return {
    tier2Served: two.served,
    tier2New: two.fresh,
    tier2ServedYtd: two.ytd,
    tier3Served: three.served,
    tier3New: three.fresh,
    tier3ServedYtd: three.ytd,
    tier23Unduplicated: two.served + three.served - inBoth,
    tier23UnduplicatedYtd: two.ytd + three.ytd - inBothYtd,
    tier2EvidenceBased: Math.min(two.served, chance.share(two.served, 0.7, 0.15)),
    tier3EvidenceBased: Math.min(three.served, chance.share(three.served, 0.6, 0.2)),
  };
}

/** Outcomes take time: nobody has two measurements in September, and grades come with the terms. */
function outcomesOf(
  m: number,
  { tier23UnduplicatedYtd }: { tier23UnduplicatedYtd: number },
  ytd: Ytd,
  better: { psychosocial: number; academic: number },
): Values {
  ytd.psychosocial = Math.max(ytd.psychosocial, Math.floor(tier23UnduplicatedYtd * Math.min(0.6, m * 0.08)));
  if (m === 4 || m === 9) ytd.academic = Math.max(ytd.academic, Math.floor(tier23UnduplicatedYtd * 0.45));
  return {
    psychosocialAssessed: ytd.psychosocial,
    psychosocialImproved: Math.floor(ytd.psychosocial * better.psychosocial),
    academicAssessed: m < 4 ? 'notAvailable' : ytd.academic,
    academicImproved: m < 4 ? 'notAvailable' : Math.floor(ytd.academic * better.academic),
  };
}

function contextOf(chance: Chance, enrolled: number, days: number): Values {
  const disciplined = chance.next() < 0.3 ? chance.whole(1, 3) : 0;
  const daysInMembership = enrolled * days;
  const teamMeetings = chance.whole(1, 4);
  return {
    tier1Reached: Math.min(enrolled, chance.share(enrolled, 0.72, 0.15)),
    daysAttended: Math.floor(daysInMembership * (0.91 + 0.05 * chance.next())),
    daysInMembership,
    chronicallyAbsent: chance.share(enrolled, 0.13, 0.15),
    disciplined,
    disciplineEvents: disciplined === 0 ? 0 : disciplined + chance.whole(0, 2),
    crisisEvents: chance.whole(0, 2),
    teamMeetings,
    youthFamilyPresent: chance.whole(0, Math.min(2, teamMeetings)),
    staffTrained: chance.whole(0, 6),
    pdsaCyclesActive: chance.whole(1, 2),
    pdsaCyclesCompleted: chance.whole(0, 1),
    staffWorkload: chance.whole(2, 4),
  };
}
