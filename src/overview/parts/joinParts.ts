import type { Finding } from '../../core/finding.js';
import { isReportingMonth } from '../../core/reportingMonth.js';
import { type Breach, findingOf, type Rule } from '../../core/rule.js';
import { isInCohort } from '../../network/cohorts/membership.js';
import type { Attendance } from '../../network/events/attendance.js';
import type { Completion } from '../../network/learning/completion.js';
import type { PdsaLog } from '../../pdsa/log/pdsaLog.js';
import type { Tally } from '../../pdsa/tally/tally.js';
import { districtMeant } from './districtMeant.js';
import { DISTRICT_PARTS, type DistrictParts, type Joined, type PartName } from './districtParts.js';
import { isCompletion } from './isCompletion.js';
import type { JoinedParts } from './joinedParts.js';
import { joinLogs } from './joinLogs.js';
import { keptCompletions } from './keptCompletions.js';
import { logPath } from './logPath.js';
import { newest } from './newest.js';
import { orderedText } from './orderedText.js';
import {
  cycleConflicting,
  districtNotInCohort,
  districtUnclear,
  partRepeated,
  partUnreadable,
} from './partRules.js';
import { planIn, withoutOtherPlan } from './planOfLogs.js';
import { readParts, type SentPart, type UnreadRecord } from './readParts.js';
import type { Ready } from './ready.js';
import { sayOthers } from './sayOthers.js';
import { whyOutside } from './whyOutside.js';

/**
 * Reads the parts of a year and keeps what belongs to one district and school year. What does not is named and not joined:
 * another district, year or cohort, a later day, what cannot be read, a second record where a year has one.
 */
export function joinParts(parts: DistrictParts, ready: Ready): JoinedParts {
  const { given, records, unread } = readParts(parts, ready);
  const { codes, cohort } = ready;
  const named = [...records, ...unread].flatMap(({ organization }) =>
    organization && codes.isCode(organization) ? [organization] : [],
  );
  const { organization, equally } = districtMeant(ready.given.organization, named, codes);
  const findings: Finding[] = [];
  const say = (rule: Rule, breach: Breach) => {
    findings.push(findingOf(rule, breach, organization ? { organization } : undefined));
  };
  if (equally > 1) say(districtUnclear, { params: { count: equally } });
  if (organization && isInCohort(cohort, organization, null, ready.given.registry ?? undefined) === false)
    say(districtNotInCohort, { params: { code: organization, cohort: cohort.id } });

  const uncertain = new Set<PartName>();
  const isOurs = (code: string | null) =>
    organization !== null &&
    (!code || !codes.isCode(code) || (codes.districtOf(code) ?? code) === organization);
  const unreadHere = unread.filter((one) => isOurs(one.organization));
  for (const { part, place, reason } of unread) {
    const params = { part, place: place + 1, rule: reason.code };
    say(partUnreadable, { field: reason.field || part, path: [part, place, ...reason.path], params });
  }
  for (const { part } of unreadHere) uncertain.add(part);

  const own = records.filter((record) => isOurs(record.organization));
  if (organization) sayOthers(records, own, organization, ready, say);
  else for (const { part } of records) uncertain.add(part);
  const kept = own.filter((record) => {
    const why = whyOutside(record, organization!, ready);
    if (why) say(why.rule, { field: record.part, path: [record.part, record.place], params: why.params });
    return why === null;
  });
  const all = <Value>(part: SentPart) =>
    kept.filter((one) => one.part === part) as unknown as Joined<Value>[];
  const one = <Value>(part: SentPart): Joined<Value> | null => {
    const found = all<Value>(part);
    const texts = found.map(({ value }) => orderedText(value));
    const count = new Set(texts).size;
    if (count <= 1) return found[0] ?? null;
    // It stands at the first record that says something else.
    const { place } = found[texts.findIndex((text) => text !== texts[0])]!;
    say(partRepeated, { field: part, path: [part, place], params: { part, count } });
    uncertain.add(part);
    return null;
  };
  const logs = all<PdsaLog>('log').map((from) => withoutOtherPlan(from, ready, say));
  const { log, cyclePlaces, conflicting } = joinLogs(logs, ready);
  for (const text of conflicting)
    say(cycleConflicting, { field: 'log', path: logPath(logs.at(-1), 'cycles', text), params: { text } });
  if (conflicting.length > 0) uncertain.add('log');

  const sheets = all<JoinedParts['assessments'][number]['value']>('assessments');
  const ofDistrict = (sheet: (typeof sheets)[number]) => sheet.value.organization === organization;
  const came = all<Attendance | Completion>('attendance');
  const attendance = came.filter((one): one is Joined<Attendance> => !isCompletion(one.value));
  const finished = came.filter((one): one is Joined<Completion> => isCompletion(one.value));
  const completions = keptCompletions(finished, attendance, ready, say);
  for (const finding of completions.findings) findings.push(finding);
  if (completions.findings.length > 0) uncertain.add('attendance');
  const application = newest(all<NonNullable<JoinedParts['application']>['value']>('application'));
  const joined = {
    organization,
    application: application ?? one('application'),
    profile: one<NonNullable<JoinedParts['profile']>['value']>('profile'),
    plan: one<NonNullable<JoinedParts['plan']>['value']>('plan') ?? planIn(logs, uncertain),
    assessments: sheets.filter(ofDistrict),
    ofSchools: sheets.filter((sheet) => !ofDistrict(sheet)),
    submissions: all<JoinedParts['submissions'][number]['value']>('submissions'),
    log,
    logs,
    cyclePlaces,
    tallies: all<Tally>('tallies'),
    attendance,
    completions: completions.kept,
    milestones: all<JoinedParts['milestones'][number]['value']>('milestones'),
  };
  const isThere: Readonly<Record<PartName, boolean>> = {
    application: isKnown('application', joined.application ? 1 : 0),
    profile: isKnown('profile', joined.profile ? 1 : 0),
    plan: joined.plan !== null || isKnown('plan', 0),
    assessments: isKnown('assessments', joined.assessments.length),
    submissions: isKnown('submissions', joined.submissions.length),
    log: isKnown('log', log ? 1 : 0),
    tallies: isKnown('tallies', joined.tallies.length),
    attendance: isKnown('attendance', attendance.length + completions.kept.length),
    milestones: isKnown('milestones', joined.milestones.length),
    events: Boolean(ready.given.events),
  };
  // An empty list says that there is none; a list of which nothing belongs here says nothing.
  function isKnown(part: SentPart, count: number): boolean {
    const isEmpty = !records.concat(unread as never).some((one) => one.part === part);
    return organization !== null && given.has(part) && (count > 0 || isEmpty);
  }
  return {
    ...joined,
    missing: (Object.keys(DISTRICT_PARTS) as PartName[]).filter((part) => !isThere[part]),
    uncertain,
    unreadMonths: unreadHere.filter(({ part }) => part === 'submissions').map(unreadMonth),
    findings,
  };
}

function unreadMonth({ month, value }: UnreadRecord): JoinedParts['unreadMonths'][number] {
  return { month: isReportingMonth(month) ? month : null, value };
}
