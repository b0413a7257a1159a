import type { Outcome } from '../../core/outcome.js';
import { formFindings, gatherBreaches } from '../breaches.js';
import { definitionIdUnreadable } from '../definition/definitionRules.js';
import { isFormId } from '../formId.js';
import { outcomeOfForm } from '../outcomeOfForm.js';
import { readForm } from '../read/readForm.js';
import { checkChanges } from './checkMigration.js';
import { MIGRATION_FORM, type Migration } from './migration.js';
import { MIGRATION_FIELDS } from './migrationFields.js';
import { migrationBackwards } from './migrationRules.js';

/**
 * Reads a migration that somebody has written, from parsed JSON: how what was filled by one version of a form becomes that of a
 * later one. Never throws.
 *
 * Whether the two forms have the fields that it names is said where both are known: by `migrate`.
 *
 * @example
 * parseMigration({
 *   form: 'migration@1', from: 'xx-visit@1', to: 'xx-visit@2',
 *   changes: [{ change: 'renamed', field: 'on', to: 'day' }],
 * }).ok // => true
 * @example
 * parseMigration({ form: 'migration@1', from: 'xx-visit@2', to: 'xx-visit@1', changes: [] }).findings[0].code
 * // => 'form.migration-backwards'
 */
export function parseMigration(value: unknown): Outcome<Migration> {
  const reading = readForm<Migration>({ id: MIGRATION_FORM, fields: MIGRATION_FIELDS }, value);
  if (!reading.isReadable) return outcomeOfForm(reading);
  const { from, to } = reading.value;
  const { breaches, onBreach } = gatherBreaches();
  for (const key of ['from', 'to'] as const)
    if (!isFormId(reading.value[key])) onBreach(definitionIdUnreadable, [key], {});
  if (!isLater(to, from)) onBreach(migrationBackwards, ['to'], { from, to });
  checkChanges(reading.value, onBreach);
  return outcomeOfForm({ ...reading, isReadable: breaches.length === 0 }, formFindings(breaches));
}

/** Whether a form can come after another: a later version of it, or a form of another name. */
export function isLater(to: string, from: string): boolean {
  const [name, version] = to.split('@');
  const [other, earlier] = from.split('@');
  return name !== other || Number(version) > Number(earlier);
}
