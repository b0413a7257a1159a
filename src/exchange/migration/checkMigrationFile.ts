import type { Finding } from '../../core/finding.js';
import { formFindings, gatherBreaches } from '../../form/breaches.js';
import { checkMigration } from '../../form/migration/checkMigration.js';
import { parseMigration } from '../../form/migration/parseMigration.js';
import { type AnyForm, formKnown, migratedForm } from './migrationForms.js';

/** Checks a migration that stands in a file: by itself, and against its two forms where both are known. */
export function checkMigrationFile(value: unknown, brought: readonly AnyForm[]): readonly Finding[] {
  const outcome = parseMigration(value);
  if (!outcome.ok) return outcome.findings;
  const { value: migration, findings } = outcome;
  const [from, to] = [formKnown(migration.from, brought), formKnown(migration.to, brought)];
  if (!from || !to) return findings;
  const { breaches, onBreach } = gatherBreaches();
  checkMigration(migration, migratedForm(from), migratedForm(to), onBreach);
  return [...findings, ...formFindings(breaches)];
}
