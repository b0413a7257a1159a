import type { Rule } from '../../core/rule.js';

// What can be wrong with a chain of cycles. Every finding names both cycles.

/** Cycles refer to each other in a loop. */
export const cyclesLoop = {
  code: 'pdsa.cycles-loop',
  severity: 'fatal',
  message: 'The cycle {cycle} leads back to itself through {other}.',
  howToFix: 'Remove one "previousCycleId". The first cycle of a chain has none.',
  params: { cycle: 'quote', other: 'quote' },
  basis: 'proposed',
  source: { id: 'project', at: 'p06' },
} as const satisfies Rule;

/** A cycle begins before the one that it follows from. */
export const startsBeforePrevious = {
  code: 'pdsa.starts-before-previous',
  severity: 'fatal',
  message:
    'The cycle {cycle} started on {day}, before the cycle that it follows: {other} started on {previous}.',
  howToFix: 'Check both dates, or which cycle this one follows.',
  params: { cycle: 'quote', other: 'quote', day: 'key', previous: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'p06' },
} as const satisfies Rule;

/** A test gets smaller without the idea having been adapted. */
export const scaleFell = {
  code: 'pdsa.scale-fell',
  severity: 'confirm',
  message: 'The cycle {cycle} tests {to} after {other} tested {from}, but {other} did not end with "adapt".',
  howToFix:
    'This is right if the team went back with a changed idea: decide "adapt" and say why. If not, check both scales.',
  params: { cycle: 'quote', other: 'quote', from: 'key', to: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'p06' },
} as const satisfies Rule;

/** A test gets larger by more than two steps at once. */
export const scaleJumped = {
  code: 'pdsa.scale-jumped',
  severity: 'warning',
  message: 'The cycle {cycle} jumps to {to} from {from} in {other}.',
  howToFix: 'Add a step in between. What works with one class may fail in five schools.',
  params: { cycle: 'quote', other: 'quote', from: 'key', to: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'p06' },
} as const satisfies Rule;

/** A test that was to become larger stays as wide as it was. */
export const scaleNotLarger = {
  code: 'pdsa.scale-not-larger',
  severity: 'warning',
  message: 'The cycle {other} ended with "expand", but the next cycle, {cycle}, tests {to} again.',
  howToFix: 'Test more widely, or decide "adapt" if the idea itself changed.',
  params: { cycle: 'quote', other: 'quote', from: 'key', to: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'p05' },
} as const satisfies Rule;

/** Two cycles of a series have the same number. */
export const numberRepeated = {
  code: 'pdsa.number-repeated',
  severity: 'warning',
  message: 'The cycles {other} and {cycle} both have number {value} of their series.',
  howToFix: 'Number the cycles of a series in order. Use each number once.',
  params: { cycle: 'quote', other: 'quote', value: 'value' },
  basis: 'proposed',
  source: { id: 'project', at: 'p07' },
} as const satisfies Rule;

/** A change is implemented that was never tested. */
export const implementedUntested = {
  code: 'pdsa.implemented-untested',
  severity: 'warning',
  message: 'The cycle {cycle} implements a change that no earlier cycle tested.',
  howToFix: 'Test it on a small scale first, or name the test under "previousCycleId".',
  params: { cycle: 'quote' },
  basis: 'proposed',
  source: { id: 'project', at: 'p06' },
} as const satisfies Rule;

/** A cycle does not carry the next number of its series. */
export const numberUnexpected = {
  code: 'pdsa.number-unexpected',
  severity: 'warning',
  message: 'The cycle {cycle} has number {value} and follows {other}, so {expected} was expected.',
  howToFix: 'Number the cycles of a series in order. Use each number once.',
  params: { cycle: 'quote', other: 'quote', value: 'value', expected: 'value' },
  follows: [{ from: ['pdsa.number-repeated'], at: 'entry' }],
  basis: 'proposed',
  source: { id: 'project', at: 'p07' },
} as const satisfies Rule;

/** An adapted idea is tested again in another series. */
export const adaptedElsewhere = {
  code: 'pdsa.adapted-elsewhere',
  severity: 'confirm',
  message: 'The cycle {other} ended with "adapt", but the next cycle, {cycle}, is in another series.',
  howToFix:
    'Keep an adapted idea in its series, so that its ramp can be followed. Confirm if it became another idea.',
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
  message: 'The cycle {cycle} has started, but the cycle that it follows, {other}, has no decision.',
  howToFix: 'Study and decide first. The next plan depends on it.',
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
