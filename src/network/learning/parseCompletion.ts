import { readOptions } from '../../core/given/readOptions.js';
import { isBlank } from '../../core/isBlank.js';
import { isLoose } from '../../core/isLoose.js';
import type { Outcome } from '../../core/outcome.js';
import { withChoices } from '../../form/choices/withChoices.js';
import { outcomeOfForm } from '../../form/outcomeOfForm.js';
import { readForm } from '../../form/read/readForm.js';
import { COMPLETION_FORM, type Completion } from './completion.js';
import { judgeCompletions } from './judgeCompletions.js';
import { LEARNING_CONTEXT, type LearningContext } from './learningContext.js';

/**
 * Reads a record of completion of unknown content: `ok` where it has the fields of one, with what rules say of it along with it.
 * `checkCompletions` compares records with each other.
 *
 * @example
 * parseCompletion({ organization: '00240000', kind: 'professionalDevelopment', topic: 'Grief', people: 12, completed: 'yes', on: '2020-11-20' }).ok
 * // => true
 */
export function parseCompletion(value: unknown, context?: LearningContext | null): Outcome<Completion> {
  const known = readOptions<LearningContext>(context, LEARNING_CONTEXT, 'parseCompletion');
  const { text = false, cohort, choices = cohort?.choices } = known;
  const form = withChoices(COMPLETION_FORM, choices);
  const reading = readForm<Completion>(form, value, { text, codes: known });
  const { organization }: Partial<Completion> = reading.value;
  const isDayGiven = isLoose(value) && !isBlank(value['on']);
  const found = judgeCompletions([{ value: reading.value, at: [], isDayGiven }], known);
  return outcomeOfForm(reading, found, organization === undefined ? undefined : { organization });
}
