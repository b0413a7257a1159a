import type { GivenSource } from '../../core/fact.js';
import type { Severity } from '../../core/finding.js';
import type { Absence } from '../../core/reportedValue.js';
import type { Basis, Rule } from '../../core/rule.js';

/** What a rule of a monthly form says of itself, whoever wrote the form. */
interface FormRule {
  /** `prefix.breach-in-kebab`; `monthly.` is for the rules of this package. */
  readonly code: string;
  readonly severity: Severity;
  /** The sentence of the finding; `{measure}` stands for the number of a measure of the rule. */
  readonly message: string;
  readonly howToFix: string;
  readonly basis?: Basis;
  readonly source?: GivenSource;
}

/**
 * A rule of a monthly form that says: the sum of `parts` is at most the sum of `wholes`.
 *
 * It is judged only where every operand is a number. `excess` narrows it to breaches below, or from,
 * 5 percent of the wholes. `unless` names a measure that makes the rule give way when it is a number.
 */
export interface Comparison<Id extends string = string> extends FormRule {
  readonly parts: readonly Id[];
  readonly wholes: readonly Id[];
  readonly excess?: 'below5Percent' | 'from5Percent';
  readonly unless?: Id;
}

/**
 * A rule of a monthly form that says: `positive` cannot be above zero while `other` is absent in a named way, or zero.
 */
export interface Contradiction<Id extends string = string> extends FormRule {
  readonly positive: Id;
  readonly other: Id;
  readonly is: Absence | 0;
}

/** A comparison as an engine judges it: its params are its operands. */
export type ComparisonRule<Id extends string = string> = Rule & Comparison<Id>;

/** A contradiction as an engine judges it. */
export type ContradictionRule<Id extends string = string> = Rule & Contradiction<Id>;
