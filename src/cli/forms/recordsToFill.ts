import { schoolYearOf } from '../../core/index.js';
import type { Cohort } from '../../network/index.js';
import type { ActionPlan } from '../../pdsa/index.js';
import type { Catalogue, Profile } from '../../system/index.js';

// Made-up records, each sound as it stands: of the first district of the cohort that is named, else of a made-up one whose
// code can be read in one way alone where neither a cohort nor a registry is named.
const DISTRICT = '99990000';

/** A profile to write your own from: each section with one row. */
export function profileToFill(today: string, cohort?: Cohort): Profile {
  const schoolYear = schoolYearOf(today.slice(0, 7));
  const startsOn = `${schoolYear.slice(0, 4)}-07-01`;
  return {
    form: 'profile@1',
    organization: districtIn(cohort),
    schoolYear,
    remark: 'Made up: replace every line by what you know, and remove the others.',
    lastReviewed: today,
    context: {
      enrollment: { on: startsOn, count: 800 },
      schoolsByLevel: { elementary: 1, middle: 0, high: 1, other: 0 },
    },
    tiers: { tier1: 'yes', tier2: 'yes', tier3: 'unknown' },
    supports: [
      {
        concern: 'anxiety',
        tier: 'tier2',
        provider: 'schoolEmployed',
        mode: 'inPerson',
        available: 'yes',
        schools: 1,
        reached: 3,
        frequency: 'weekly',
        capacity: 24,
        startsOn,
        ongoing: 'yes',
      },
    ],
    programs: [
      {
        name: 'Made-up lessons',
        tiers: ['tier1'],
        schools: 2,
        frequency: 'monthly',
        startsOn,
        ongoing: 'yes',
      },
    ],
    tools: [{ name: 'Made-up screener', purpose: 'universalScreen', reporter: 'student' }],
    staffing: [
      { discipline: 'counselor', employer: 'district', headcount: 2, fte: 2, tiers: ['tier1', 'tier2'] },
    ],
    partnerships: [
      {
        name: 'Made-up clinic',
        kind: 'communityProvider',
        tiers: ['tier3'],
        schools: 1,
        agreement: 'memorandum',
        startsOn,
        ongoing: 'yes',
        strength: 'cooperating',
      },
    ],
    financing: [{ source: 'local', startsOn, ongoing: 'yes' }],
    dataSystems: [{ kind: 'screening', collected: 'partly', usedByTeam: 'yes' }],
    practices: { team: 'yes', teamHasFamily: 'yes', teamHasYouth: 'unknown' },
    closures: [{ support: 'telehealth', inPlace: 'partly' }],
  };
}

/** An action plan to write your own from: one priority, one goal, one step. */
export function planToFill(today: string, cohort?: Cohort): ActionPlan {
  const schoolYear = schoolYearOf(today.slice(0, 7));
  const endsOn = `${Number(schoolYear.slice(0, 4)) + 1}-06-30`;
  return {
    form: 'plan@1',
    organization: districtIn(cohort),
    schoolYear,
    startsOn: today,
    endsOn,
    reviews: [],
    priorities: [
      {
        id: 'p1',
        domain: 'screening',
        rank: 1,
        goals: [
          {
            id: 'g1',
            measureId: 'screenedYtd',
            goal: 'Made up: what will be better, for whom, how much and by when.',
            steps: [
              {
                id: 's1',
                what: 'Made up: the first step.',
                owner: 'Mental health lead',
                due: endsOn,
                status: 'notStarted',
              },
            ],
          },
        ],
      },
    ],
  };
}

/** A catalogue to write your own from: a program and a tool. */
export function catalogueToFill(today: string): Catalogue {
  return {
    form: 'catalogue@1',
    id: 'xx-catalogue',
    title: 'Made-up programs and tools',
    asOf: today,
    entries: [
      {
        id: 'lessons',
        name: 'Made-up lessons',
        kind: 'program',
        focus: ['anxiety'],
        tiers: ['tier1'],
        ages: { from: 8, to: 11 },
        languages: ['English', 'Spanish'],
        cost: 'paid',
        evidence: [{ registry: 'essa', value: 'essa3', ratedOn: today }],
        lookedUpOn: today,
      },
      {
        id: 'screener',
        name: 'Made-up screener',
        kind: 'tool',
        focus: ['depression'],
        purposes: ['universalScreen'],
        ages: { from: 11, to: 17 },
        languages: ['English'],
        reporters: ['student'],
        cost: 'free',
        lookedUpOn: today,
      },
    ],
  };
}

function districtIn(cohort: Cohort | undefined): string {
  const [first = DISTRICT] = cohort?.districts ?? [];
  return typeof first === 'string' ? first : first.code;
}
