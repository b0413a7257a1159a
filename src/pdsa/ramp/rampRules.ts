import type { Rule } from '../../core/rule.js';

// What can be wrong with a chain of cycles. Every finding names both cycles.

/** Cycles refer to each other in a loop. */
export const cyclesLoop = {
  code: 'pdsa.cycles-loop',
  severity: 'fatal',
  message: 'The cycle {cycle} comes back to itself by way of {other}.',
  howToFix: 'Take out one "previousCycleId"; the first cycle of a chain has none.',
  params: { cycle: 'quote', other: 'quote' },
  basis: 'proposed',
  source: { id: 'project', at: 'p06' },
} as const satisfies Rule;

/** A cycle begins before the one that it follows from. */
export const startsBeforePrevious = {
  code: 'pdsa.starts-before-previous',
  severity: 'fatal',
  message:
    'The cycle {cycle} started on {day}, before {other} that it follows from, which started on {previous}.',
  howToFix: 'Check both days, or which cycle this one follows from.',
  params: { cycle: 'quote', other: 'quote', day: 'key', previous: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'p06' },
} as const satisfies Rule;

/** A test gets smaller without the idea having been adapted. */
export const scaleFell = {
  code: 'pdsa.scale-fell',
  severity: 'confirm',
  message:
    'The cycle {cycle} tests {to} after {other} had tested {from}, and {other} did not end with "adapt".',
  howToFix:
    'Right where the team went back with a changed idea: decide "adapt" and say why. Else check both scales.',
  params: { cycle: 'quote', other: 'quote', from: 'key', to: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'p06' },
} as const satisfies Rule;

/** A test gets larger by more than two steps at once. */
export const scaleJumped = {
  code: 'pdsa.scale-jumped',
  severity: 'warning',
  message: 'The cycle {cycle} leaps from {from} in {other} to {to}.',
  howToFix: 'Take a step between. What works with one class may break with five schools.',
  params: { cycle: 'quote', other: 'quote', from: 'key', to: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'p06' },
} as const satisfies Rule;

/** A test that was to become larger stays as wide as it was. */
export const scaleNotLarger = {
  code: 'pdsa.scale-not-larger',
  severity: 'warning',
  message: 'The cycle {other} ended with "expand", and {cycle} that follows tests {to} again.',
  howToFix: 'Test more widely, or decide "adapt" where it was the change that changed.',
  params: { cycle: 'quote', other: 'quote', from: 'key', to: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'p05' },
} as const satisfies Rule;

/** Two cycles of a series have the same number. */
export const numberRepeated = {
  code: 'pdsa.number-repeated',
  severity: 'warning',
  message: 'The cycle {cycle} has number {value} of its series, and so has {other}.',
  howToFix: 'Count on within a series; a number is never used twice.',
  params: { cycle: 'quote', other: 'quote', value: 'place' },
  basis: 'proposed',
  source: { id: 'project', at: 'p07' },
} as const satisfies Rule;

/** A change is implemented that was never tested. */
export const implementedUntested = {
  code: 'pdsa.implemented-untested',
  severity: 'warning',
  message: 'The cycle {cycle} implements a change that no cycle before it has tested.',
  howToFix: 'Test small first, or point to the test with "previousCycleId".',
  params: { cycle: 'quote' },
  basis: 'proposed',
  source: { id: 'project', at: 'p06' },
} as const satisfies Rule;

/** A cycle does not carry the next number of its series. */
export const numberUnexpected = {
  code: 'pdsa.number-unexpected',
  severity: 'warning',
  message: 'The cycle {cycle} has number {value} and follows from {other}; {expected} was expected.',
  howToFix: 'Count on within a series; a number is never used twice.',
  params: { cycle: 'quote', other: 'quote', value: 'place', expected: 'place' },
  basis: 'proposed',
  source: { id: 'project', at: 'p07' },
} as const satisfies Rule;

/** An adapted idea is tested again in another series. */
export const adaptedElsewhere = {
  code: 'pdsa.adapted-elsewhere',
  severity: 'confirm',
  message: 'The cycle {other} ended with "adapt"; {cycle} that follows is of another series.',
  howToFix:
    'Keep an adapted idea in its series, so that its ramp can be read. Confirm where it became another idea.',
  params: { cycle: 'quote', other: 'quote' },
  basis: 'proposed',
  source: { id: 'project', at: 'p07' },
} as const satisfies Rule;

/** A cycle that asks for a next one has none. */
export const nextCycleMissing = {
  code: 'pdsa.next-cycle-missing',
  severity: 'info',
  message: 'The cycle {cycle} ended with "{decision}" and stays open until a next cycle follows.',
  howToFix: 'Plan the next cycle and name this one under "previousCycleId".',
  params: { cycle: 'quote', decision: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'p05' },
} as const satisfies Rule;

/** A cycle starts while the one before it is still open. */
export const previousUndecided = {
  code: 'pdsa.previous-undecided',
  severity: 'warning',
  message: 'The cycle {cycle} has started, and {other} that it follows from has no decision.',
  howToFix: 'Study and decide first; the next plan rests on it.',
  params: { cycle: 'quote', other: 'quote' },
  basis: 'proposed',
  source: { id: 'project', at: 'p04' },
} as const satisfies Rule;

/** What a chain of cycles is judged by. */
export const RAMP_RULES: readonly Rule[] = [
  cyclesLoop,
  startsBeforePrevious,
  scaleFell,
  scaleJumped,
  scaleNotLarger,
  implementedUntested,
  numberUnexpected,
  numberRepeated,
  adaptedElsewhere,
  nextCycleMissing,
  previousUndecided,
];
