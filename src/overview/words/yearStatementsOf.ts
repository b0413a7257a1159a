import type { PartName } from '../parts/districtParts.js';
import type { PriorityThread, ThreadVerdict } from '../threads/thread.js';
import type { DistrictYear, NextDate } from '../year/yearTypes.js';
import type { YearStatement, YearStatementId } from './yearStatements.js';

/** How many dates ahead are told. */
const DATES_TOLD = 5;

/** Puts a district's year into statements: whose it is, what is not there, commitments, debts, system, scores, threads, dates. */
export function yearStatementsOf(year: DistrictYear): YearStatement[] {
  const { organization, schoolYear, asOf, missing, doubts } = year;
  if (organization === null) return [say('whoseUnknown'), ...doubtsOf(doubts.length)];
  return [
    say('whose', { organization, schoolYear, asOf }),
    ...membershipOf(year),
    ...commitmentsOf(year),
    ...owedOf(year.owed),
    ...systemOf(year),
    ...assessmentOf(year),
    ...year.threads.flatMap(threadOf),
    ...paceOf(year),
    ...year.next.slice(0, DATES_TOLD).map(({ what, id, on }) => say(NEXT[what], { id, on })),
    ...missing.map((part) => say(WITHOUT[part])),
    ...doubtsOf(doubts.length),
  ];
}

function say(id: YearStatementId, params: YearStatement['params'] = {}): YearStatement {
  return { id, params };
}

const WITHOUT = {
  application: 'withoutApplication',
  profile: 'withoutProfile',
  assessments: 'withoutAssessments',
  submissions: 'withoutSubmissions',
  log: 'withoutLog',
  plan: 'withoutPlan',
  tallies: 'withoutTallies',
  attendance: 'withoutAttendance',
  milestones: 'withoutMilestones',
  events: 'withoutEvents',
} as const satisfies Readonly<Record<PartName, YearStatementId>>;

const NEXT = {
  month: 'nextMonth',
  event: 'nextEvent',
  step: 'nextStep',
  cycleEnd: 'nextCycleEnd',
  aim: 'nextAim',
  milestone: 'nextMilestone',
  commitment: 'nextCommitment',
} as const satisfies Readonly<Record<NextDate['what'], YearStatementId>>;

function membershipOf({ membership, cohort }: DistrictYear): YearStatement[] {
  if (membership === 'notMember') return [say('notMember', { cohort })];
  return membership === 'unknown' ? [say('membershipUnknown', { cohort })] : [];
}

const COMMITMENT = {
  met: 'commitmentMet',
  partly: 'commitmentPartly',
  notMet: 'commitmentNotMet',
  notYetDue: 'commitmentNotYetDue',
  unknown: 'commitmentUnknown',
} as const satisfies Readonly<Record<DistrictYear['commitments'][number]['status'], YearStatementId>>;

function commitmentsOf({ commitments }: DistrictYear): YearStatement[] {
  const count = (status: keyof typeof COMMITMENT) =>
    commitments.filter((one) => one.status === status).length;
  const counts = {
    all: commitments.length,
    met: count('met'),
    partly: count('partly'),
    notMet: count('notMet'),
    notYetDue: count('notYetDue'),
    unknown: count('unknown'),
  };
  return [
    say('commitments', counts),
    ...commitments.map(({ id, label, status }) => say(COMMITMENT[status], { id, label })),
  ];
}

function owedOf(owed: DistrictYear['owed']): YearStatement[] {
  if (!owed) return [say('owedUnknown')];
  const fields = owed.filter(({ what }) => what === 'field').length;
  const told = owed.flatMap((item): YearStatement[] => {
    if (item.what === 'month')
      return [say('owedMonth', { month: item.month, due: item.due, days: item.days })];
    if (item.what === 'returned') return [say('owedReturned', { month: item.month })];
    return item.what === 'step' ? [say('owedStep', { id: item.id, due: item.due, days: item.days })] : [];
  });
  const all = fields > 0 ? [...told, say('owedFields', { count: fields })] : told;
  return all.length > 0 ? all : [say('owedNothing')];
}

function systemOf({ system }: DistrictYear): YearStatement[] {
  const ids = {
    none: 'systemNone',
    some: 'systemSome',
    enough: 'systemEnough',
    unknown: 'systemUnknown',
  } as const;
  return system ? [say(ids[system.verdict])] : [];
}

function assessmentOf({ assessment: { fall, spring, changes } }: DistrictYear): YearStatement[] {
  const scores = [fall, spring].flatMap((one) => {
    if (!one) return [];
    const { on, score } = one;
    return score.overall.rounded === null
      ? [say('assessedPartly', { on })]
      : [say('assessed', { on, score: score.overall.rounded.toFixed(1) })];
  });
  const moved = changes.flatMap(({ domain, before, after, change }) => {
    if (!change || before === null || after === null) return [];
    const signed = `${change > 0 ? '+' : ''}${change.toFixed(1)}`;
    const params = { change: signed, before: before.toFixed(1), after: after.toFixed(1) };
    return [domain === null ? say('changedOverall', params) : say('changed', { domain, ...params })];
  });
  return [...scores, ...moved];
}

function threadOf({ priority: { domain }, goals, cycles, verdicts }: PriorityThread): YearStatement[] {
  const sum = (of: (goal: PriorityThread['goals'][number]) => number) =>
    goals.reduce((all, goal) => all + of(goal), 0);
  const params = {
    domain,
    goals: goals.length,
    cycles: cycles.length,
    open: cycles.filter(({ open }) => open).length,
    steps: sum(({ steps }) => steps.done),
    all: sum(({ steps }) => steps.all),
  };
  return [say('thread', params), ...verdicts.map(verdictIn)];
}

function verdictIn({ cycle, measure, result }: ThreadVerdict): YearStatement {
  if (!result) return say('verdictMissing', { cycle, measure });
  const verdicts = result.predictions.map(({ verdict }) => verdict);
  if (verdicts.some((one) => one === 'borneOut' || one === 'partly'))
    return say('verdictBorneOut', { cycle });
  if (verdicts.some((one) => one === 'notBorneOut' || one === 'notShown'))
    return say('verdictNotBorneOut', { cycle });
  return say('verdictOpen', { cycle });
}

function paceOf({ cycles }: DistrictYear): YearStatement[] {
  const { months, idle } = cycles?.pace ?? { months: [], idle: [] };
  return idle.length > 0 ? [say('cyclesIdle', { count: idle.length, all: months.length })] : [];
}

function doubtsOf(count: number): YearStatement[] {
  return count > 0 ? [say('doubts', { count })] : [];
}
