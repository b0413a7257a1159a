import type { Params } from '../../core/finding.js';
import { dueDate, dueMonths } from '../cohorts/dueDate.js';
import type { CommitmentFact } from '../commitments/commitmentFields.js';
import { attendanceOf } from '../events/attendanceOf.js';
import { completionOf } from '../learning/completionOf.js';
import {
  COMMITMENT_LIMITS,
  type CommitmentCase,
  type CommitmentState,
  dueDay,
  isOf,
  type JudgedFact,
  openState,
  shareState,
  unknownFor,
  worstOf,
} from './commitmentState.js';

/** What a share is asked of, and a count. */
type Amount = Pick<Extract<CommitmentFact, { fact: 'attended' }>, 'share' | 'atLeast' | 'by'>;

/** Judges how a district took part in events. */
export function judgeEvents(
  asked: Extract<CommitmentFact, { fact: 'attended' }>,
  of: CommitmentCase,
): JudgedFact {
  const { events, attendance, cohort } = of.records;
  if (!events) return unknownFor('events');
  if (!attendance) return unknownFor('attendance');
  const { held, attended, missed, unrecorded } = attendanceOf(of.district, events, attendance, {
    asOf: of.on,
    cohort,
    ...(asked.events && { kinds: asked.events }),
  });
  const params = { held, attended, missed, unrecorded };
  if (held > 0 && unrecorded === held) return { state: 'unknown', params };
  return judgeAmount(attended, attended + missed, params, asked, of);
}

/** Judges how many of those who took part finished. */
export function judgeLearning(
  asked: Extract<CommitmentFact, { fact: 'learningCompleted' }>,
  of: CommitmentCase,
): JudgedFact {
  const { completions, cohort } = of.records;
  if (!completions) return unknownFor('completions');
  const { attended, completed, open } = completionOf(of.district, completions, {
    asOf: of.on,
    cohort,
    ...(asked.events && { kinds: asked.events }),
  });
  return judgeAmount(completed, attended, { attended, completed, open }, asked, of);
}

/** Judges which months came in. */
export function judgeMonths(part: 'measures' | 'pdsa', asked: Amount, of: CommitmentCase): JudgedFact {
  const { months, cohort } = of.records;
  if (!months) return unknownFor('months');
  const sent = new Set(
    months.filter((one) => isOf(one, of) && one[part] && one.on <= of.on).map(({ month }) => month),
  );
  const due = dueMonths(cohort, of.district).filter(
    (month) => sent.has(month) || dueDate(cohort, month, of.district) < of.on,
  );
  const done = due.filter((month) => sent.has(month)).length;
  return judgeAmount(done, due.length, { due: due.length, done }, asked, of);
}

/** Judges a share, a least number, or both; a share of 75 percent where neither is asked for. */
function judgeAmount(
  done: number,
  due: number,
  params: Params,
  asked: Amount,
  of: CommitmentCase,
): JudgedFact {
  const { share, atLeast } = asked;
  const states: CommitmentState[] = [];
  if (share || !atLeast) states.push(shareState(done, due, share ?? COMMITMENT_LIMITS.metFromPercent, of));
  if (!atLeast) return { state: states[0]!, params };
  const counted = judgeCount(done, { atLeast, by: asked.by }, of);
  return { state: worstOf([...states, counted.state]), params: { ...params, ...counted.params } };
}

/** Judges a least number. */
export function judgeCount(
  done: number,
  { atLeast, by }: Pick<Amount, 'atLeast' | 'by'>,
  of: CommitmentCase,
): JudgedFact {
  const least = atLeast ?? 1;
  const due = dueDay(of.records.cohort, by);
  const state = done >= least ? 'met' : openState(due, of);
  return { state, params: { done, least, last: due } };
}
