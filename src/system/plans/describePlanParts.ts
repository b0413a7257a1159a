import type { Kind, OptionKind } from '../../core/given/kind.js';
import { mustBe } from '../../core/given/mustBe.js';
import { readOptions } from '../../core/given/readOptions.js';
import type { ChoicesDefinition } from '../../form/choices/choicesDefinition.js';
import { CHOICES } from '../../form/choices/choicesKinds.js';
import { wordsOfList } from '../../form/choices/withChoices.js';
import type { SystemVerdict } from '../describe/degrees.js';
import type { CrisisPlan } from './crisisPlan.js';
import { reviewDueOn } from './planRule.js';
import { CRISIS_PLAN_PARTS, REOPENING_PLAN_PARTS } from './planWords.js';
import type { ReopeningPlan } from './reopeningPlan.js';

/** A plan such as `parseCrisisPlan` or `parseReopeningPlan` gives. */
const PLAN = {
  says: 'a plan { form, parts }',
  has: { form: 'text' },
  mayHave: {
    agreedOn: 'date',
    reviewedOn: 'date',
    nextReviewOn: 'date',
    parts: { listOf: { says: 'a part { part, status }', has: { part: 'text', status: 'text' } } },
    drills: { listOf: { says: 'a drill { on, kind }', has: { on: 'date' } } },
  },
} as const satisfies Kind;

/** With what a plan is described. */
export interface PlanPartsOptions {
  /** Today as a date: what is later does not count yet. */
  readonly asOf?: string;
  /** Words for the parts of a state. */
  readonly choices?: ChoicesDefinition;
}

/** `PlanPartsOptions`. */
const OPTIONS = {
  asOf: 'date',
  choices: CHOICES,
} as const satisfies Record<keyof PlanPartsOptions, OptionKind>;

/** How far one part has come, and what keeps it from being enough. */
export interface PlanPartVerdict {
  readonly part: string;
  /** `enough` where it was agreed on a day that is not to come; `unknown` where the plan does not tell. */
  readonly verdict: SystemVerdict;
  readonly open: 'notListed' | 'contradicted' | 'notStarted' | 'started' | 'dayMissing' | 'dayToCome' | null;
}

/** How far a plan has come. */
export interface PlanPartsDescription {
  /** Every part that such a plan may have, in the order of the list. */
  readonly parts: readonly PlanPartVerdict[];
  /** The day by which to review the plan; `null` where no day of it tells. */
  readonly reviewDueOn: string | null;
  /** `null` where that day or today is not known. */
  readonly isReviewOverdue: boolean | null;
  /** Drills that were held; `null` where the plan has no list of them. `people` is `null` where one drill does not say. */
  readonly drills: {
    readonly held: number;
    readonly last: string | null;
    readonly people: number | null;
  } | null;
}

type Row = NonNullable<(CrisisPlan | ReopeningPlan)['parts']>[number];

/**
 * Tells how far each part of a plan for critical incidents or for re-opening has come, and what is open.
 *
 * @example
 * describePlanParts({ form: 'reopening-plan@1', organization: '00240000', schoolYear: '2020-21', parts: [
 *   { part: 'screening', status: 'agreed', on: '2020-08-20' }, { part: 'support', status: 'started' },
 * ] }).parts.slice(0, 3).map(({ verdict }) => verdict) // => ['enough', 'some', 'unknown']
 * @see proposal f12
 */
export function describePlanParts(
  plan: CrisisPlan | ReopeningPlan,
  options?: PlanPartsOptions | null,
): PlanPartsDescription {
  mustBe(PLAN, plan, 'describePlanParts', 'plan');
  const { asOf, choices } = readOptions<PlanPartsOptions>(options, OPTIONS, 'describePlanParts');
  const rows: readonly Row[] = plan.parts ?? [];
  const words =
    plan.form === 'crisis-plan@1'
      ? wordsOfList('crisisPlanParts', CRISIS_PLAN_PARTS, choices)
      : wordsOfList('reopeningPlanParts', REOPENING_PLAN_PARTS, choices);
  const all = new Set<string>([...Object.keys(words), ...rows.map(({ part }) => part)]);
  const due = reviewDueOn(plan);
  return {
    parts: [...all].map((part) => {
      const open = openIn(
        rows.filter((row) => row.part === part),
        asOf,
      );
      return { part, verdict: verdictOf(open), open };
    }),
    reviewDueOn: due,
    isReviewOverdue: due === null || asOf === undefined ? null : due < asOf,
    drills: 'drills' in plan && plan.drills ? heldOf(plan.drills, asOf) : null,
  };
}

function openIn(rows: readonly Row[], asOf: string | undefined): PlanPartVerdict['open'] {
  const [row, ...others] = rows;
  if (!row) return 'notListed';
  if (others.some(({ status, on }) => status !== row.status || on !== row.on)) return 'contradicted';
  if (row.status === 'none') return 'notStarted';
  if (row.status === 'started') return 'started';
  if (!row.on) return 'dayMissing';
  return asOf !== undefined && row.on > asOf ? 'dayToCome' : null;
}

function verdictOf(open: PlanPartVerdict['open']): SystemVerdict {
  if (open === null) return 'enough';
  if (open === 'notListed' || open === 'contradicted') return 'unknown';
  return open === 'notStarted' ? 'none' : 'some';
}

function heldOf(
  drills: NonNullable<CrisisPlan['drills']>,
  asOf: string | undefined,
): PlanPartsDescription['drills'] {
  const held = drills.filter(({ on }) => asOf === undefined || on <= asOf);
  const people = held.map((drill) => drill.people ?? null);
  return {
    held: held.length,
    last: held.reduce<string | null>((last, { on }) => (last === null || on > last ? on : last), null),
    people: people.reduce<number | null>(
      (sum, count) => (sum === null || count === null ? null : sum + count),
      0,
    ),
  };
}
