import type { Kind, OptionKind } from '../../core/given/kind.js';
import { FORM_DEFINITION } from '../../form/formKinds.js';
import { MIGRATION } from '../../form/migration/migrationKind.js';
import { MONTHLY_FORM_GIVEN } from '../../monthly/form/context.js';
import { COHORT } from '../../network/cohorts/cohortKinds.js';
import type { MigrateContext } from './migrate.js';

/** What a `MigrationTarget` must be. */
export const MIGRATION_TARGET: Kind = {
  says: 'a migration, or { from, to } with the ids of forms',
  has: { to: 'text' },
  mayHave: { from: 'text', changes: { listOf: 'object' } },
};

/** What a `MigrateContext` may hold. */
export const MIGRATE_CONTEXT = {
  forms: {
    listOf: {
      either: [MONTHLY_FORM_GIVEN, FORM_DEFINITION],
      says: 'a form: what parseMonthlyForm, parseFormDefinition or parseApplicationForm gives',
    },
  },
  migrations: { listOf: MIGRATION },
  cohort: COHORT,
} as const satisfies Record<keyof MigrateContext, OptionKind>;
