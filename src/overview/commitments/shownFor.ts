import type { CommitmentFact } from '../../network/commitments/commitmentFields.js';
import type { JoinedParts } from '../parts/joinedParts.js';
import { cameTo } from './cameTo.js';
import type { ShownBy, ShownStep } from './derivedSteps.js';
import { stepOf } from './factSources.js';

/** What was derived from the records besides steps. */
interface Months {
  readonly sent: readonly { readonly shownBy: ShownBy }[];
  readonly tested: readonly { readonly shownBy: ShownBy }[];
  readonly plan: { readonly shownBy: ShownBy } | null;
}

/** The records that show a fact. */
export function shownFor(
  asked: CommitmentFact,
  joined: JoinedParts,
  steps: readonly ShownStep[],
  { sent, tested, plan }: Months,
): readonly ShownBy[] {
  switch (asked.fact) {
    case 'monthSent':
      return sent.map(({ shownBy }) => shownBy);
    case 'cycleLogged':
      return tested.map(({ shownBy }) => shownBy);
    case 'planAgreed':
      return plan ? [plan.shownBy] : [];
    case 'sheetSubmitted':
      return joined.assessments
        .filter(({ value }) => !asked.instrument || value.instrument === asked.instrument)
        .map(({ part, place, value }) => ({ part, place, on: value.completedOn }));
    case 'attended':
      return cameTo(joined)
        .filter(({ value }) => value.people > 0)
        .map(({ part, place, value }) => ({ part, place, on: null, id: value.event }));
    case 'learningCompleted':
      return joined.completions
        .filter(({ value }) => value.completed === 'yes' && value.people > 0)
        .map(({ part, place, value }) => ({ part, place, on: value.on ?? null }));
    default:
      return steps.filter(({ step }) => step === stepOf(asked)).flatMap(({ shownBy }) => shownBy);
  }
}
