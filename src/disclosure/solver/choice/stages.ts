import type { StepBudget } from '../../policy/stepsOf.js';
import type { TableFacts } from '../../table/facts.js';
import { goOnFrom, type Improvement, improve } from '../quick/improve.js';
import type { Plan } from '../quick/plan.js';
import { quickPlan, quickStart } from '../quick/quickStart.js';
import { boardOf } from './board.js';
import type { ExposedColumn } from './gatherCuts.js';
import { lightest, type Quest, questOf, sumOf } from './lightest.js';
import { needsOf } from './needs.js';
import { planOf, refine } from './refine.js';
import { goOnSlicing, type SliceSearch, sliceSearch } from './sliceCuts.js';
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
  | { readonly kind: 'safe'; readonly plans: readonly Plan[]; readonly bound: number; readonly least: number }
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

/** A search under way. */
export interface Course {
  readonly facts: TableFacts;
  readonly cost: CellCost;
  readonly steps: StepBudget;
  /** The lightest first. */
  plans: readonly Plan[];
  /** What a safe choice weighs at least. */
  bound: number;
  quest: Quest | null;
  /** What a safe choice costs at least of what counts. */
  least: number;
  slices: SliceSearch | null;
  /** `null` where no quick choice was found. */
  shifts: Improvement | null | undefined;
}

/** Tries without gain after which shifts are given up for a stage. */
export const IDLE = 400;

/** Sets up a board for cuts and proofs. */
export function startQuest({ facts, cost, steps }: Course, size: number): Quest {
  steps.left -= size;
  const board = boardOf(facts, steps);
  const needs = new Set(needsOf(board));
  return questOf({ board, needs, sure: true }, Float64Array.from(board.model.cellOf, cost.weight));
}

/** Gathers cuts; ends the search where the lightest choice is proven, or none is safe. */
export function byCuts(course: Course, share: number): SearchResult | null {
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
export function byShifts(course: Course, share: number): null {
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
export function byProofs(course: Course, share: number): SearchResult | null {
  const { quest, steps } = course;
  if (!quest || steps.left <= 0) return null;
  const end = within(steps, share, () => refine(quest, course.plans[0]));
  if (end.kind === 'impossible') return course.plans.length > 0 ? null : impossible(quest, end.exposed);
  if (end.kind === 'safe') add(course, end.plan);
  return null;
}

/** Says better how little a safe choice can cost, by what slices of the table need. */
export function bySlices(course: Course, share: number): null {
  const { facts, cost, steps, shifts } = course;
  if (!shifts || isOptimal(course)) return null;
  const weights = Float64Array.from(facts.cells.keys(), (cell) => cost.leading(cost.weight(cell)));
  course.slices ??= sliceSearch(facts, shifts.pattern.claims, weights, steps);
  goOnSlicing(course.slices, steps.left - share, steps);
  course.least = Math.max(course.least, course.slices.bound);
  return null;
}

function add(course: Course, plan: Plan): void {
  course.plans = [...course.plans, plan].sort((a, b) => a.weight - b.weight);
}

function lightestOf({ plans }: Course): number {
  return plans[0]?.weight ?? Number.POSITIVE_INFINITY;
}

/** Tells whether no safe choice costs less than the lightest so far. */
export function isOptimal(course: Course): boolean {
  const { cost, bound, least } = course;
  return cost.leading(lightestOf(course)) <= Math.max(least, cost.leading(bound));
}

/** The plans found, as a result. */
export function safe(course: Course): SearchResult {
  return { kind: 'safe', plans: course.plans, bound: course.bound, least: course.least };
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
