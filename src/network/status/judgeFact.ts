import type { CommitmentDay, CommitmentFact } from '../commitments/commitmentFields.js';
import {
  type CommitmentCase,
  dueDay,
  type FactJudgement,
  isOf,
  type JudgedFact,
  openState,
  unknownFor,
} from './commitmentState.js';
import { judgeCount, judgeEvents, judgeLearning, judgeMonths } from './judgeShare.js';

/**
 * Judges one fact of one district on a day.
 *
 * Shares of events and months are met from the share that is asked for, at risk from two thirds of it. A step is at risk
 * from 30 days before its day and for as long as the cohort lasts after it; once the cohort has ended it is not met.
 */
export function judgeFact(asked: CommitmentFact, of: CommitmentCase): FactJudgement {
  return { fact: asked.fact, ...judgementOf(asked, of) };
}

function judgementOf(asked: CommitmentFact, of: CommitmentCase): JudgedFact {
  const { milestones, sheets } = of.records;
  switch (asked.fact) {
    case 'attended':
      return judgeEvents(asked, of);
    case 'learningCompleted':
      return judgeLearning(asked, of);
    case 'monthSent':
      return judgeMonths('measures', asked, of);
    case 'cycleLogged':
      return judgeMonths('pdsa', asked, of);
    case 'planAgreed':
      return judgePlan(asked.by, of);
    case 'sheetSubmitted': {
      if (!sheets) return unknownFor('sheets');
      const { instrument } = asked;
      const sent = sheets.filter(
        (one) => isOf(one, of) && (!instrument || one.instrument === instrument) && one.on <= of.on,
      );
      return judgeCount(sent.length, asked, of);
    }
    default: {
      if (!milestones) return unknownFor('milestones');
      const step = asked.fact === 'milestone' ? asked.step : asked.fact;
      const done = milestones.some((one) => isOf(one, of) && one.step === step && one.on <= of.on);
      const due = dueDay(of.records.cohort, asked.by);
      if (done) return { state: 'met', params: { step, due } };
      return { state: openState(due, of), params: { step, due } };
    }
  }
}

function judgePlan(by: CommitmentDay | null | undefined, of: CommitmentCase): JudgedFact {
  if (!of.records.actionPlans) return unknownFor('actionPlans');
  const due = dueDay(of.records.cohort, by);
  const newest = of.records.actionPlans
    .filter((one) => isOf(one, of) && one.since <= of.on)
    .reduce<{ state: string; since: string } | null>(
      (last, one) => (last && last.since > one.since ? last : one),
      null,
    );
  const plan = newest?.state ?? 'none';
  const isAgreed = plan === 'active' || plan === 'completed';
  return { state: isAgreed ? 'met' : openState(due, of), params: { plan, due } };
}
