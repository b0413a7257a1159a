import type { ApplicationDraft } from '../../application/form/applicationForm.js';
import { type ApplicationState, isApplicationState } from '../../application/form/applicationStates.js';
import { isLoose } from '../../core/isLoose.js';
import type { SystemAnswer } from '../../system/words/systemAnswer.js';
import type { ApplicationStage } from './funnelStages.js';

/** For each stage whether an application reached it; `unknown` where neither its state nor its moves tell. */
export type StagesReached = Readonly<Record<ApplicationStage, SystemAnswer>>;

/** The stages that a state implies, and those it leaves open unless the moves tell. */
interface Implied {
  readonly yes: readonly ApplicationStage[];
  readonly open?: readonly ApplicationStage[];
}

const IMPLIED: Readonly<Record<ApplicationState, Implied>> = {
  draft: { yes: [] },
  submitted: { yes: ['applied'] },
  replaced: { yes: ['applied'] },
  eligible: { yes: ['applied', 'eligible'] },
  ineligible: { yes: ['applied'] },
  underReview: { yes: ['applied', 'eligible', 'reviewed'] },
  selected: { yes: ['applied', 'eligible', 'reviewed', 'selected'] },
  waitlisted: { yes: ['applied', 'eligible', 'reviewed'] },
  declined: { yes: ['applied', 'eligible', 'reviewed', 'declined'], open: ['selected'] },
  confirmed: { yes: ['applied', 'eligible', 'reviewed', 'selected'] },
  withdrawn: { yes: ['withdrawn'], open: ['applied', 'eligible', 'reviewed', 'selected'] },
};

const STAGES: readonly ApplicationStage[] = [
  'applied',
  'eligible',
  'reviewed',
  'selected',
  'declined',
  'withdrawn',
];

/** Tells which stages an application reached, by its state and by the moves that led to it. */
export function stagesReached({ state, moves }: Pick<ApplicationDraft, 'state' | 'moves'>): StagesReached {
  const known = isApplicationState(state) ? state : null;
  const told = (Array.isArray(moves) ? moves : []).filter(isLoose);
  const passed = told.flatMap(({ from, to }) => [from, to]).filter(isApplicationState);
  // A state that was left behind does not end the application, so it is neither declined nor withdrawn by it.
  const before = passed.filter((one) => one !== known).flatMap((one) => IMPLIED[one].yes);
  const reached = new Set<ApplicationStage>([
    ...before.filter((stage) => stage !== 'declined' && stage !== 'withdrawn'),
    ...(known ? IMPLIED[known].yes : []),
  ]);
  const isTold = told.at(-1)?.['to'] === known;
  const open = new Set<ApplicationStage>(known === null ? STAGES : isTold ? [] : IMPLIED[known].open);
  return Object.fromEntries(
    STAGES.map((stage): [ApplicationStage, SystemAnswer] => [
      stage,
      reached.has(stage) ? 'yes' : open.has(stage) ? 'unknown' : 'no',
    ]),
  ) as StagesReached;
}
