import type { Statement } from '../../spc/words/textOf.js';

/**
 * The sentences of `describeDistrictYear`, by id; `{name}` stands for the param of that name, `{name|one|other}` for the word
 * that goes with its number.
 *
 * Another language is another table with the same ids.
 */
export const YEAR_STATEMENTS = {
  whose: 'District {organization} in the school year {schoolYear}, as of {asOf}.',
  whoseUnknown: 'It is not clear whose year this is, so no records were put together.',
  notMember: 'The district does not take part in the cohort {cohort}.',
  membershipUnknown: 'It is not known whether the district takes part in the cohort {cohort}.',
  withoutApplication: 'The application is missing, so it is not known what the district asked for.',
  withoutProfile: 'The profile is missing, so it is not known what the system has.',
  withoutAssessments: 'Assessment sheets are missing, so strengths and changes are not known.',
  withoutSubmissions: 'Monthly submissions are missing, so it is not known what was sent and what is owed.',
  withoutLog: 'The PDSA log is missing, so it is not known what is being tested.',
  withoutPlan: 'The action plan is missing, so it is not known which goals there are.',
  withoutTallies: 'Tallies are missing, so it is not known what teams counted by day.',
  withoutAttendance: 'Records of attendance are missing, so it is not known who came to events.',
  withoutMilestones: 'Records of steps are missing, so some steps are not known.',
  withoutEvents: 'The list of events is missing, so it is not known what was offered.',
  severalApplication:
    'There are several different applications, and none of them counts, so it is not known what the district asked for.',
  severalProfile:
    'There are several different profiles, and none of them counts, so it is not known what the system has.',
  severalPlan:
    'There are several different action plans, and none of them counts, so it is not known which goals there are.',
  unreadApplication: 'The application cannot be read, so it is not known what the district asked for.',
  unreadProfile: 'The profile cannot be read, so it is not known what the system has.',
  unreadAssessments: 'Assessment sheets cannot be read, so strengths and changes are not known.',
  unreadSubmissions: 'Monthly submissions cannot be read, so it is not known what was sent and what is owed.',
  unreadLog: 'The PDSA log cannot be read, so it is not known what is being tested.',
  unreadTallies: 'Tallies cannot be read, so it is not known what teams counted by day.',
  unreadPlan: 'The action plan cannot be read, so it is not known which goals there are.',
  unreadAttendance: 'Records of attendance cannot be read, so it is not known who came to events.',
  unreadMilestones: 'Records of steps cannot be read, so some steps are not known.',
  commitments:
    'Of {all} commitments {met} {met|is|are} met, {partly} partly met, {notMet} not met and {notYetDue} not yet due; {unknown} {unknown|is|are} not known.',
  commitmentMet: '{id} is met[ ({done} of {due})]: {label}',
  commitmentMetSoFar: '{id} is met so far[ ({done} of {due})]: {label}',
  commitmentPartly: '{id} is partly met[ ({done} of {due})]: {label}',
  commitmentNotMet: '{id} is not met[ ({done} of {due})]: {label}',
  commitmentNotYetDue: '{id} is not yet due[ ({done} of {due})]: {label}',
  commitmentUnknown: '{id} is not known[ ({done} of {due})]: {label}',
  owedNothing: 'The district owes nothing.',
  owedUnknown: 'What the district owes is not known.',
  owedMonth: 'The month {month} was due on {due}, {days} {days|day|days} ago.',
  owedReturned: 'The month {month} was returned and is waiting for the district.',
  owedUnreadMonth: 'What was sent for the month {month} cannot be read.',
  owedUnread: '{count} {count|number|numbers} that {count|was|were} sent cannot be read.',
  owedFields: '{count} {count|number is|numbers are} still missing in months that were already sent.',
  owedStep: 'The step {id} of the plan was due on {due}, {days} {days|day|days} ago.',
  systemNone: 'Nothing of a comprehensive system can be shown.',
  systemSome: 'Some of a comprehensive system is in place.',
  systemEnough: 'There is enough of each part of a comprehensive system.',
  systemUnknown: 'The profile does not tell how much of a comprehensive system is in place.',
  assessed: 'The assessment of {on} gives {score} over all.',
  assessedPartly: 'The assessment of {on} has too few answers for a score over all.',
  changed: '{domain} changed by {change}, from {before} to {after}.',
  changedOverall: 'The score over all changed by {change}, from {before} to {after}.',
  changesExact:
    'Scores are rounded, and changes are made of the exact scores, so a change may differ by 0.1 from the difference of the scores shown.',
  thread:
    'Priority {domain}: {goals} {goals|goal|goals}, {cycles} {cycles|cycle|cycles}, {open} of them open, {steps} of {all} steps done.',
  threadWithoutLog:
    'Priority {domain}: {goals} {goals|goal|goals}, cycles are not known, {steps} of {all} steps done.',
  verdictBorneOut: 'The numbers show what was predicted for the cycle {cycle}.',
  verdictNotBorneOut: 'The numbers do not show what was predicted for the cycle {cycle}.',
  verdictOpen: 'The numbers cannot tell yet whether the cycle {cycle} made a difference.',
  verdictMissing: 'Numbers for the measure {measure} of the cycle {cycle} are missing.',
  cyclesIdle: 'In {count} of {all} months no cycle was under way.',
  nextMonth: 'The month {id} is due on {on}.',
  nextEvent: 'The event {id} is on {on}.',
  nextStep: 'The step {id} of the plan is due on {on}.',
  nextCycleEnd: 'The cycle {id} is planned to end on {on}.',
  nextAim: 'The aim {id} has its target date on {on}.',
  nextMilestone: '{id} is expected by {on}.',
  nextCommitment: 'The commitment {id} is due by {on}.',
  doubts: '{count} {count|finding says|findings say} what does not fit together.',
} as const satisfies Readonly<Record<string, string>>;

/** A sentence of `describeDistrictYear`, by its id. */
export type YearStatementId = keyof typeof YEAR_STATEMENTS;

/** One statement on a district's year. */
export type YearStatement = Statement<YearStatementId>;
