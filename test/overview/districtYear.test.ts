import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COHORTS } from '../../src/network/index.js';
import { type DistrictParts, describeDistrictYear, districtYear } from '../../src/overview/index.js';
import { frozen } from '../support/frozen.js';
import { COHORT, CONTEXT, DISTRICT, PARTS, read } from './sampleDistrict.js';

const WHOLE = districtYear(frozen(PARTS), CONTEXT);
const statusIn = (year: typeof WHOLE, id: string) => year.commitments.find((one) => one.id === id)!;
const codes = (year: typeof WHOLE) => year.doubts.map(({ code }) => code);
type Sent = keyof DistrictParts;

describe('commitments follow from what was sent', () => {
  test('each with the records that show it', () => {
    expect(WHOLE.commitments.map(({ id, status }) => `${id} ${status}`)).toEqual([
      'C1 met', // the application lists the team
      'C2 notMet', // one of two convenings, and the year is over
      'C3 met',
      'C4 met',
      'C5 met',
      'C6 met',
      'C7 met',
      'C8 met',
      'C9 met', // a student and a family member came to the convening
      'C10 met',
      'C11 met',
      'C12 notMet', // records of steps are there, and sharing is not among them
    ]);
    expect(statusIn(WHOLE, 'C4').facts.map(({ shownBy }) => shownBy)).toEqual([
      [{ part: 'assessments', place: 0, on: '2020-09-14' }],
      [{ part: 'assessments', place: 1, on: '2021-05-20' }],
    ]);
    expect(statusIn(WHOLE, 'C7').facts[0]).toMatchObject({ params: { due: 10, done: 10 } });
    expect(statusIn(WHOLE, 'C6').facts[0]!.shownBy.map(({ id }) => id)).toContain('form-3');
    expect(statusIn(WHOLE, 'C9').facts[0]!.shownBy[0]).toMatchObject({
      part: 'attendance',
      on: '2020-10-20',
    });
  });

  const RESTS_ON: Readonly<Record<Exclude<Sent, 'profile'>, readonly string[]>> = {
    application: ['C1', 'C11'],
    assessments: ['C4'],
    submissions: ['C7'],
    log: ['C6', 'C8'],
    plan: [], // the log brings the plan along
    tallies: [],
    attendance: ['C2', 'C3', 'C9'],
    milestones: ['C10', 'C12'],
  };

  test.each(Object.entries(RESTS_ON))(
    'without %s what rests on it is unknown, and nothing else changes',
    (part, ids) => {
      const year = districtYear({ ...PARTS, [part]: undefined }, CONTEXT);
      for (const { id, status, facts } of year.commitments) {
        if (!ids.includes(id)) expect(`${id} ${status}`).toBe(`${id} ${statusIn(WHOLE, id).status}`);
        else {
          expect(`${id} ${status}`).toBe(`${id} unknown`);
          expect(facts.flatMap(({ missing }) => missing)).toContain(part);
        }
      }
      if (part !== 'plan') expect(year.missing).toContain(part);
    },
  );

  test('without log and plan the plan is unknown', () => {
    const year = districtYear({ ...PARTS, log: null, plan: null }, CONTEXT);
    expect(statusIn(year, 'C5')).toMatchObject({ status: 'unknown', facts: [{ missing: ['plan'] }] });
    expect(year.threads).toBeNull();
    expect(year.plan).toBeNull();
  });

  test('a plan or a profile without a day proves nothing, and the fact says which has none', () => {
    const { startsOn: _, ...plan } = PARTS.plan as Record<string, unknown>;
    expect(statusIn(districtYear({ ...PARTS, plan }, CONTEXT), 'C5')).toMatchObject({
      status: 'unknown',
      facts: [{ state: 'unknown', params: { undated: 'plan' }, shownBy: [{ part: 'plan', on: null }] }],
    });
    const reviewed = { ...plan, reviews: [{ on: '2020-12-01' }] };
    expect(statusIn(districtYear({ ...PARTS, plan: reviewed }, CONTEXT), 'C5').status).toBe('met');
    const commitments = [
      {
        id: 'M1',
        label: 'Map.',
        fulfilledBy: [{ fact: 'milestone' as const, step: 'profileReviewed', by: 2 }],
      },
    ];
    const mapped = (profile: unknown) =>
      statusIn(districtYear({ ...PARTS, profile }, { ...CONTEXT, commitments }), 'M1');
    expect(mapped(PARTS.profile)).toMatchObject({
      status: 'met',
      facts: [{ shownBy: [{ part: 'profile' }] }],
    });
    const { lastReviewed: __, ...undated } = PARTS.profile as Record<string, unknown>;
    expect(mapped(undated)).toMatchObject({ status: 'unknown', facts: [{ params: { undated: 'profile' } }] });
    expect(mapped({ ...undated, lastReviewed: '2015-10-01' }).status).toBe('notMet');
    expect(mapped(undefined)).toMatchObject({ status: 'unknown', facts: [{ missing: ['profile'] }] });
  });

  test('an empty list says that there is none, which is not the same as a list left out', () => {
    expect(statusIn(districtYear({ ...PARTS, submissions: [] }, CONTEXT), 'C7').status).toBe('notMet');
    expect(statusIn(districtYear({ ...PARTS, assessments: [] }, CONTEXT), 'C4').status).toBe('notMet');
  });

  test('a list of others says nothing of this district', () => {
    const submissions = PARTS.submissions.map((one) => ({ ...one, organization: '00480000' }));
    const year = districtYear({ ...PARTS, submissions }, CONTEXT);
    expect(statusIn(year, 'C7').status).toBe('unknown');
    expect(year.owed).toBeNull();
  });

  test('what is half done is partly met, and what is not due yet says so', () => {
    const year = districtYear(PARTS, { ...CONTEXT, asOf: '2021-04-25' });
    expect(statusIn(year, 'C2')).toMatchObject({ status: 'partly', state: 'atRisk' });
    const noSpring = districtYear({ ...PARTS, assessments: [PARTS.assessments[0]] }, CONTEXT);
    expect(statusIn(noSpring, 'C4')).toMatchObject({ status: 'partly', state: 'notMet' });
    const early = districtYear({ assessments: [], milestones: [] }, { ...CONTEXT, asOf: '2020-09-05' });
    expect(statusIn(early, 'C4').status).toBe('notYetDue');
    expect(statusIn(early, 'C12').status).toBe('notYetDue');
  });

  test('commitments of a cohort are judged by the same facts', () => {
    const commitments = [
      { id: 'P1', label: 'Sign.', fulfilledBy: [{ fact: 'milestone', step: 'agreementSigned', by: 0 }] },
      { id: 'P2', label: 'Assess twice.', fulfilledBy: [{ fact: 'sheetSubmitted', atLeast: 2, by: 'last' }] },
    ] as const;
    const year = districtYear(PARTS, { ...CONTEXT, commitments });
    expect(year.commitments.map(({ id, status }) => [id, status])).toEqual([
      ['P1', 'notMet'],
      ['P2', 'met'],
    ]);
  });
});

