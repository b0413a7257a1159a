import type { ParamValue, Severity } from '../../../src/core/index.js';

// Fixtures are plain data: what goes in, and every finding of one rule that comes out. They say nothing of
// how a rule is written, so that another implementation can prove itself with them.

/** A finding as fixtures state it. */
export interface ExpectedFinding {
  readonly code: string;
  readonly severity: Severity;
  readonly record?: { readonly organization: string; readonly month?: string; readonly version?: number };
  readonly field?: string;
  readonly params: Readonly<Record<string, ParamValue>>;
}

/** One case of a rule. */
export interface FixtureCase {
  readonly name: string;
  /** `report`: `checkReport`; `submission`: `checkSubmission`; `history`: `checkHistory`; `reports`: `checkReportsAcross`. */
  readonly kind: 'report' | 'submission' | 'history' | 'reports';
  readonly context?: Readonly<Record<string, unknown>>;
  readonly input: unknown;
  /** Every finding of the fixture's rule, in their order. */
  readonly expect: readonly ExpectedFinding[];
  /** The codes of all other findings; where it is left out, they do not matter. */
  readonly alsoFound?: readonly string[];
}

/** All cases of one rule. */
export interface Fixture {
  readonly code: string;
  readonly cases: readonly FixtureCase[];
}

/** A value that a rule needs: a JSON pointer into the input of the breach, and the states that do not silence the rule. */
export type Operand = string | { readonly at: string; readonly except: readonly string[] };

/** A hand-written fixture: its first case is the breach that operands are taken from. */
export interface WrittenFixture extends Fixture {
  readonly operands?: readonly Operand[];
}

const STATES = [
  'notCollected',
  'notAvailable',
  'notApplicable',
  'declined',
  'unknown',
  'suppressed',
  'missing',
] as const;

/** Adds a case for each operand in each of the seven states that are no number: the rule is silent. */
export function withStates({ code, cases, operands = [] }: WrittenFixture): Fixture {
  const breach = cases[0]!;
  const silent = operands.flatMap((operand) => {
    const { at, except } = typeof operand === 'string' ? { at: operand, except: [] } : operand;
    return STATES.filter((state) => !except.includes(state)).map(
      (state): FixtureCase => ({
        name: `${at} is ${state}`,
        kind: breach.kind,
        ...(breach.context && { context: breach.context }),
        input: withValue(breach.input, at, state === 'missing' ? undefined : state),
        expect: [],
      }),
    );
  });
  return { code, cases: [...cases.map((each) => ({ alsoFound: [], ...each })), ...silent] };
}

/** Copies plain data with another value at a JSON pointer; `undefined` takes the key out. */
export function withValue(data: unknown, pointer: string, value: unknown): unknown {
  // Not structuredClone, which keeps two rows one where they were made from one object.
  const copy: unknown = JSON.parse(JSON.stringify(data));
  const keys = pointer.split('/').slice(1);
  const last = keys.pop()!;
  let at = copy as Record<string, unknown>;
  for (const key of keys) at = at[key] as Record<string, unknown>;
  if (!(last in at)) throw new RangeError(`There is nothing at ${pointer}.`);
  if (value === undefined) delete at[last];
  else at[last] = value;
  return copy;
}
