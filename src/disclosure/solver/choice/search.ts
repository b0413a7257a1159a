import { LEAST_SHARE, SEARCHES, type StepBudget } from '../../policy/stepsOf.js';
import type { TableFacts } from '../../table/facts.js';
import { boardSize } from './board.js';
import {
  byCuts,
  byProofs,
  byShifts,
  bySlices,
  type CellCost,
  type Course,
  IDLE,
  isOptimal,
  type SearchResult,
  safe,
  startQuest,
} from './stages.js';

/** The first stage; each later one takes as many steps as all before it. */
const FIRST = 3_750_000;

/** A board is set up once so many steps were done for each of its numbers, and never beyond a size. */
const [STEPS_EACH, LARGEST] = [25, 20_000_000];

/** Cuts are looked for once so many were: a round of them is not broken off. */
const STEPS_FOR_CUTS = 400;

/** How the steps of a stage are shared out: cuts and proofs, and then shifts; the rest refines what was found. */
const [CUTS, SHIFTS, SLICES] = [0.65, 0.1, 0.15];

/**
 * Finds a light choice of open cells whose hiding protects every sensitive cell: a quick one by shifts, and
 * better ones while steps last.
 *
 * What a choice leaves unprotected yields cuts: sets of published cells of which one must be hidden. The
 * lightest set that meets all cuts is the next choice. The first one that protects everything is the
 * lightest of all, since no safe choice misses a cut. In between, the best choice so far is made lighter.
 *
 * Stages do not depend on the steps that are allowed, so more steps only go on where fewer stopped.
 */
export function search(facts: TableFacts, cost: CellCost, steps: StepBudget): SearchResult {
  const given = steps.left;
  const size = boardSize(facts);
  const course: Course = {
    facts,
    cost,
    steps,
    plans: [],
    bound: 0,
    least: 0,
    slices: null,
    quest: null,
    shifts: undefined,
  };
  for (let done = 0, stage = FIRST; steps.left > 0 && done < given; done = stage, stage *= 2) {
    const share = stage - done;
    steps.share = Math.max(LEAST_SHARE, Math.floor(stage / SEARCHES));
    if (size <= LARGEST && stage >= STEPS_EACH * size) course.quest ??= startQuest(course, size);
    const end =
      (stage >= STEPS_FOR_CUTS * size && byCuts(course, CUTS * share)) ||
      byShifts(course, course.quest ? SHIFTS * share : share) ||
      (course.quest && done > 0 && bySlices(course, SLICES * share)) ||
      byProofs(course, share);
    if (end) return end;
    const isIdle = size > LARGEST && (course.shifts?.idle ?? IDLE) >= IDLE;
    if (isOptimal(course) || isIdle) break;
  }
  return course.plans.length > 0 ? safe(course) : { kind: 'spent' };
}
