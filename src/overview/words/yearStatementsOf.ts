import type { Rule } from '../../core/rule.js';
import { UNREADABLE } from '../../monthly/form/report.js';
import type { PartName } from '../parts/districtParts.js';
import { partRepeated, partUnreadable } from '../parts/partRules.js';
import type { PriorityThread, ThreadVerdict } from '../threads/thread.js';
import type { DistrictYear, NextDate } from '../year/yearTypes.js';
import { assessmentStatements } from './assessmentStatements.js';
import { say } from './say.js';
import type { YearStatement, YearStatementId } from './yearStatements.js';

/** Puts a commitment or a domain into the words of a reader. */
type Told = (english: string) => string;

/** How many dates ahead are told. */
const DATES_TOLD = 5;

/**
 * Puts a district's year into statements: whose it is, what is not there, commitments, debts, system, scores, threads, dates.
 *
 * @param told - puts commitments and domains into the words of a reader
 */
export function yearStatementsOf(year: DistrictYear, told: Told = (english) => english): YearStatement[] {
  const { organization, schoolYear, asOf, missing, doubts } = year;
  const isSaid = (rule: Rule, part: PartName) =>
    doubts.some(({ code, params }) => code === rule.code && params['part'] === part);
  const whyNot = (part: PartName): YearStatementId => {
    if (part in SEVERAL && isSaid(partRepeated, part)) return SEVERAL[part as keyof typeof SEVERAL];
    return part in UNREAD && isSaid(partUnreadable, part)
      ? UNREAD[part as keyof typeof UNREAD]
      : WITHOUT[part];
  };
  if (organization === null) return [say('whoseUnknown'), ...doubtsOf(doubts.length)];
  return [
    say('whose', { organization, schoolYear, asOf }),
    ...membershipOf(year),
    ...commitmentsOf(year, told),
    ...owedOf(year.owed),
    ...systemOf(year),
    ...assessmentStatements(year, told),
    ...(year.threads ?? []).flatMap((thread) => threadOf(thread, told)),
    ...paceOf(year),
    ...year.next.slice(0, DATES_TOLD).map(({ what, id, on }) => say(NEXT[what], { id, on })),
    ...missing.map((part) => say(whyNot(part))),
    ...doubtsOf(doubts.length),
  ];
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

const UNREAD = {
  application: 'unreadApplication',
  profile: 'unreadProfile',
  assessments: 'unreadAssessments',
  submissions: 'unreadSubmissions',
  log: 'unreadLog',
  tallies: 'unreadTallies',
  plan: 'unreadPlan',
  attendance: 'unreadAttendance',
  milestones: 'unreadMilestones',
} as const satisfies Readonly<Record<Exclude<PartName, 'events'>, YearStatementId>>;

/** Of these a year has one: several that differ are not the same as none. */
const SEVERAL = {
  application: 'severalApplication',
  profile: 'severalProfile',
  plan: 'severalPlan',
} as const satisfies Partial<Readonly<Record<PartName, YearStatementId>>>;

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

/** What is met may still have a part that is not due yet. */
function wordOf({ status, facts }: DistrictYear['commitments'][number]): YearStatementId {
  const isAhead = facts.some(({ state }) => state === 'notYetDue');
  return status === 'met' && isAhead ? 'commitmentMetSoFar' : COMMITMENT[status];
}

function commitmentsOf({ commitments }: DistrictYear, told: Told): YearStatement[] {
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
    ...commitments.map((one) => say(wordOf(one), { id: one.id, label: told(one.label), ...shareIn(one) })),
  ];
}

/** How much was done of what was due, where one share alone decides. */
function shareIn({ facts }: DistrictYear['commitments'][number]): YearStatement['params'] {
  const { done, due } = facts.length === 1 ? facts[0]!.params : {};
  return typeof done === 'number' && typeof due === 'number' ? { done, due } : {};
}

function owedOf(owed: DistrictYear['owed']): YearStatement[] {
  if (!owed) return [say('owedUnknown')];
  const numbers = owed.flatMap((item) => (item.what === 'field' ? [item.state] : []));
  const unread = numbers.filter((state) => state === UNREADABLE).length;
  const fields = numbers.length - unread;
  const told = owed.flatMap((item): YearStatement[] => {
    if (item.what === 'month')
      return [say('owedMonth', { month: item.month, due: item.due, days: item.days })];
    if (item.what === 'returned') return [say('owedReturned', { month: item.month })];
    if (item.what === 'unread') return [say('owedUnreadMonth', { month: item.month })];
    return item.what === 'step' ? [say('owedStep', { id: item.id, due: item.due, days: item.days })] : [];
  });
  const all = [
    ...told,
    ...(unread > 0 ? [say('owedUnread', { count: unread })] : []),
    ...(fields > 0 ? [say('owedFields', { count: fields })] : []),
  ];
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

function threadOf({ priority, goals, cycles, verdicts }: PriorityThread, told: Told): YearStatement[] {
  const sum = (of: (goal: PriorityThread['goals'][number]) => number) =>
    goals.reduce((all, goal) => all + of(goal), 0);
  const params = {
    domain: told(priority.domain),
    goals: goals.length,
    steps: sum(({ steps }) => steps.done),
    all: sum(({ steps }) => steps.all),
  };
  if (!cycles) return [say('threadWithoutLog', params)];
  const open = cycles.filter((cycle) => cycle.open).length;
  return [say('thread', { ...params, cycles: cycles.length, open }), ...(verdicts ?? []).map(verdictIn)];
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