describe('what does not belong here is named and not joined', () => {
  const without = (changed: Partial<Record<Sent, unknown>>) =>
    districtYear({ ...PARTS, ...changed }, CONTEXT);

  test('another district', () => {
    const year = without({ profile: { ...PARTS.profile, organization: '00480000' } });
    expect(codes(year)).toContain('overview.part-of-other-district');
    expect([year.system, year.resources]).toEqual([null, null]);
    expect(year.missing).toContain('profile');
  });

  test('another year', () => {
    const year = without({ profile: { ...PARTS.profile, schoolYear: '2019-20' } });
    expect(codes(year)).toContain('overview.part-of-other-year');
    expect(year.system).toBeNull();
  });

  test('another cohort', () => {
    const submissions = PARTS.submissions.map((one) => ({ ...one, cohort: 'ma-coiin-2021-22' }));
    const year = without({ submissions });
    expect(codes(year).filter((code) => code === 'overview.part-of-other-cohort')).toHaveLength(10);
    expect(year.owed).toBeNull();
  });

  test('a log of another district', () => {
    const log = JSON.parse(JSON.stringify(PARTS.log).replaceAll(DISTRICT, '00480000')) as unknown;
    const year = without({ log });
    expect(codes(year)).toContain('overview.part-of-other-district');
    expect(year.cycles).toBeNull();
    expect(statusIn(year, 'C6').status).toBe('unknown');
  });

  test('two profiles: neither holds', () => {
    const year = without({ profile: [PARTS.profile, { ...PARTS.profile, tiers: {} }] });
    expect(codes(year)).toContain('overview.part-repeated');
    expect(year.system).toBeNull();
    expect(without({ profile: [PARTS.profile, PARTS.profile] }).system).toEqual(WHOLE.system);
  });

  test('what cannot be read leaves open what it would tell', () => {
    const [first, ...rest] = PARTS.submissions;
    const year = without({ submissions: [{ ...first, reports: 'none' }, ...rest.slice(0, 2)] });
    expect(codes(year)).toContain('overview.part-unreadable');
    expect(statusIn(year, 'C7').status).toBe('unknown');
    const owed = year.owed!.flatMap((one) => (one.what === 'month' ? [one.month] : []));
    expect(owed).not.toContain('2020-09');
    expect(owed).toContain('2020-12');
    expect(year.owed).toContainEqual({ what: 'unread', month: '2020-09' });
    expect(year.months!.map(({ month }) => month)).toContain('2020-09');
    expect(describeDistrictYear(year)).toContain('What was sent for the month 2020-09 cannot be read.');
    expect(without({ submissions: ['no month', ...rest] }).owed).toBeNull();
  });

  test('later days do not count', () => {
    const year = districtYear(PARTS, { ...CONTEXT, asOf: '2020-12-20' });
    expect(year.assessment.spring).toBeNull();
    expect(year.cycles!.all.map(({ id }) => id)).toEqual(['form-1', 'form-2', 'form-3']);
    expect(year.cycles!.open).toEqual(['form-3']);
    expect(codes(year)).toContain('overview.part-in-future');
  });

  test('a district that is named by most records is the one; equally many leave it open', () => {
    const { organization: _, ...context } = CONTEXT;
    expect(districtYear(PARTS, context).organization).toBe(DISTRICT);
    const two = districtYear(
      { profile: PARTS.profile, plan: { organization: '00480000', priorities: [] } },
      context,
    );
    expect(two.organization).toBeNull();
    expect(codes(two)).toEqual(['overview.district-unclear']);
    expect(two.commitments.every(({ status }) => status === 'unknown')).toBe(true);
  });

  test('a district outside of the cohort', () => {
    const year = districtYear({}, { ...CONTEXT, organization: '02810000' });
    expect(codes(year)).toEqual(['overview.district-not-in-cohort']);
    expect(year.membership).toBe('notMember');
  });

  test('where the cohort lists no districts, nobody knows what is owed', () => {
    const year = districtYear(
      { submissions: [] },
      { ...CONTEXT, cohort: COHORTS['ma-coiin-2021-22'], asOf: '2021-11-16' },
    );
    expect([year.membership, year.owed]).toEqual(['unknown', null]);
  });
});

