import type { CommitmentFact } from '../../network/commitments/commitmentFields.js';
import type { PartName } from '../parts/districtParts.js';
import { STEP_SOURCES, type StepSource } from './derivedSteps.js';

/** The step that a fact asks for; null where it asks for something else. */
export function stepOf(asked: CommitmentFact): string | null {
  if (asked.fact === 'milestone') return asked.step;
  const others = [
    'planAgreed',
    'sheetSubmitted',
    'attended',
    'learningCompleted',
    'monthSent',
    'cycleLogged',
  ];
  return others.includes(asked.fact) ? null : asked.fact;
}

const BY_HAND: StepSource = { part: 'milestones', shows: 'a record of the step', decides: true };

/** The parts that can show a fact. */
export function sourcesOf(asked: CommitmentFact): readonly Pick<StepSource, 'part' | 'decides'>[] {
  const step = stepOf(asked);
  if (step !== null) {
    const table: Readonly<Record<string, readonly StepSource[]>> = STEP_SOURCES;
    const shown = Object.hasOwn(table, step) ? table[step]! : [];
    // Where no part decides, records of steps that are kept by hand do.
    return shown.some(({ decides }) => decides) ? shown : [...shown, BY_HAND];
  }
  const parts = {
    planAgreed: ['plan'],
    sheetSubmitted: ['assessments'],
    attended: ['events', 'attendance'],
    learningCompleted: ['attendance'],
    monthSent: ['submissions'],
    cycleLogged: ['log'],
  } as const satisfies Readonly<Record<string, readonly PartName[]>>;
  return parts[asked.fact as keyof typeof parts].map((part) => ({ part, decides: true }));
}
