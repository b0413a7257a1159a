import type { Rule } from './rule.js';

// What can be wrong with an answer to a finding. What the answer was meant for stays open; these say why.

/** A finding that asks for a note was answered without one. */
export const noteMissing = {
  code: 'core.note-missing',
  severity: 'warning',
  message: 'The answer to {rule} has no note, so it does not count.',
  howToFix: 'Write in a sentence of at least {least} characters why the number is right as it is.',
  params: { rule: 'key', least: 'limit' },
  basis: 'proposed',
  source: 'design D4',
} as const satisfies Rule;

/** The note of an answer is too short to explain anything. */
export const noteTooShort = {
  code: 'core.note-too-short',
  severity: 'warning',
  message:
    'The note on {rule} has {count} {count|character|characters}, and {least} are the fewest that count.',
  howToFix: 'Write in a sentence why the number is right as it is.',
  params: { rule: 'key', count: 'value', least: 'limit' },
  basis: 'proposed',
  source: 'design D4',
} as const satisfies Rule;

/** The note of an answer holds nothing but words of the finding, signs, or one letter again and again. */
export const noteSaysNothing = {
  code: 'core.note-says-nothing',
  severity: 'warning',
  message: 'The note on {rule} says only what the finding says, so it does not count.',
  howToFix: 'Write in your own words why the number is right as it is.',
  params: { rule: 'key' },
  basis: 'proposed',
  source: 'design D4',
} as const satisfies Rule;

/** A finding that has to be corrected was answered instead. */
export const fatalExplained = {
  code: 'core.fatal-explained',
  severity: 'warning',
  message: 'An answer was given to {rule}, but no answer can settle that finding.',
  howToFix: 'Correct what the finding names and take the answer out.',
  params: { rule: 'key' },
  basis: 'proposed',
  source: 'design D4',
} as const satisfies Rule;

/** The facts that an answer speaks of have changed since. */
export const explanationLapsed = {
  code: 'core.explanation-lapsed',
  severity: 'warning',
  message: 'An answer to {rule} speaks of other numbers than those that are there now, so it has lapsed.',
  howToFix: 'Answer the finding again, with the numbers of now, and take the old answer out.',
  params: { rule: 'key' },
  basis: 'proposed',
  source: 'design D4',
} as const satisfies Rule;

/** An answer fits none of the findings. */
export const explanationUnused = {
  code: 'core.explanation-unused',
  severity: 'warning',
  message: 'An answer to {rule} fits none of the findings.',
  howToFix:
    'Take it out if the finding is gone. Otherwise give it the code, organization, month, field and params of its finding, letter for letter.',
  forForm: { howToFix: 'Take it out if the finding is gone. Otherwise answer the finding again.' },
  params: { rule: 'key' },
  basis: 'proposed',
  source: 'design D4',
} as const satisfies Rule;