describe('from a priority to a verdict', () => {
  test('is one thread, with ids on both ends', () => {
    const [thread] = WHOLE.threads!;
    expect(thread).toMatchObject({
      priority: { id: 'screening', assessed: { kind: 'relativeStrength' } },
      goals: [{ id: 'g1', aim: 'screening', measures: ['screenedShare'], steps: { all: 3, done: 1 } }],
    });
    expect(thread!.cycles!.map(({ id }) => id)).toEqual(thread!.goals[0]!.cycles);
    expect(thread!.series.map(({ measure, missing }) => [measure, missing])).toEqual([['screenedShare', []]]);
    expect(thread!.series[0]!.series!.observations).toHaveLength(10);
    expect(thread!.verdicts!.map(({ cycle, result }) => [cycle, result!.certainty])).toContainEqual([
      'form-3',
      'tooFewBefore',
    ]);
  });

  test('without monthly numbers, or a measure that shows it, the verdict is missing and says why', () => {
    const noNumbers = districtYear({ ...PARTS, submissions: undefined }, CONTEXT).threads![0]!;
    expect(noNumbers.verdicts![0]).toMatchObject({ result: null, missing: ['submissions'] });
    const noMeasure = districtYear(PARTS, { ...CONTEXT, measures: {} }).threads![0]!;
    expect(noMeasure.verdicts![0]).toMatchObject({ result: null, missing: ['measures'] });
  });

  const withPlan = (change: (goal: Record<string, unknown>) => object, log: unknown = PARTS.log) => {
    const plan = structuredClone(PARTS.plan) as { priorities: { goals: Record<string, unknown>[] }[] };
    plan.priorities[0]!.goals[0] = change(plan.priorities[0]!.goals[0]!) as Record<string, unknown>;
    return districtYear({ ...PARTS, plan, log }, CONTEXT);
  };

  test('a goal without a cycle, and cycles without a goal', () => {
    const year = withPlan(({ aimId: _, measureId: __, ...goal }) => goal);
    expect(codes(year)).toContain('overview.goal-without-cycle');
    expect(codes(year).filter((code) => code === 'overview.cycle-without-goal')).toHaveLength(5);
    expect(codes(year)).toContain('overview.aim-without-goal');
  });

  test('an aim or a measure that is not there', () => {
    expect(codes(withPlan((goal) => ({ ...goal, aimId: 'other' })))).toContain('overview.goal-aim-unknown');
    expect(codes(withPlan((goal) => ({ ...goal, measureId: 'other' })))).toContain(
      'overview.thread-measure-unknown',
    );
  });

  test('a priority that is not a domain of the assessment', () => {
    const plan = structuredClone(PARTS.plan) as { priorities: { domain: string }[] };
    plan.priorities[0]!.domain = 'screning';
    expect(codes(districtYear({ ...PARTS, plan }, CONTEXT))).toContain('overview.priority-unknown');
  });

  test('two tellings of a cycle: the longer one holds, and where they differ none does', () => {
    const log = structuredClone(PARTS.log) as unknown as { cycles: { events: { on: string }[] }[] };
    const shorter = { ...log, cycles: log.cycles.map(({ events }) => ({ events: events.slice(0, 2) })) };
    const both = districtYear({ ...PARTS, log: [shorter, log] }, CONTEXT);
    expect(both.cycles).toEqual(WHOLE.cycles);
    const other = structuredClone(log);
    other.cycles[0]!.events[0]!.on = '2020-09-13';
    const differ = districtYear({ ...PARTS, log: [log, other] }, CONTEXT);
    expect(codes(differ)).toContain('overview.cycle-conflicting');
    expect(differ.cycles!.all.map(({ id }) => id)).not.toContain('form-1');
  });
});

