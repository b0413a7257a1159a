import type { Rule } from '../../core/rule.js';

// What can be wrong with a migration, and what a migration cannot carry over.

/** A migration goes to an earlier version of the same form. */
export const migrationBackwards = {
  code: 'form.migration-backwards',
  severity: 'fatal',
  message: '{to} does not come after {from}, and values are only moved to a later version of a form.',
  howToFix: 'Name a later version. To read the values as they are, use {from}.',
  params: { from: 'key', to: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'g04' },
} as const satisfies Rule;

/** No migration, and no chain of migrations, leads from one form to the other. */
export const migrationMissing = {
  code: 'form.migration-missing',
  severity: 'fatal',
  message: 'No migration leads from {from} to {to}.',
  howToFix:
    'Write what became of each field as a migration, and give it along. A chain of migrations will do.',
  params: { from: 'key', to: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'g06' },
} as const satisfies Rule;

/** Nobody knows which fields a form has that a migration leads from or to. */
export const migrationFormUnknown = {
  code: 'form.migration-form-unknown',
  severity: 'fatal',
  message: 'The form {form} is not known, so nothing was moved.',
  howToFix: 'Give the form along: a migration is checked against both of its forms.',
  params: { form: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'g06' },
} as const satisfies Rule;

/** Migrations lead back to the form they start from. */
export const migrationCircular = {
  code: 'form.migration-circular',
  severity: 'fatal',
  message: 'The migrations lead in a circle: from {form} back to {form}.',
  howToFix: 'Leave out one of them. No form can come before itself.',
  params: { form: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'g06' },
} as const satisfies Rule;

/** A migration names a field that the form does not have. */
export const migrationFieldUnknown = {
  code: 'form.migration-field-unknown',
  severity: 'fatal',
  message: '"{name}" is not a field of {form}.',
  howToFix: '[Did you mean "{nearest}"? ]Correct the name, or the form that the migration names.',
  params: { name: 'key', form: 'key', nearest: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'g06' },
} as const satisfies Rule;

/** Two changes of a migration speak of the same field of the earlier form, or put values into the same field of the later one. */
export const migrationFieldTwice = {
  code: 'form.migration-field-twice',
  severity: 'fatal',
  message: 'Changes {other} and {place} are both about "{name}" of {form}.',
  howToFix: 'Keep one of them. Where two fields became one, write one change of kind merged.',
  params: { name: 'key', form: 'key', other: 'place', place: 'place' },
  basis: 'proposed',
  source: { id: 'project', at: 'g06' },
} as const satisfies Rule;

/** One of the two forms has a field that the other lacks, and no change speaks of it. */
export const migrationFieldUntold = {
  code: 'form.migration-field-untold',
  severity: 'fatal',
  message: 'Only {form} has "{name}", and no change is about it.',
  howToFix:
    'Add a change: renamed, split, merged, converted or reworded; retired for a field that is gone, added for a new one.',
  params: { name: 'key', form: 'key' },
  follows: [{ from: ['form.migration-field-unknown'], at: 'form', where: { name: 'nearest', form: 'form' } }],
  basis: 'proposed',
  source: { id: 'project', at: 'g06' },
} as const satisfies Rule;

/** A migration adds up numbers in which the same student or person may be twice. */
export const mergeNotAdditive = {
  code: 'form.merge-not-additive',
  severity: 'fatal',
  message:
    '"{name}" cannot be added to others: someone may be in two of them, or it is not a number of anything.',
  howToFix: 'Leave out adds. The new field then has no number for the months before.',
  params: { name: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'g06' },
} as const satisfies Rule;

/** A number of a field that was split cannot be told apart. */
export const valueSplit = {
  code: 'form.value-split',
  severity: 'warning',
  message: '"{name}" was split into "{into}". Its value {value} cannot be divided, so they have no number.',
  howToFix: 'Where the old records tell them apart, write the new values from those.',
  params: { name: 'key', into: 'key', value: 'value' },
  basis: 'proposed',
  source: { id: 'project', at: 'g06' },
} as const satisfies Rule;

/** A value has no place in the later form. */
export const valueRetired = {
  code: 'form.value-retired',
  severity: 'warning',
  message: '"{name}" has no place in {form}, so its value[ {value}] was left out.',
  howToFix: 'Keep the old file. Where the value is still needed, write it in a field of {form}.',
  params: { name: 'key', form: 'key', value: 'value' },
  basis: 'proposed',
  source: { id: 'project', at: 'g06' },
} as const satisfies Rule;

/** Values became one field, and cannot be added up. */
export const valuesNotAdded = {
  code: 'form.values-not-added',
  severity: 'warning',
  message:
    '"{name}" became part of "{to}". Its value {value} cannot be added to the others, so "{to}" has no number.',
  howToFix: 'Where the old records tell the number, write it.',
  params: { name: 'key', to: 'key', value: 'value' },
  basis: 'proposed',
  source: { id: 'project', at: 'g06' },
} as const satisfies Rule;

/** A number lost decimals. */
export const valueRounded = {
  code: 'form.value-rounded',
  severity: 'info',
  message: '{name} was {value} and became {became} in {to}, which is rounded.',
  howToFix: 'Nothing, where the rounded number will do. If it will not, keep the old file.',
  params: { name: 'key', to: 'key', value: 'value', became: 'value' },
  basis: 'proposed',
  source: { id: 'project', at: 'g06' },
} as const satisfies Rule;

/** An answer to a finding speaks of a rule, a field or a number that the later form does not have. */
export const answerLapsed = {
  code: 'form.answer-lapsed',
  severity: 'warning',
  message: 'The explanation of {rule} was left out: {form} does not have what it is about.',
  howToFix: 'Check the migrated file, and explain anew what is still found.',
  params: { rule: 'key', form: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'g06' },
} as const satisfies Rule;

/** The rules on migrations: what can be wrong with one, then what is lost by one. */
export const MIGRATION_RULES = [
  migrationBackwards,
  migrationMissing,
  migrationFormUnknown,
  migrationCircular,
  migrationFieldUnknown,
  migrationFieldTwice,
  migrationFieldUntold,
  mergeNotAdditive,
  valueSplit,
  valueRetired,
  valuesNotAdded,
  valueRounded,
  answerLapsed,
] as const;
