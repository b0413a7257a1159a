import type { Finding } from '../../core/finding.js';
import { numberFingerprints } from '../../core/fingerprint.js';
import { mustBe } from '../../core/given/mustBe.js';
import { readOptions } from '../../core/given/readOptions.js';
import { type Outcome, refused } from '../../core/outcome.js';
import type { Path } from '../../form/breaches.js';
import type { Migration } from '../../form/migration/migration.js';
import type { Cohort } from '../../network/cohorts/cohort.js';
import { type KnownMigrations, type MigrationTarget, migrateEntry } from './migrateEntry.js';
import { type AnyForm, formsHeld, MIGRATIONS } from './migrationForms.js';
import { MIGRATE_CONTEXT, MIGRATION_TARGET } from './migrationKinds.js';

/** What `migrate` may know besides the forms and migrations of this package. */
export interface MigrateContext {
  /** Forms of your own: what `parseMonthlyForm`, `parseFormDefinition` or `parseApplicationForm` gives. */
  readonly forms?: readonly AnyForm[];
  /** Migrations of your own: what `parseMigration` gives. One may lead to where the next begins. */
  readonly migrations?: readonly Migration[];
  /** The monthly form and the application form that it holds are known, too. */
  readonly cohort?: Cohort;
}

/** What was moved to a later form, and what did not come along. */
export interface Migrated<Value = unknown> {
  readonly value: Value;
  /** The forms that it went through, from the first to the last. */
  readonly forms: readonly string[];
  /** Every value that is not in the new one as it was: which, where, and why. They are masked in reports as all findings are. */
  readonly losses: readonly Finding[];
  /** The values behind the losses, in their order: for those whose values they are, and for no report. */
  readonly lost: readonly unknown[];
}

/**
 * Moves what was filled by one version of a form to a later one: a report or a submission of monthly data, a filled form, an
 * explanation, or a list of them. What is of the later form already stays as it is.
 *
 * No number is invented: of a measure that was split none of the parts has one, and sums are made only where the migration says that
 * they may. Whatever does not come along is named under `losses`. Going back to an earlier version is refused, and so is a
 * migration that does not fit its forms.
 *
 * @param to - a migration, or the id of the form to go to. A report names no form: without `from` it is of `monthly@1`
 * @example
 * migrate({ organization: '00240000', month: '2020-10', values: { staffTrained: 12 } }, { to: 'monthly@2' }).value.value.values
 * // => { staffCompletedTraining: 12 }
 * @example
 * migrate({ organization: '00240000', month: '2020-10', values: { telehealthSessions: 41 } }, { to: 'monthly@2' })
 *   .value.losses[0].code // => 'form.value-split'
 */
export function migrate<Value = unknown>(
  value: unknown,
  to: MigrationTarget,
  context?: MigrateContext | null,
): Outcome<Migrated<Value>> {
  mustBe(MIGRATION_TARGET, to, 'migrate', 'to');
  const {
    forms = [],
    migrations = [],
    cohort,
  } = readOptions<MigrateContext>(context, MIGRATE_CONTEXT, 'migrate');
  const known: KnownMigrations = {
    forms: [...forms, ...formsHeld(cohort)],
    migrations: [...migrations, ...MIGRATIONS],
    to,
  };
  const entries: readonly unknown[] = Array.isArray(value) ? value : [value];
  const moved: unknown[] = [];
  const losses: Finding[] = [];
  const lost: unknown[] = [];
  let through: readonly string[] = [to.to];
  for (const [i, entry] of entries.entries()) {
    const at: Path = Array.isArray(value) ? [i] : [];
    const one = migrateEntry(entry, known, (finding, gone) => {
      losses.push({ ...finding, path: [...at, ...finding.path] });
      lost.push(gone);
    });
    if (!one.ok)
      return refused(one.findings.map((finding) => ({ ...finding, path: [...at, ...finding.path] })));
    // An explanation that lapsed is none any more.
    if (one.value.value !== null) moved.push(one.value.value);
    if (one.value.forms.length > through.length) through = one.value.forms;
  }
  return {
    ok: true,
    value: {
      value: (Array.isArray(value) ? moved : (moved[0] ?? null)) as Value,
      forms: through,
      losses: numberFingerprints(losses),
      lost,
    },
    findings: [],
  };
}
