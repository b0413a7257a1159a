import { codesOf } from '../../core/codes/codesOf.js';
import type { Finding } from '../../core/finding.js';
import type { OptionKind } from '../../core/given/kind.js';
import { readOptions } from '../../core/given/readOptions.js';
import { judge } from '../../core/judge.js';
import type { Outcome } from '../../core/outcome.js';
import type { ChoicesDefinition } from '../../form/choices/choicesDefinition.js';
import { CHOICES } from '../../form/choices/choicesKinds.js';
import { withChoices } from '../../form/choices/withChoices.js';
import { outcomeOfForm } from '../../form/outcomeOfForm.js';
import { readForm } from '../../form/read/readForm.js';
import { LEARNING_RULES } from './check/learningRules.js';
import { LEARNING_MODEL_CONTEXT, type LearningModelContext } from './learningModelOn.js';
import { LEARNING_MODELS_FORM, type LearningModels } from './learningModels.js';

/** How a record of learning models is read. */
export interface LearningModelsContext extends LearningModelContext {
  /** Whether the value comes from a form on a page, which sends texts. */
  readonly text?: boolean | undefined;
  /** Words for the lists that a state decides: learning models. */
  readonly choices?: ChoicesDefinition | undefined;
}

/** `LearningModelsContext`. */
export const LEARNING_MODELS_CONTEXT = {
  ...LEARNING_MODEL_CONTEXT,
  text: 'boolean',
  choices: CHOICES,
} as const satisfies Record<keyof LearningModelsContext, OptionKind>;

/**
 * Reads a record of learning models of unknown content: `ok` where its shape is right, with what rules say of its days along
 * with it.
 *
 * @example
 * parseLearningModels({ form: 'learning-models@1', organization: '00240000', schoolYear: '2020-2021', entries: [
 *   { organization: '00240000', from: '2020-09-16', model: 'hybrid' },
 * ] }).value.schoolYear // => '2020-21'
 */
export function parseLearningModels(
  value: unknown,
  context?: LearningModelsContext | null,
): Outcome<LearningModels> {
  const known = readOptions<LearningModelsContext>(context, LEARNING_MODELS_CONTEXT, 'parseLearningModels');
  return outcomeOf(value, known);
}

/**
 * Checks a record of learning models of unknown content: the shape of every field, then its days, shares and
 * organizations.
 *
 * @example
 * checkLearningModels({ form: 'learning-models@1', organization: '00240000', schoolYear: '2020-21', entries: [
 *   { organization: '00240000', from: '2020-09-16', to: '2020-10-30', model: 'remote' },
 *   { organization: '00240000', from: '2020-11-09', model: 'hybrid' },
 * ] }).map(({ code, params }) => [code, params.from, params.to])
 * // => [['network.learning-gap', '2020-11-02', '2020-11-06']]
 */
export function checkLearningModels(value: unknown, context?: LearningModelsContext | null): Finding[] {
  const known = readOptions<LearningModelsContext>(context, LEARNING_MODELS_CONTEXT, 'checkLearningModels');
  return [...outcomeOf(value, known).findings];
}

function outcomeOf(value: unknown, known: LearningModelsContext): Outcome<LearningModels> {
  const { text = false, cohort, choices = cohort?.choices } = known;
  const codes = codesOf(known);
  const form = withChoices(LEARNING_MODELS_FORM, choices);
  const reading = readForm<LearningModels>(form, value, { text, codes });
  const { organization }: Partial<LearningModels> = reading.value;
  const record = organization ? { organization } : undefined;
  return outcomeOfForm(reading, judge(LEARNING_RULES, reading.value, { codes, cohort }, record), record);
}
