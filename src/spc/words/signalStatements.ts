import type { Statement } from './textOf.js';

/**
 * The sentences of `describeSignals`, by id; `{name}` stands for the param of that name, `{name|one|other}` for the word that
 * goes with its number. `good` is 1 for an improvement and 0 for a concern; where there is neither, the part in brackets
 * is left out.
 *
 * Another language is another table with the same ids. `{rule}` is a title of `RULE_SETS`, `{label}` how students were taught.
 */
export const SIGNAL_STATEMENTS = {
  noSignal: 'No signal: the rules find only the ups and downs that are usual here.',
  noneOfFew:
    'No signal, but that says little: the rules have only {count} {count|value|values} to judge and miss many changes with so few. Look at the values themselves.',
  allEqual: 'All values are the same, so there is no variation to judge.',
  noValues: 'The chart has no values to judge.',
  highValue: 'At {x} the value is unusually high ({rule})[{good|, an improvement|, a concern}].',
  lowValue: 'At {x} the value is unusually low ({rule})[{good|, an improvement|, a concern}].',
  high: 'From {first} to {last} the values are unusually high ({rule})[{good|, an improvement|, a concern}].',
  low: 'From {first} to {last} the values are unusually low ({rule})[{good|, an improvement|, a concern}].',
  rising: 'From {first} to {last} the values rise ({rule})[{good|, an improvement|, a concern}].',
  falling: 'From {first} to {last} the values fall ({rule})[{good|, an improvement|, a concern}].',
  pattern: 'From {first} to {last} the values do not follow one another as by chance ({rule}).',
  cumulative:
    'Each value holds those before it, so a climb says nothing: look at what each month added instead.',
  looksCumulative:
    'The values climb as if each held those before it. If they do, look at what each added instead. If each is of its own time, say so: give the series with window: period.',
  shrinks:
    'The denominator leaves out everyone who was counted before, so the direction of these signals has no meaning.',
  few: 'Read it as provisional: there {count|is|are} {count} {count|value|values}, and at least {least} are advised.',
  fewInPhase:
    'Read it as provisional: there {count|is|are} {count} {count|value|values} in phase {phase}, and at least {least} are advised.',
  definitionChanged:
    'From {x} on another version of the form asks for it in another way, so a change there may come of what is counted: compare values before and after with care.',
  learning:
    'Students were not taught in the same way in all of this chart: {stretches}. What changed may be due to that.',
  stretch: '{label} {from}[ to {to}]',
  gaps: '{count} {count|point has|points have} no value. A gap is skipped and never counts as zero.',
} as const satisfies Record<string, string>;

/** A sentence of `describeSignals`, by its id. */
export type SignalStatementId = keyof typeof SIGNAL_STATEMENTS;

/** One statement on a chart. */
export type SignalStatement = Statement<SignalStatementId>;
