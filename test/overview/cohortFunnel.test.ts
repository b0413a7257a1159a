import { describe, expect, test } from 'vitest';
import { type CohortFunnel, cohortYear, districtYear } from '../../src/overview/index.js';
import { COHORT, CONTEXT, read } from './sampleDistrict.js';

const { organization: _, ...SHARED } = CONTEXT;
const sample = read('applications/complete.json');
const STRANGER = '02810000';

const application = (organization: string, state: string, more: object = {}) => ({
  ...sample,
  applicant: { ...(sample['applicant'] as object), organization },
  state,
  ...more,
});
const move = (from: string, to: string, on: string) => ({
  from,
  to,
  at: `${on}T10:00:00-04:00`,
  by: 'applicant',
  reason: 'Our leadership has changed.',
});
const interest = (more: object) => ({
  form: 'interest@1',
  contact: { name: 'Ada', email: 'ada@example.org' },
  wants: ['news'],
  ...more,
});
const stagesOf = ({ stages }: CohortFunnel) =>
  Object.fromEntries(stages.map(({ stage, organizations, unknown }) => [stage, [organizations, unknown]]));
const APPLICATIONS = [
  application('00240000', 'confirmed'),
  application('00480000', 'withdrawn', {
    moves: [move('submitted', 'eligible', '2020-07-01'), move('eligible', 'withdrawn', '2020-07-05')],
  }),
  application('02010000', 'withdrawn'),
  application(STRANGER, 'declined', { moves: [move('selected', 'declined', '2020-07-08')] }),
];

describe('from interest to a place', () => {
  test('counts who reached which stage, also districts that were not selected, and says what is not known', () => {
    const { funnel, doubts } = cohortYear([], {
      ...SHARED,
      applications: APPLICATIONS,
      interest: [
        interest({ role: 'district', organization: '02440000' }),
        interest({ role: 'school', organization: '02440505' }),
        interest({ role: 'family' }),
      ],
    });
    expect(doubts).toEqual([]);
    expect(stagesOf(funnel)).toEqual({
      interest: [['02440000'], []],
      applied: [['00240000', '00480000', STRANGER], ['02010000']],
      eligible: [['00240000', '00480000', STRANGER], ['02010000']],
      reviewed: [['00240000', STRANGER], ['02010000']],
      selected: [['00240000', STRANGER], ['02010000']],
      declined: [[STRANGER], []],
      withdrawn: [['00480000', '02010000'], []],
    });
    expect(funnel.stages.map(({ count }) => count)).toEqual([1, 3, 3, 2, 2, 1, 2]);
    expect(funnel.othersInterested).toBe(1);
  });

  test('without these records it is known only for the districts whose year has an application', () => {
    const year = districtYear({ application: APPLICATIONS[0] }, CONTEXT);
    const { funnel } = cohortYear([year], SHARED);
    const others = COHORT.districts.filter((code) => code !== '00240000');
    expect(stagesOf(funnel)).toMatchObject({
      interest: [[], COHORT.districts],
      applied: [['00240000'], others],
      withdrawn: [[], others],
    });
    expect(funnel.othersInterested).toBeNull();
    const none = cohortYear([], { ...SHARED, applications: [], interest: [] }).funnel;
    expect(none.stages.flatMap(({ organizations, unknown }) => [...organizations, ...unknown])).toEqual([]);
  });

  test('what cannot be read, is of another cohort or contradicts itself is named and not counted', () => {
    const { funnel, doubts } = cohortYear([], {
      ...SHARED,
      applications: [
        { ...application('00240000', 'confirmed'), version: 'first' },
        application('00480000', 'submitted', { cohort: 'ma-coiin-2021-22' }),
        application('02010000', 'submitted'),
        application('02010000', 'withdrawn'),
      ],
      interest: [interest({ role: 'district' })],
    });
    expect(doubts.map(({ code, path }) => [code, path])).toEqual([
      ['overview.part-unreadable', ['applications', 0, 'version']],
      ['overview.part-of-other-cohort', ['applications', 1]],
      ['overview.part-repeated', ['applications', 3]],
      ['overview.part-unreadable', ['interest', 0, 'organization']],
    ]);
    const [asked, applied] = funnel.stages;
    expect(asked!.unknown).toEqual(COHORT.districts);
    expect([applied!.organizations, applied!.unknown]).toEqual([[], ['00240000', '02010000']]);
  });

  test('a district whose applications contradict each other or cannot be read is not known, and never said not to have applied', () => {
    const two = [application('00240000', 'draft'), application('00240000', 'submitted')];
    const unread = { ...application('00480000', 'submitted'), version: 'first' };
    const yearOf = (organization: string, parts: object) => districtYear(parts, { ...CONTEXT, organization });
    const appliedIn = (years: readonly ReturnType<typeof yearOf>[], applications: readonly unknown[]) => {
      const { applied } = stagesOf(cohortYear([...years], { ...SHARED, applications }).funnel);
      return applied;
    };
    // In the year of the district, while the list has only those of others.
    const inYears = [
      yearOf('00240000', { application: two }),
      yearOf('00480000', { application: [application('00480000', 'draft'), unread] }),
    ];
    expect(appliedIn(inYears, [])).toEqual([[], ['00240000', '00480000']]);
    // In the list: the one that can be read is not all of it.
    expect(appliedIn([], [...two, application('00480000', 'draft'), unread])).toEqual([
      [],
      ['00240000', '00480000'],
    ]);
    // One in the year and another in the list.
    expect(appliedIn([yearOf('00240000', { application: two[1] })], [two[0]])).toEqual([[], ['00240000']]);
    expect(appliedIn([yearOf('00240000', { application: two[1] })], two)).toEqual([[], ['00240000']]);
    // What was sent stays sent, whatever else cannot be read.
    expect(appliedIn([], [application('00480000', 'submitted'), unread])).toEqual([['00480000'], []]);
  });

  test('a state that was left behind does not end an application', () => {
    const { funnel } = cohortYear([], {
      ...SHARED,
      applications: [
        application('00240000', 'selected', { moves: [move('waitlisted', 'selected', '2020-07-09')] }),
      ],
    });
    expect(stagesOf(funnel)).toMatchObject({ selected: [['00240000'], []], declined: [[], []] });
  });
});
