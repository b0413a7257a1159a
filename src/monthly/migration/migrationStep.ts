import type { Finding } from '../../core/finding.js';
import type { MigratedForm } from '../../form/migration/migratedForm.js';
import type { Migration } from '../../form/migration/migration.js';

/** Takes what was lost: as a finding, and the value itself. */
export type OnLost = (finding: Finding, value: unknown) => void;

/** One step of a migration between forms that are known. */
export interface MigrationStep {
  readonly migration: Migration;
  readonly from: MigratedForm;
  readonly to: MigratedForm;
}