describe('assessments of fall and spring', () => {
  test('are scored and compared', () => {
    const { instrument, fall, spring, changes } = WHOLE.assessment;
    expect([instrument, fall!.on, spring!.on]).toEqual(['smhqa-district', '2020-09-14', '2021-05-20']);
    expect(changes[0]).toMatchObject({
      domain: null,
      before: fall!.score.overall.rounded,
      after: spring!.score.overall.rounded,
    });
    expect(changes).toHaveLength(8);
  });

  test('several sheets of raters do not speak for the team, and the agreed one does', () => {
    const raters = read('assessments/00240000-2020-09-raters.json') as unknown as object[];
    const alone = districtYear({ ...PARTS, assessments: raters }, CONTEXT);
    expect(codes(alone)).toContain('overview.sheets-several');
    expect(alone.assessment.fall).toBeNull();
    const agreed = districtYear({ ...PARTS, assessments: [...raters, ...PARTS.assessments] }, CONTEXT);
    expect(agreed.assessment.fall!.score).toEqual(WHOLE.assessment.fall!.score);
  });

  test('a sheet of an unknown instrument or edition has no score', () => {
    for (const change of [{ instrument: 'other' }, { edition: 'other' }]) {
      const year = districtYear({ assessments: [{ ...PARTS.assessments[0], ...change }] }, CONTEXT);
      expect(codes(year)).toContain('overview.sheet-unscored');
      expect(year.assessment.fall).toBeNull();
      expect(statusIn(year, 'C4').status).not.toBe('met');
    }
  });
});

