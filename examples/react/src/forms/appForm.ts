import type { Explanation, Outcome, RuleMessage } from 'csmhs/core';
import type { Fields } from 'csmhs/form';
import type { MeasureUnit } from 'csmhs/monthly';

/** What the inputs of a page hold: texts, lists and parts of them. */
export interface Values {
  readonly [key: string]: unknown;
}

/** A form as this page fills it, whatever it is: one tree of fields, one reader, one message at the end. */
export interface AppForm {
  readonly id: string;
  readonly title: string;
  readonly fields: Fields;
  /** What numbers count, by the name of their field. */
  readonly units?: Readonly<Record<string, MeasureUnit>>;
  /** The sentences of rules that the form brings along, by their codes. */
  readonly rules?: Readonly<Record<string, RuleMessage>>;
  /** Reads what the inputs hold, as if it were submitted now: the findings of whole rules ride along. */
  readonly read: (values: Values) => Outcome<Values>;
  /** Makes what is sent of a form that was read, and of the answers to its findings. */
  readonly message: (value: Values, explanations: readonly Explanation[], at: string) => unknown;
}
