import { codesOf } from '../../core/codes/codesOf.js';
import type { Finding } from '../../core/finding.js';
import { numberFingerprints } from '../../core/fingerprint.js';
import { mustBe } from '../../core/given/mustBe.js';
import { readOptions } from '../../core/given/readOptions.js';
import { isBlank } from '../../core/isBlank.js';
import { isLoose } from '../../core/isLoose.js';
import { formFindings } from '../../form/breaches.js';
import { withChoices } from '../../form/choices/withChoices.js';
import { readForm } from '../../form/read/readForm.js';
import { COMPLETION_FORM, type Completion } from './completion.js';
import { judgeCompletions } from './judgeCompletions.js';
import { COMPLETIONS, LEARNING_CONTEXT, type LearningContext } from './learningContext.js';

/**
 * Checks records of who finished what: the shape of each, hours and days, repetitions, and, where they are given, the events
 * that records name and who came to them.
 *
 * @returns findings whose path begins with the number of the record, from 0
 * @example
 * checkCompletions([
 *   { organization: '00240000', kind: 'coaching', topic: 'Screening', people: 2, completed: 'yes', on: '2020-12-01', hoursPlanned: 6, hoursDone: 4 },
 * ]).map(({ code }) => code) // => ['network.completion-contradicts-hours']
 */
export function checkCompletions(
  completions: readonly Completion[],
  context?: LearningContext | null,
): Finding[] {
  mustBe(COMPLETIONS, completions, 'checkCompletions', 'completions');
  const known = readOptions<LearningContext>(context, LEARNING_CONTEXT, 'checkCompletions');
  const { text = false, cohort, choices = cohort?.choices } = known;
  const form = withChoices(COMPLETION_FORM, choices);
  const codes = codesOf(known);
  const shape: Finding[] = [];
  const placed = Array.from(completions, (entry: unknown, row) => {
    const { value, breaches } = readForm<Partial<Completion>>(form, entry, { text, codes, at: [row] });
    const { organization } = value;
    const record = organization === undefined ? undefined : { organization };
    for (const finding of formFindings(breaches, record)) shape.push(finding);
    return { value, at: [row], isDayGiven: isLoose(entry) && !isBlank(entry['on']) };
  });
  return numberFingerprints([...shape, ...judgeCompletions(placed, known)]);
}
