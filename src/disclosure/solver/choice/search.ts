import type { StepBudget } from '../../policy/stepsOf.js';
import type { TableFacts } from '../../table/facts.js';
import { goOnFrom, type Improvement, improve } from '../quick/improve.js';
import { quickPlan, quickStart } from '../quick/quickStart.js';
import { boardOf, boardSize } from './board.js';
import type { ExposedColumn } from './gatherCuts.js';
import { lightest, type Quest, questOf } from './lightest.js';
import { needsOf } from './needs.js';
import { planOf, refine } from './refine.js';
import { within } from './within.js';

/** Which open cells to hide, by number in the facts. */
export interface Plan {
  readonly hidden: readonly number[];
  readonly weight: number;
  /** Whether it was made cell by cell, or by asking sums and bounds of the whole table. */
  readonly by: 'shifts' | 'proofs';
  /** Tables, by cell of the facts, that show it to be safe. */
  readonly tables: readonly Float64Array[];
}

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
      readonly optimal: boolean;
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
  const plans: Plan[] = [];
  let quest: Quest | null = null;
  let shifts: Improvement | null | undefined;
  let bound = 0;
  let stage = FIRST;
  for (let done = 0; steps.left > 0; done = stage, stage *= 2) {
    const share = stage - done;
    steps.share = Math.max(steps.share ?? 0, Math.floor(stage / 200));
    if (!quest && size <= LARGEST && stage >= STEPS_EACH * size) {
      steps.left -= size;
      const board = boardOf(facts, steps);
      const needs = new Set(needsOf(board));
      quest = questOf({ board, needs, sure: true }, Float64Array.from(board.model.cellOf, cost.weight));
    }
    if (quest && stage >= STEPS_FOR_CUTS * size) {
      const own = quest;
      const found = lightest(own, steps.left - CUTS * share, steps);
      if (found.kind === 'impossible') return impossible(own, found.exposed);
      if (own.question.sure) bound = Math.max(bound, own.bound);
      if (own.best) plans.push(planOf(own, own.best));
      if (found.kind === 'proven' && own.question.sure)
        return { kind: 'safe', plans: sorted(plans), bound, optimal: true };
    }
    if (shifts === undefined) {
      shifts = null;
      const start = quickStart(facts, cost.weight, steps);
      if (start) {
        shifts = start.improvement;
        bound = Math.max(bound, start.bound);
        plans.push(quickPlan(shifts));
      }
    }
    if (shifts) {
      const own = shifts;
      const kept = quest ? SHIFTS * share : share;
      const lightest = sorted(plans)[0]!;
      within(steps, kept, () => {
        goOnFrom(own, lightest);
        improve(own, IDLE);
      });
      plans.push(quickPlan(own));
    }
    if (quest && steps.left > 0) {
      const own = quest;
      const start = sorted(plans)[0];
      const end = within(steps, share, () => refine(own, start));
      if (end.kind === 'impossible' && plans.length === 0) return impossible(own, end.exposed);
      if (end.kind === 'safe') plans.push(end.plan);
    }
    const best = sorted(plans)[0];
    if (best && cost.leading(best.weight) <= cost.leading(bound)) break;
    if (!quest && (size > LARGEST || !shifts) && (shifts?.idle ?? 0) > IDLE) break;
    if (stage > given * 2) break;
  }
  const [first] = sorted(plans);
  if (!first) return { kind: 'spent' };
  const optimal = cost.leading(first.weight) <= cost.leading(bound);
  return { kind: 'safe', plans: sorted(plans), bound, optimal };
}

function sorted(plans: readonly Plan[]): readonly Plan[] {
  return [...plans].sort((a, b) => a.weight - b.weight);
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
