import { LEAST_SHARE, SEARCHES, type StepBudget } from '../../policy/stepsOf.js';
import type { TableFacts } from '../../table/facts.js';
import { goOnFrom, type Improvement, improve } from '../quick/improve.js';
import type { Plan } from '../quick/plan.js';
import { quickPlan, quickStart } from '../quick/quickStart.js';
import { boardOf, boardSize } from './board.js';
import type { ExposedColumn } from './gatherCuts.js';
import { lightest, type Quest, questOf, sumOf } from './lightest.js';
import { needsOf } from './needs.js';
import { planOf, refine } from './refine.js';
import { within } from './within.js';

/** A sensitive cell that no choice protects, with the rows of the facts that give it away. */
export interface Exposed {
  readonly cell: number;
  readonly lines: readonly number[];
}

/**
 * Plans, the lightest first, and what a safe one weighs at least; or why there is none: cells that follow
 * from what must be published, or steps that ran out.
 */
export type SearchResult =
  | {
      readonly kind: 'safe';
      readonly plans: readonly Plan[];
      readonly bound: number;
    }
  | { readonly kind: 'impossible'; readonly exposed: readonly Exposed[] }
  | { readonly kind: 'spent' };

/**
 * What hiding a cell of the facts costs, in whole numbers. `leading` takes what counts out of a sum of
 * weights, which also hold what decides ties.
 */
export interface CellCost {
  readonly weight: (cell: number) => number;
  readonly leading: (sum: number) => number;
}

/** The first stage; each later one takes as many steps as all before it. */
const FIRST = 3_750_000;

/** A board is set up once so many steps were done for each of its numbers, and never beyond a size. */
const [STEPS_EACH, LARGEST] = [25, 20_000_000];

/** Cuts are looked for once so many were: a round of them is not broken off. */
const STEPS_FOR_CUTS = 400;

/** How the steps of a stage are shared out: cuts and proofs, and then shifts; the rest refines what was found. */
const [CUTS, SHIFTS] = [0.65, 0.1];

/** Tries without gain after which shifts are given up for a stage. */
const IDLE = 400;

/** A search under way. */
interface Course {
  readonly facts: TableFacts;
  readonly cost: CellCost;
  readonly steps: StepBudget;
  /** The lightest first. */
  plans: readonly Plan[];
  /** What a safe choice weighs at least. */
  bound: number;
  quest: Quest | null;
  /** `null` where no quick choice was found. */
  shifts: Improvement | null | undefined;
}

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
  const course: Course = { facts, cost, steps, plans: [], bound: 0, quest: null, shifts: undefined };
  for (let done = 0, stage = FIRST; steps.left > 0 && done < given; done = stage, stage *= 2) {
    const share = stage - done;
    steps.share = Math.max(LEAST_SHARE, Math.floor(stage / SEARCHES));
    if (size <= LARGEST && stage >= STEPS_EACH * size) course.quest ??= startQuest(course, size);
    const end =
      (stage >= STEPS_FOR_CUTS * size && byCuts(course, CUTS * share)) ||
      byShifts(course, course.quest ? SHIFTS * share : share) ||
      byProofs(course, share);
    if (end) return end;
    const isIdle = size > LARGEST && (course.shifts?.idle ?? IDLE) >= IDLE;
    if (isOptimal(course) || isIdle) break;
  }
  return course.plans.length > 0 ? safe(course) : { kind: 'spent' };
}

function startQuest({ facts, cost, steps }: Course, size: number): Quest {
  steps.left -= size;
  const board = boardOf(facts, steps);
  const needs = new Set(needsOf(board));
  return questOf({ board, needs, sure: true }, Float64Array.from(board.model.cellOf, cost.weight));
}

/** Gathers cuts; ends the search where the lightest choice is proven, or none is safe. */
function byCuts(course: Course, share: number): SearchResult | null {
  const { quest, steps } = course;
  if (!quest) return null;
  const found = lightest(quest, steps.left - share, steps);
  if (found.kind === 'impossible') return impossible(quest, found.exposed);
  course.bound = Math.max(course.bound, quest.bound);
  if (quest.best && sumOf(quest.best, quest.weights) < lightestOf(course))
    add(course, planOf(quest, quest.best));
  return found.kind === 'proven' && quest.question.sure ? safe(course) : null;
}

/** Makes a quick choice, or the lightest so far lighter. */
function byShifts(course: Course, share: number): null {
  const { facts, cost, steps } = course;
  if (course.shifts === undefined) {
    const start = quickStart(facts, cost.weight, steps);
    course.shifts = start?.improvement ?? null;
    course.bound = Math.max(course.bound, start?.bound ?? 0);
    if (start) add(course, quickPlan(start.improvement));
  }
  const { shifts } = course;
  if (!shifts) return null;
  within(steps, share, () => {
    goOnFrom(shifts, course.plans[0]!);
    improve(shifts, IDLE);
  });
  if (shifts.best.cost < lightestOf(course)) add(course, quickPlan(shifts));
  return null;
}

/** Makes the lightest choice so far lighter by what is proven of it; ends the search where none is safe. */
function byProofs(course: Course, share: number): SearchResult | null {
  const { quest, steps } = course;
  if (!quest || steps.left <= 0) return null;
  const end = within(steps, share, () => refine(quest, course.plans[0]));
  if (end.kind === 'impossible') return course.plans.length > 0 ? null : impossible(quest, end.exposed);
  if (end.kind === 'safe') add(course, end.plan);
  return null;
}

function add(course: Course, plan: Plan): void {
  course.plans = [...course.plans, plan].sort((a, b) => a.weight - b.weight);
}

function lightestOf({ plans }: Course): number {
  return plans[0]?.weight ?? Number.POSITIVE_INFINITY;
}

function isOptimal(course: Course): boolean {
  const { cost, bound } = course;
  return cost.leading(lightestOf(course)) <= cost.leading(bound);
}

function safe(course: Course): SearchResult {
  return { kind: 'safe', plans: course.plans, bound: course.bound };
}

function impossible({ question: { board } }: Quest, exposed: readonly ExposedColumn[]): SearchResult {
  const { facts, model } = board;
  return {
    kind: 'impossible',
    exposed: exposed.map(({ column, lines }) => ({
      cell: model.cellOf[column]!,
      lines: lines.map((line) => facts.rows.indexOf(model.rows[line]!)),
    })),
  };
}
