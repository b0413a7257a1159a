import { breachAt, type FormBreach, type Path } from '../../form/breaches.js';
import { kindWrong, missing } from '../../form/read/formRules.js';
import type { DisclosureTable, Terms } from './table.js';

/** Finds what is wrong with the terms of the facts of a table, and limits about which nothing is said, not even null. */
export function checkTerms({ dims, equations = [], inequalities = [] }: DisclosureTable): FormBreach[] {
  return [
    ...equations.flatMap(({ terms }, i) => termsIn(terms, ['equations', i, 'terms'], dims.length)),
    ...inequalities.flatMap(({ terms, lo, hi }, i) => [
      ...termsIn(terms, ['inequalities', i, 'terms'], dims.length),
      ...limitIn(lo, ['inequalities', i, 'lo']),
      ...limitIn(hi, ['inequalities', i, 'hi']),
    ]),
  ];
}

function termsIn(terms: Terms, path: Path, dimensions: number): FormBreach[] {
  return terms.flatMap((term, i) =>
    isTerm(term, dimensions)
      ? []
      : [breachOf(kindWrong, [...path, i], { kind: 'list of a whole number and the key of a cell' })],
  );
}

function isTerm(term: unknown, dimensions: number): boolean {
  if (!Array.isArray(term) || !Number.isSafeInteger(term[0])) return false;
  const key: unknown = term[1];
  return Array.isArray(key) && key.length === dimensions && key.every((code) => isCode(code));
}

function isCode(code: unknown): boolean {
  return typeof code === 'string' && code !== '';
}

function limitIn(limit: unknown, path: Path): FormBreach[] {
  return limit === null || Number.isSafeInteger(limit) ? [] : [breachOf(missing, path, {})];
}

function breachOf(rule: FormBreach['rule'], path: Path, params: { readonly kind?: string }): FormBreach {
  const breach = breachAt(path);
  return { rule, ...breach, params: { field: breach.field ?? 'table', ...params } };
}
