import type { Messages, RuleMessage } from '../core/describeFinding.js';
import { MESSAGES } from '../core/given/coreKinds.js';
import { mustBe } from '../core/given/mustBe.js';
import { compiledForm } from '../monthly/form/compiledForm.js';
import { MONTHLY_FORM_GIVEN } from '../monthly/form/context.js';
import { isMeasureId, measureOf } from '../monthly/form/measures.js';
import type { MonthlyForm } from '../monthly/form/monthlyForm.js';

const made = new WeakMap<Messages, WeakMap<MonthlyForm, Messages>>();

/**
 * Adds the words of a monthly form of your own to a language: the sentences of its rules, and the labels of its measures,
 * in whatever language the form is. What is of this package keeps the words of the language. Reports do this by
 * themselves for the forms that files were read by.
 *
 * @example
 * messagesWith({ ...MONTHLY_CORE_1, measures: [{ ...MONTHLY_CORE_1.measures[0], label: 'Membership' }] }, en).words.enrolled
 * // => 'Membership'
 */
export function messagesWith(form: MonthlyForm, messages: Messages): Messages {
  mustBe(MONTHLY_FORM_GIVEN, form, 'messagesWith', 'form');
  mustBe(MESSAGES, messages, 'messagesWith', 'messages');
  const byForm = made.get(messages) ?? new WeakMap<MonthlyForm, Messages>();
  made.set(messages, byForm);
  const all = byForm.get(form) ?? withWords(form, messages);
  byForm.set(form, all);
  return all;
}

function withWords(form: MonthlyForm, messages: Messages): Messages {
  const { comparisons, contradictions, measures } = compiledForm(form);
  const { source } = form;
  const url = (source && typeof source === 'object' && 'url' in source && source.url) || '';
  const rules: Record<string, RuleMessage> = {};
  for (const { code, message, howToFix } of [...comparisons, ...contradictions])
    if (!Object.hasOwn(messages.rules, code)) rules[code] = { message, howToFix, url };
  const own = measures.filter(({ id, label }) => !isMeasureId(id) || measureOf(id).label !== label);
  return {
    ...messages,
    rules: { ...messages.rules, ...rules },
    words: { ...messages.words, ...Object.fromEntries(own.map(({ id, label }) => [id, label])) },
  };
}
