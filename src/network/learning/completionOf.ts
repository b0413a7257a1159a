import { codesOf } from '../../core/codes/codesOf.js';
import { compareText } from '../../core/compareText.js';
import type { OptionKind } from '../../core/given/kind.js';
import { mustBe } from '../../core/given/mustBe.js';
import { readOptions } from '../../core/given/readOptions.js';
import { isIsoDate } from '../../core/instant.js';
import { isLoose } from '../../core/isLoose.js';
import type { OwnWord } from '../../form/fieldValue.js';
import { attendanceOf } from '../events/attendanceOf.js';
import type { EventKind } from '../words/eventKinds.js';
import type { Completion } from './completion.js';
import { COMPLETIONS, LEARNING_CONTEXT, type LearningContext } from './learningContext.js';

/** People of a district by how far they came. */
export interface CompletionCounts {
  /** All people of the records. */
  readonly attended: number;
  /** Who finished up to today. */
  readonly completed: number;
  /** Who did not, or not yet; `partly` are those of them who did a part. */
  readonly open: number;
  readonly partly: number;
  /** Hours of all of them together, to two decimals; `null` where no record says them. */
  readonly hoursPlanned: number | null;
  readonly hoursDone: number | null;
}

/** What a district's people took part in, and how far they came. */
export interface CompletionSummary extends CompletionCounts {
  /** The same by kind and topic, in their order. */
  readonly topics: readonly (CompletionCounts & { readonly kind: string; readonly topic: string })[];
  /** Events to which the district came, and of which no record says who finished; `null` where events or attendance are not given. */
  readonly eventsWithoutRecord: readonly string[] | null;
}

/** Up to which day, and of which kinds, completion is summed up. */
export interface CompletionContext extends Omit<LearningContext, 'asOf' | 'text' | 'choices'> {
  /** A date; who finished later has not finished yet. */
  readonly asOf: string;
  /** The kinds to look at; all where left out. Events without a record are looked for among coaching, technical assistance and professional development. */
  readonly kinds?: readonly (EventKind | OwnWord)[] | undefined;
}

/** `CompletionContext`. */
const COMPLETION_CONTEXT = {
  events: LEARNING_CONTEXT.events,
  attendance: LEARNING_CONTEXT.attendance,
  cohort: LEARNING_CONTEXT.cohort,
  registry: LEARNING_CONTEXT.registry,
  codes: LEARNING_CONTEXT.codes,
  asOf: { required: 'date' },
  kinds: { listOf: 'text' },
} as const satisfies Record<keyof CompletionContext, OptionKind>;

/** What ends with somebody having finished it. */
const ENDING: readonly string[] = ['coaching', 'technicalAssistance', 'professionalDevelopment'];

/**
 * Sums up who of a district finished what, up to a day. People of its schools are its own; a record that cannot be read does not count.
 *
 * @example
 * completionOf('00240000', [
 *   { organization: '00240000', kind: 'coaching', topic: 'Screening', people: 3, completed: 'yes', on: '2020-12-01', hoursPlanned: 6, hoursDone: 6 },
 *   { organization: '00240505', kind: 'coaching', topic: 'Screening', people: 1, completed: 'partly', on: '2020-12-01', hoursPlanned: 6, hoursDone: 2 },
 * ], { asOf: '2020-12-31' }).topics
 * // => [{ kind: 'coaching', topic: 'Screening', attended: 4, completed: 3, open: 1, partly: 1, hoursPlanned: 24, hoursDone: 20 }]
 */
export function completionOf(
  district: string,
  completions: readonly Completion[],
  context: CompletionContext,
): CompletionSummary {
  mustBe('text', district, 'completionOf', 'district');
  mustBe(COMPLETIONS, completions, 'completionOf', 'completions');
  const known = readOptions<CompletionContext>(context, COMPLETION_CONTEXT, 'completionOf');
  const { asOf, kinds, cohort, registry, events, attendance } = known;
  const codes = codesOf(known);
  const isAsked = (kind: string) => !kinds || kinds.includes(kind);
  const own = completions.filter(
    (record) =>
      isLoose(record) &&
      (codes.districtOf(String(record.organization)) ?? record.organization) === district &&
      typeof record.people === 'number' &&
      isAsked(record.kind),
  );
  const topics = new Map<string, Completion[]>();
  for (const record of own) {
    const key = JSON.stringify([record.kind, String(record.topic).trim().toLowerCase()]);
    topics.set(key, [...(topics.get(key) ?? []), record]);
  }
  const recorded = new Set(own.map(({ event }) => event));
  const without =
    events &&
    attendance &&
    events
      .filter((event) => isLoose(event) && (kinds ? isAsked(event.kind) : ENDING.includes(event.kind)))
      .filter(({ id }) => !recorded.has(id))
      .filter((event) => {
        const scope = { asOf, ...(cohort && { cohort }), ...(registry && { registry }) };
        return attendanceOf(district, [event], attendance, scope).attended > 0;
      })
      .map(({ id }) => id);
  return {
    ...countsOf(own, asOf),
    topics: [...topics.entries()]
      .sort(([a], [b]) => compareText(a, b))
      .map(([, records]) => ({
        kind: records[0]!.kind,
        topic: records[0]!.topic.trim(),
        ...countsOf(records, asOf),
      })),
    eventsWithoutRecord: without ?? null,
  };
}

function countsOf(records: readonly Completion[], asOf: string): CompletionCounts {
  const peopleOf = (some: readonly Completion[]) => some.reduce((sum, { people }) => sum + people, 0);
  const done = records.filter(({ completed, on }) => completed === 'yes' && isIsoDate(on) && on <= asOf);
  const attended = peopleOf(records);
  const completed = peopleOf(done);
  return {
    attended,
    completed,
    open: attended - completed,
    partly: peopleOf(records.filter((record) => record.completed === 'partly')),
    hoursPlanned: hoursOf(records, 'hoursPlanned'),
    hoursDone: hoursOf(records, 'hoursDone'),
  };
}

/** Hours of all people together, added in hundredths. */
function hoursOf(records: readonly Completion[], key: 'hoursPlanned' | 'hoursDone'): number | null {
  const said = records.filter((record) => typeof record[key] === 'number');
  if (said.length === 0) return null;
  return said.reduce((sum, record) => sum + Math.round(record[key]! * 100) * record.people, 0) / 100;
}
