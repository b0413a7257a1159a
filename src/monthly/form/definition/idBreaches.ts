import type { MonthlyForm } from '../monthlyForm.js';
import { monthlyFormOf } from '../monthlyForms.js';
import { breachOf, type DefinitionBreach } from './formWords.js';
import { formIdTaken, formIdUnsound } from './monthlyFormRules.js';

const FORM_ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*@[1-9][0-9]{0,5}$/;

/** Judges the id of a form: a name with a version, and not that of another form of this package. */
export function idBreaches(form: MonthlyForm): DefinitionBreach[] {
  if (!FORM_ID.test(form.id)) return [breachOf(formIdUnsound, ['id'], { text: form.id })];
  const own = monthlyFormOf(form.id);
  return own && !isSame(own, form) ? [breachOf(formIdTaken, ['id'], { form: form.id })] : [];
}

/** Tells whether a form says what a form of this package says, whatever it leaves to defaults in words that decide nothing. */
function isSame(own: MonthlyForm, form: MonthlyForm): boolean {
  return own === form || saidBy(own) === saidBy(form);
}

function saidBy({ measures, comparisons, contradictions = [], rates }: MonthlyForm): string {
  return JSON.stringify([
    measures.map(
      ({ id, unit, window, decimals = 0, scale, acrossSchools, due = false, appliesTo = 'both' }) => [
        id,
        unit,
        window,
        decimals,
        scale?.least,
        scale?.greatest,
        acrossSchools,
        due,
        appliesTo,
      ],
    ),
    comparisons.map(({ code, severity, parts, wholes, excess, unless }) => [
      code,
      severity,
      parts,
      wholes,
      excess,
      unless,
    ]),
    contradictions.map(({ code, severity, positive, other, is }) => [code, severity, positive, other, is]),
    rates.map(({ id, numerator, denominator, unionOf }) => [id, numerator, denominator, unionOf]),
  ]);
}