test('next dates come in order, from the day on', () => {
  const { next } = districtYear(PARTS, { ...CONTEXT, asOf: '2021-04-05' });
  expect(next.slice(0, 4)).toEqual([
    { on: '2021-04-15', what: 'month', id: '2021-03' },
    { on: '2021-04-16', what: 'step', id: 's2' },
    { on: '2021-04-20', what: 'event', id: 'spring-convening' },
    { on: '2021-05-07', what: 'step', id: 's3' },
  ]);
});

test('the words tell the commitments, what is owed, the dates and what is not there', () => {
  const text = describeDistrictYear(districtYear({ ...PARTS, profile: undefined }, CONTEXT));
  expect(text).toContain('District 00240000 in the school year 2020-21, as of 2021-07-20.');
  expect(text).toContain(
    'Of 12 commitments 10 are met, 0 partly met, 2 not met and 0 not yet due; 0 are not known.',
  );
  expect(text).toContain('The profile is missing, so it is not known what the system has.');
  expect(text).not.toMatch(/undefined|NaN|\{|null/);
});

const PART_NAMES = Object.keys(PARTS) as Sent[];
const anything = fc.oneof(fc.constant(null), fc.anything(), fc.array(fc.anything()), fc.constant(PARTS.plan));

test('any subset gives a year: what is left out is missing, and its facts are as before or unknown', () => {
  const before = Object.fromEntries(WHOLE.commitments.map(({ id, status }) => [id, status]));
  fc.assert(
    fc.property(fc.subarray(PART_NAMES), fc.boolean(), (kept, withEvents) => {
      const parts = Object.fromEntries(kept.map((part) => [part, PARTS[part]]));
      const year = districtYear(parts, { ...CONTEXT, events: withEvents ? CONTEXT.events : null });
      const hasPlan = kept.includes('plan') || kept.includes('log');
      const missing = PART_NAMES.filter((part) => (part === 'plan' ? !hasPlan : !kept.includes(part)));
      expect(year.missing).toEqual(expect.arrayContaining(withEvents ? missing : [...missing, 'events']));
      expect(year.missing).toHaveLength(missing.length + (withEvents ? 0 : 1));
      for (const { id, status } of year.commitments) expect([before[id], 'unknown']).toContain(status);
      expect(describeDistrictYear(year)).not.toMatch(/undefined|NaN|\{/);
    }),
    { numRuns: 40 },
  );
});

test('whatever a part holds, nothing throws', () => {
  fc.assert(
    fc.property(fc.constantFrom(...PART_NAMES), anything, (part, value) => {
      const year = districtYear({ ...PARTS, submissions: undefined, [part]: value }, CONTEXT);
      expect(year.organization).toBe(DISTRICT);
      JSON.stringify(year);
    }),
    { numRuns: 60 },
  );
});

test('a part or an option that is not known is the mistake of a programmer', () => {
  expect(() => districtYear({ profiles: [] } as never, CONTEXT)).toThrow(TypeError);
  expect(() => districtYear({}, { cohort: COHORT } as never)).toThrow(TypeError);
  expect(() => districtYear({}, { ...CONTEXT, asOf: 'today' })).toThrow(RangeError);
});
