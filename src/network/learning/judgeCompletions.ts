import { codesOf } from '../../core/codes/codesOf.js';
import type { Finding } from '../../core/finding.js';
import { isIsoDate } from '../../core/instant.js';
import { isLoose } from '../../core/isLoose.js';
import { findingOf, type Rule } from '../../core/rule.js';
import { schoolYearOf } from '../../core/schoolYear.js';
import { breachAt, type Path } from '../../form/breaches.js';
import { eventDays } from '../events/eventDays.js';
import { isForDistrict } from '../events/isForDistrict.js';
import type { NetworkEvent } from '../events/networkEvent.js';
import type { Completion } from './completion.js';
import {
  completionBeforeEvent,
  completionContradictsHours,
  completionDayMissing,
  completionEventUnknown,
  completionExceedsAttendance,
  completionExceedsEvent,
  completionHoursExceed,
  completionInFuture,
  completionKindDiffers,
  completionOutsideYear,
  completionRepeated,
  completionUninvited,
} from './completionRules.js';
import type { LearningContext } from './learningContext.js';

/** A record of completion as far as it could be read, and where it is in a list. */
export interface PlacedCompletion {
  readonly value: Partial<Completion>;
  readonly at: Path;
  /** A day that cannot be read is told as such, and is not missing. */
  readonly isDayGiven: boolean;
}

/** Judges records of completion, each by itself, with the others, and with the events that they name. */
export function judgeCompletions(placed: readonly PlacedCompletion[], context: LearningContext): Finding[] {
  const { asOf, cohort, events } = context;
  const codes = codesOf(context);
  const byId = events && new Map(events.filter(isLoose).map((event) => [event.id, event]));
  const came = peopleAt(context);
  const seen = new Map<string, number>();
  const counted = new Map<string, number>();
  return placed.flatMap(({ value, at, isDayGiven }, row) => {
    const { organization, event: id, kind, topic, role, people, completed, on } = value;
    const findings: Finding[] = [];
    const say = (rule: Rule, field: keyof Completion, params: Finding['params'] = {}) => {
      const record = organization === undefined ? undefined : { organization };
      findings.push(findingOf(rule, breachAt([...at, field], params), record));
    };
    const { hoursPlanned: planned, hoursDone: done } = value;
    if (completed && typeof planned === 'number' && typeof done === 'number') {
      const isOff = completed === 'yes' ? done < planned : planned > 0 && done >= planned;
      if (isOff) say(completionContradictsHours, 'completed', { completed, done, planned });
    }
    if (typeof planned === 'number' && typeof done === 'number' && planned > 0 && done > 2 * planned)
      say(completionHoursExceed, 'hoursDone', { done, planned });
    if (completed === 'yes' && people && !isDayGiven) say(completionDayMissing, 'on');
    if (asOf !== undefined && on && on > asOf) say(completionInFuture, 'on', { day: on, today: asOf });
    const year = cohort?.schoolYear;
    const isOfYear = !id || !byId?.has(id) || byId.get(id)?.cohort === cohort?.id;
    // Information sessions come before the year that they are about, and other cohorts have years of their own.
    if (on && year && kind !== 'informationSession' && isOfYear && yearOf(on, cohort) !== year)
      say(completionOutsideYear, 'on', { day: on, schoolYear: year });

    if (organization === undefined) return findings;
    const district = codes.districtOf(organization) ?? organization;
    const event = id ? byId?.get(id) : undefined;
    if (id && byId && !event) say(completionEventUnknown, 'event');
    if (event) {
      const { kind: expected, on: first } = event;
      if (kind && expected !== kind) say(completionKindDiffers, 'kind', { kind, expected });
      const ofCohort = event.cohort === cohort?.id ? cohort : null;
      if (isIsoDate(first) && !isForDistrict(event, district, ofCohort)) say(completionUninvited, 'event');
      const minutes = minutesOfEvent(event);
      if (minutes !== null && typeof done === 'number' && done * 60 > minutes)
        say(completionExceedsEvent, 'hoursDone', { done, hours: Math.round((minutes / 60) * 100) / 100 });
      if (on && isIsoDate(first) && on < first) say(completionBeforeEvent, 'on', { day: on, first });
    }
    if (id && people !== undefined && came) {
      const key = JSON.stringify([district, id]);
      const [before, most] = [counted.get(key) ?? 0, came(district, id)];
      counted.set(key, before + people);
      if (most !== undefined && before <= most && before + people > most)
        say(completionExceedsAttendance, 'people', { count: before + people, people: most });
    }
    const key = JSON.stringify([organization, id, kind, topic?.trim().toLowerCase(), role, completed]);
    const other = seen.get(key);
    if (other !== undefined) say(completionRepeated, 'topic', { other: other + 1, place: row + 1 });
    else seen.set(key, row);
    return findings;
  });
}

function yearOf(day: string, cohort: LearningContext['cohort']): string {
  return schoolYearOf(day.slice(0, 7), cohort?.schoolYearStarts ?? undefined);
}

/** How long an event takes on all its days together; `null` where that of a day is not known. */
function minutesOfEvent(event: NetworkEvent): number | null {
  const lengths = eventDays(event).map(({ minutes }) => minutes);
  if (lengths.length === 0 || lengths.includes(null)) return null;
  return lengths.reduce<number>((sum, minutes) => sum + minutes!, 0);
}

/** Finds how many of a district came to an event: all of its own, or those of its schools; undefined where it is not recorded. */
function peopleAt(context: LearningContext) {
  const { attendance } = context;
  if (!attendance) return undefined;
  const codes = codesOf(context);
  const own = new Map<string, number>();
  const ofSchools = new Map<string, number>();
  for (const record of attendance) {
    if (!isLoose(record) || typeof record.people !== 'number') continue;
    const district = codes.districtOf(String(record.organization)) ?? String(record.organization);
    const key = JSON.stringify([district, record.event]);
    if (district === record.organization) own.set(key, Math.max(record.people, own.get(key) ?? 0));
    else ofSchools.set(key, record.people + (ofSchools.get(key) ?? 0));
  }
  return (district: string, event: string): number | undefined => {
    const key = JSON.stringify([district, event]);
    const [whole, parts] = [own.get(key), ofSchools.get(key)];
    return whole === undefined || parts === undefined ? (whole ?? parts) : Math.max(whole, parts);
  };
}
