import { numberFingerprints } from '../../core/fingerprint.js';
import { isBlank } from '../../core/isBlank.js';
import { isLoose, type Loose } from '../../core/isLoose.js';
import { type Outcome, refused } from '../../core/outcome.js';
import { findingOf } from '../../core/rule.js';
import { textOf } from '../../core/textOf.js';
import { formFindings, gatherBreaches } from '../../form/breaches.js';
import { checkMigration } from '../../form/migration/checkMigration.js';
import { migrateFields } from '../../form/migration/migrateFields.js';
import type { Migration } from '../../form/migration/migration.js';
import { migrationFormUnknown } from '../../form/migration/migrationRules.js';
import { migrationsBetween } from '../../form/migration/migrationsBetween.js';
import { parseMigration } from '../../form/migration/parseMigration.js';
import { kindWrong } from '../../form/read/formRules.js';
import { SCHEMA_KEY } from '../../form/read/nameUnknown.js';
import { migrateExplanation } from '../../monthly/migration/migrateExplanation.js';
import { migrateReport, migrateSubmission } from '../../monthly/migration/migrateReport.js';
import type { MigrationStep, OnLost } from '../../monthly/migration/migrationStep.js';
import { jsonNotMonthly } from '../json/jsonRules.js';
import { type AnyForm, formKnown, isMonthlyForm, MIGRATIONS, migratedForm } from './migrationForms.js';

/** From which form to which: by a migration, or by the ids of forms between which there is one, or a chain. */
export type MigrationTarget = Migration | { readonly from?: string; readonly to: string };

/** The forms and migrations of a call, and where it goes. */
export interface KnownMigrations {
  readonly forms: readonly AnyForm[];
  readonly migrations: readonly Migration[];
  readonly to: MigrationTarget;
}

/** Moves one report, submission, filled form or explanation; `null` for an explanation that lapsed. */
export function migrateEntry(
  given: unknown,
  { forms, migrations, to }: KnownMigrations,
  onLost: OnLost,
): Outcome<{ readonly value: unknown; readonly forms: readonly string[] }> {
  if (!isLoose(given)) {
    const params = { field: 'value', kind: 'group' };
    return refused([findingOf(kindWrong, { params, path: [] })]);
  }
  const named = isBlank(given['form']) ? (to.from ?? 'monthly@1') : textOf(given['form']);
  const own = 'changes' in to ? [to] : [];
  const chain = migrationsBetween([...own, ...migrations], named, to.to);
  if (!chain.ok) return chain;
  const form = formKnown(named, forms);
  if (form && isMonthlyForm(form) && !isMonthlyRecord(given))
    return refused([findingOf(jsonNotMonthly, { params: {}, path: [] })]);
  // The schema that a file names is of the form that it leaves.
  const { [SCHEMA_KEY]: _, ...unnamed } = given;
  let value: Loose | null = chain.value.length > 0 ? unnamed : given;
  for (const migration of chain.value) {
    if (value === null) break;
    const step = stepOf(migration, forms);
    if (!step.ok) return step;
    value = movedBy(value, step.value, onLost);
  }
  return { ok: true, value: { value, forms: [named, ...chain.value.map((each) => each.to)] }, findings: [] };
}

/** Tells a report, a submission and an explanation from anything else, which would be called moved as it is. */
function isMonthlyRecord(given: Loose): boolean {
  return isLoose(given['values']) || Array.isArray(given['reports']) || isAnswer(given);
}

const isAnswer = (given: Loose): boolean => 'code' in given && 'params' in given;

/** A step with both of its forms; what is wrong with the migration where it does not fit them. */
function stepOf(
  given: Migration,
  forms: readonly AnyForm[],
): Outcome<MigrationStep & { readonly isMonthly: boolean }> {
  const parsed = MIGRATIONS.includes(given) ? null : parseMigration(given);
  if (parsed && !parsed.ok) return parsed;
  const migration = parsed?.value ?? given;
  const [from, to] = [formKnown(migration.from, forms), formKnown(migration.to, forms)];
  if (!from || !to) {
    const unknown = [...(from ? [] : [migration.from]), ...(to ? [] : [migration.to])];
    const told = unknown.map((form) => findingOf(migrationFormUnknown, { params: { form }, path: [] }));
    return refused(numberFingerprints(told));
  }
  const { breaches, onBreach } = gatherBreaches();
  const [source, target] = [migratedForm(from), migratedForm(to)];
  checkMigration(migration, source, target, onBreach);
  if (breaches.length > 0) return refused(numberFingerprints(formFindings(breaches)));
  return {
    ok: true,
    value: { migration, from: source, to: target, isMonthly: isMonthlyForm(to) },
    findings: [],
  };
}

function movedBy(
  value: Loose,
  step: MigrationStep & { readonly isMonthly: boolean },
  onLost: OnLost,
): Loose | null {
  const { migration, to, isMonthly } = step;
  if (isAnswer(value)) return migrateExplanation(value, step, onLost)[0] ?? null;
  if (isMonthly)
    return 'values' in value ? migrateReport(value, step, onLost) : migrateSubmission(value, step, onLost);
  const filled = migrateFields(value, migration, to, ({ rule, name, path, params, value: gone }) =>
    onLost(findingOf(rule, { field: name, path, params }), gone),
  );
  return { ...filled, form: migration.to };
}
