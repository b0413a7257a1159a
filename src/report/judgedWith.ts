import type { Messages } from '../core/describeFinding.js';
import type { FileKind } from '../exchange/files/fileKind.js';
import { messagesWith } from '../messages/messagesWith.js';
import type { MaskPolicy } from './mask/maskPolicy.js';
import { say } from './told/say.js';
import type { Validation } from './validation.js';

/** The kinds of files that define something and hold nothing of a student. */
const DEFINITIONS: readonly FileKind[] = [
  'cohort',
  'registry',
  'monthly-form',
  'rubric',
  'choices',
  'form',
  'migration',
  'instrument',
];

/** Adds to a policy what a validation was judged with, as far as the policy does not say it itself. */
export function policyOf(
  { context, files }: Pick<Validation, 'context' | 'files'>,
  policy: MaskPolicy,
): MaskPolicy {
  const { forms = [], cohort, registry } = context ?? {};
  const definitions = files.flatMap(({ name, kind }) => (kind && DEFINITIONS.includes(kind) ? [name] : []));
  return {
    ...policy,
    definitions: [...definitions, ...(policy.definitions ?? [])],
    forms: [...forms, ...(policy.forms ?? [])],
    registry: policy.registry ?? registry,
    cohort: policy.cohort ?? cohort,
  };
}

/** Adds to the sentences of a language those of the forms that files were read by. */
export function messagesOf({ context }: Pick<Validation, 'context'>, messages: Messages): Messages {
  return (context?.forms ?? []).reduce((all, form) => messagesWith(form, all), messages);
}

/** Says which cohort was found by itself; empty where none was. */
export function cohortSaid({ context }: Pick<Validation, 'context'>, messages: Messages): string {
  return context?.isCohortFound && context.cohort
    ? say(messages, 'cohortFound', { id: context.cohort.id })
    : '';
}

/** Says that a translation has not been reviewed, in its language; empty where it has, or is none. */
export function reviewSaid({ reviewed, words }: Messages): string {
  return reviewed === false ? (words['unreviewed'] ?? '') : '';
}
