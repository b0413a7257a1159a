import type { Finding } from '../../core/finding.js';
import type { Breach, Rule } from '../../core/rule.js';
import type { Attendance } from '../../network/events/attendance.js';
import type { Completion } from '../../network/learning/completion.js';
import { completionDayMissing, completionRepeated } from '../../network/learning/completionRules.js';
import { judgeCompletions } from '../../network/learning/judgeCompletions.js';
import type { Joined } from './districtParts.js';
import { partInFuture } from './partRules.js';
import type { Ready } from './ready.js';

/** Records of completion that hold, and what is wrong with the others. */
export interface KeptCompletions {
  readonly kept: readonly Joined<Completion>[];
  readonly findings: readonly Finding[];
}

/**
 * Judges records of completion as `checkCompletions` does and keeps those that it does not doubt. A record without a day
 * still shows who came, so it is kept; one of an event that lies ahead does not count yet.
 */
export function keptCompletions(
  completions: readonly Joined<Completion>[],
  attendance: readonly Joined<Attendance>[],
  { given: { events }, asOf, reading }: Ready,
  say: (rule: Rule, breach: Breach) => void,
): KeptCompletions {
  const held = completions.filter(({ part, place, value }) => {
    const day = events?.find((event) => event?.id === value.event)?.on;
    const isAhead = !!value.event && typeof day === 'string' && day > asOf;
    const params = { part, place: place + 1, day: day!, today: asOf };
    if (isAhead) say(partInFuture, { field: part, path: [part, place, 'event'], params });
    return !isAhead;
  });
  const placed = held.map(({ part, place, value }) => ({
    value,
    at: [part, place],
    isDayGiven: Boolean(value.on),
  }));
  const found = judgeCompletions(placed, {
    ...reading,
    asOf,
    attendance: attendance.map(({ value }) => value),
    ...(events && { events }),
  });
  const findings = found
    .filter(({ code }) => code !== completionDayMissing.code)
    .map((finding) => (finding.code === completionRepeated.code ? atPlaces(finding, held) : finding));
  const doubted = new Set(findings.map(({ path }) => path[1]));
  return { kept: held.filter(({ place }) => !doubted.has(place)), findings };
}

/** Repetitions are told by rows of the list that was judged; here they are told by places in the part. */
function atPlaces(finding: Finding, held: readonly Joined<Completion>[]): Finding {
  const placeOf = (row: unknown) => held[Number(row) - 1]!.place + 1;
  const { other, place } = finding.params;
  return { ...finding, params: { ...finding.params, other: placeOf(other), place: placeOf(place) } };
}
