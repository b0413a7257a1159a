import type { CompiledForm } from '../form/compiledForm.js';
import type { RateDefinition } from '../form/rates.js';

/** The topics in which a district says by which rule a student counts as improved. */
export type ImprovementTopic = 'psychosocial' | 'academic';

/** Gives the topic of a rate of improvement, all of whose parts are measures of that topic; `null` for other rates. */
export function improvementTopicOf(
  form: CompiledForm,
  { numerator, denominator }: RateDefinition<string>,
): ImprovementTopic | null {
  const topics = new Set(
    [...numerator, ...denominator].map((part) => (form.has(part) ? form.measureOf(part).core : null)),
  );
  if (topics.size !== 1) return null;
  return topics.has('psychosocial') ? 'psychosocial' : topics.has('academic') ? 'academic' : null;
}
