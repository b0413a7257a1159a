import { addDays } from '../../core/instant.js';
import { hasFatal, type Outcome, refused } from '../../core/outcome.js';
import { monthsBetween } from '../../core/reportingMonth.js';
import type { OnBreach } from '../../form/breaches.js';
import { readForm } from '../../form/read/readForm.js';
import { checkPart } from '../context/checkPart.js';
import { checkRepeated } from '../context/checkReference.js';
import {
  calendarEndsBeforeStart,
  lengthUnusual,
  sessionEndsBeforeStart,
  sessionOutsideYear,
  sessionsOverlap,
} from './calendarRules.js';
import {
  BREAKTHROUGH_SERIES,
  CALENDAR_FIELDS,
  type CalendarInterval,
  type CollaborativeCalendar,
} from './collaborativeCalendar.js';

/**
 * Fills a collaborative's calendar: learning sessions as given, action periods in the gaps, prework before the first.
 *
 * The intervals come in order, touch each other and never overlap. Sessions that overlap, end before they begin, or
 * lie outside are findings, and then there is no calendar.
 *
 * @see proposal p11
 */
export function calendarIntervals(calendar: CollaborativeCalendar): Outcome<readonly CalendarInterval[]> {
  const reading = readForm<CollaborativeCalendar>({ id: 'calendar', fields: CALENDAR_FIELDS }, calendar);
  const findings = checkPart(reading, (read, onBreach) => {
    if (read.lastDay < read.firstDay) {
      onBreach(calendarEndsBeforeStart, ['lastDay'], { first: read.firstDay, last: read.lastDay });
    } else if (reading.isReadable) checkSessions(read, onBreach);
  });
  if (hasFatal(findings)) return refused(findings);
  const { firstDay, lastDay, learningSessions } = reading.value;
  const intervals: CalendarInterval[] = [];
  let next = firstDay;
  let period = 0;
  const fillTo = (last: string) => {
    const name =
      period === 0
        ? ({ kind: 'prework', id: 'prework' } as const)
        : ({ kind: 'actionPeriod', id: `AP${period}` } as const);
    if (next <= last) intervals.push({ ...name, from: next, to: last });
  };
  for (const { id, from, to } of [...learningSessions].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    fillTo(addDays(from, -1));
    intervals.push({ kind: 'learningSession', id, from, to });
    next = addDays(to, 1);
    period++;
  }
  fillTo(lastDay);
  return { ok: true, value: intervals, findings };
}

function checkSessions(
  { firstDay, lastDay, learningSessions }: CollaborativeCalendar,
  onBreach: OnBreach,
): void {
  const at = (i: number) => ['learningSessions', i];
  checkRepeated(
    'session',
    learningSessions.map((session, i) => [at(i), session] as const),
    onBreach,
  );
  learningSessions.forEach(({ id, from, to }, i) => {
    if (to < from) onBreach(sessionEndsBeforeStart, at(i), { text: id, first: from, last: to });
    if (from < firstDay || to > lastDay)
      onBreach(sessionOutsideYear, at(i), { text: id, first: firstDay, last: lastDay });
  });
  checkOverlaps(learningSessions, onBreach);
  const begun = monthsBetween(firstDay.slice(0, 7), lastDay.slice(0, 7)).length;
  // From the 15th to the 14th is a whole number of months.
  const months = lastDay.slice(8) < firstDay.slice(8) ? begun - 1 : begun;
  const { least, greatest } = BREAKTHROUGH_SERIES.months;
  if (months < least || months > greatest) onBreach(lengthUnusual, ['lastDay'], { months, least, greatest });
}

/** Names each session that begins before another has ended, with the one that lasts longest of those before it. */
function checkOverlaps(sessions: CollaborativeCalendar['learningSessions'], onBreach: OnBreach): void {
  const inOrder = [...sessions.entries()]
    .filter(([, { from, to }]) => from <= to)
    .sort(([, a], [, b]) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  let longest: (typeof inOrder)[number] | undefined;
  for (const session of inOrder) {
    const [i, { id, from, to }] = session;
    if (longest && from <= longest[1].to) {
      onBreach(sessionsOverlap, ['learningSessions', i], { text: id, other: longest[1].id, day: from });
    }
    if (!longest || to > longest[1].to) longest = session;
  }
}
