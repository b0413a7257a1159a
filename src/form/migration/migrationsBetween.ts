import { type Outcome, refused } from '../../core/outcome.js';
import { findingOf } from '../../core/rule.js';
import type { Migration } from './migration.js';
import { migrationBackwards, migrationCircular, migrationMissing } from './migrationRules.js';
import { isLater } from './parseMigration.js';

/** Finds the shortest chain of migrations that leads from one form to another; none where they are the same form. */
export function migrationsBetween(
  known: readonly Migration[],
  from: string,
  to: string,
): Outcome<readonly Migration[]> {
  if (from === to) return { ok: true, value: [], findings: [] };
  if (!isLater(to, from)) return refused([findingOf(migrationBackwards, { params: { from, to } })]);
  const circle = circleIn(known, from, []);
  if (circle !== null) return refused([findingOf(migrationCircular, { params: { form: circle } })]);
  const reached = new Map<string, readonly Migration[]>([[from, []]]);
  for (const [form, chain] of reached) {
    if (form === to) return { ok: true, value: chain, findings: [] };
    for (const step of known)
      if (step.from === form && !reached.has(step.to)) reached.set(step.to, [...chain, step]);
  }
  return refused([findingOf(migrationMissing, { params: { from, to } })]);
}

/** Gives the form at which migrations come back to one that they came from; `null` where they never do. */
function circleIn(known: readonly Migration[], form: string, before: readonly string[]): string | null {
  if (before.includes(form)) return form;
  for (const step of known) {
    const found = step.from === form ? circleIn(known, step.to, [...before, form]) : null;
    if (found !== null) return found;
  }
  return null;
}
