import type { Rule } from './rule.js';

// What can be wrong with an answer to a finding. What the answer was meant for stays open; these say why.

/** A finding that asks for a note was answered without one. */
export const noteMissing = {
  code: 'core.note-missing',
  severity: 'warning',
  message: 'The answer to {rule} has no note, so it does not count.',
  howToFix: 'Explain in a sentence of at least {least} characters why the number is right.',
  params: { rule: 'key', least: 'limit' },
  basis: 'proposed',
  source: { id: 'project', at: 'k05' },
} as const satisfies Rule;

/** The note of an answer is too short to explain anything. */
export const noteTooShort = {
  code: 'core.note-too-short',
  severity: 'warning',
  message: 'The note on {rule} has {count} {count|character|characters}; it needs at least {least}.',
  howToFix: 'Explain in a sentence why the number is right.',
  params: { rule: 'key', count: 'value', least: 'limit' },
  basis: 'proposed',
  source: { id: 'project', at: 'k05' },
} as const satisfies Rule;

/** The note of an answer holds nothing but words of the finding, signs, or one letter again and again. */
export const noteSaysNothing = {
  code: 'core.note-says-nothing',
  severity: 'warning',
  message: 'The note on {rule} only repeats the finding, so it does not count.',
  howToFix: 'Explain in your own words why the number is right.',
  params: { rule: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'k05' },
} as const satisfies Rule;

/** An answer was made ready to be given, and nobody has given it. */
export const notConfirmed = {
  code: 'core.not-confirmed',
  severity: 'warning',
  message: 'The answer to {rule} says that it is not confirmed yet, so it does not count.',
  howToFix:
    'If the number is right, write true in place of false after confirmed. If not, correct the number.',
  forForm: { howToFix: 'If the number is right, confirm it. If not, correct the number.' },
  params: { rule: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'k05' },
} as const satisfies Rule;

/** A finding that has to be corrected was answered instead. */
export const fatalExplained = {
  code: 'core.fatal-explained',
  severity: 'warning',
  message: 'An answer was given to {rule}, but an answer cannot settle this finding.',
  howToFix: 'Correct what the finding names and remove the answer.',
  params: { rule: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'k05' },
} as const satisfies Rule;

/** The facts that an answer speaks of have changed since. */
export const explanationLapsed = {
  code: 'core.explanation-lapsed',
  severity: 'warning',
  message: 'An answer to {rule} was given for other numbers than the current ones, so it no longer counts.',
  howToFix: 'Answer the finding again for the current numbers, and remove the old answer.',
  params: { rule: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'k05' },
} as const satisfies Rule;

/** An answer fits none of the findings. */
export const explanationUnused = {
  code: 'core.explanation-unused',
  severity: 'warning',
  message: 'An answer to {rule} does not match any finding.',
  howToFix:
    'Remove it if the finding is gone. If not, copy the code, organization, month, field and params of its finding exactly.',
  forForm: { howToFix: 'Remove it if the finding is gone. If not, answer the finding again.' },
  params: { rule: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'k05' },
} as const satisfies Rule;

/** An entry of a baseline was not found any more. */
export const knownGone = {
  code: 'core.known-gone',
  severity: 'info',
  message: 'The baseline knows a finding of {rule} that was not found any more.',
  howToFix: 'Write the baseline again, so that it does not hide this finding if it comes back.',
  params: { rule: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'k07' },
} as const satisfies Rule;
