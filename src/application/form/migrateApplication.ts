import type { OptionKind } from '../../core/given/kind.js';
import { mustBe } from '../../core/given/mustBe.js';
import { readOptions } from '../../core/given/readOptions.js';
import { isBlank } from '../../core/isBlank.js';
import { isLoose, type Loose } from '../../core/isLoose.js';
import { type Outcome, refused } from '../../core/outcome.js';
import { findingOf } from '../../core/rule.js';
import type { Path } from '../../form/breaches.js';
import type { FormDefinition } from '../../form/definition/formDefinition.js';
import type { Field, Fields } from '../../form/field.js';
import { isFormId } from '../../form/formId.js';
import { FORM_DEFINITION } from '../../form/formKinds.js';
import { migrateFields } from '../../form/migration/migrateFields.js';
import type { Migration } from '../../form/migration/migration.js';
import { MIGRATION } from '../../form/migration/migrationKind.js';
import { migrationsBetween } from '../../form/migration/migrationsBetween.js';
import { SCHEMA_KEY } from '../../form/read/nameUnknown.js';
import type { Cohort } from '../../network/cohorts/cohort.js';
import { COHORT } from '../../network/cohorts/cohortKinds.js';
import { APPLICATION_1_TO_2, APPLICATION_2_TO_3 } from './application3Preview.js';
import type { ApplicationDraft } from './applicationForm.js';
import { formIdOf, formOf } from './applicationForms.js';
import { APPLICATION_HEADER } from './applicationHeader.js';
import { formInForce } from './formInForce.js';
import { callMissing, migrationBackwards } from './migrationRules.js';

/** What became of one field: lost, set to the new cohort, or to be answered anew. Holds no contents. */
export interface MigrationLoss {
  readonly path: Path;
  readonly what: 'dropped' | 'replaced' | 'askAgain';
}

/** A draft on the form of a later cohort, and what did not come along. */
export interface MigratedApplication {
  readonly draft: ApplicationDraft;
  readonly losses: readonly MigrationLoss[];
}

/** What the migration may know besides application and cohort. */
export interface MigrationContext {
  /** The form of the later cohort, where it is not a built-in one and the cohort does not bring it along. */
  readonly form?: FormDefinition;
  /** What became of the answers, where answers have other names: what `parseMigration` gives. Ours are known. */
  readonly migrations?: readonly Migration[];
}

/** `MigrationContext`. */
const MIGRATION_CONTEXT = {
  form: FORM_DEFINITION,
  migrations: { listOf: MIGRATION },
} as const satisfies Record<keyof MigrationContext, OptionKind>;

/**
 * Carries an application over to the form of a later cohort, as a new draft, with a report of what did not come along.
 *
 * Answers that have another name in the later form are carried by a migration, where there is one; those that it does not have
 * are dropped. Form, cohort and school year become those of the cohort.
 * Promises, signature and the time of submission are never carried over: they were given for one year. Going to an
 * earlier version of a form is refused, and so is a form that is neither built in nor given: a finding says which.
 */
export function migrateApplication(
  application: ApplicationDraft,
  cohort: Cohort,
  context?: MigrationContext | null,
): Outcome<MigratedApplication> {
  mustBe('object', application, 'migrateApplication', 'application');
  mustBe(COHORT, cohort, 'migrateApplication', 'cohort');
  const { form, migrations = [] } = readOptions<MigrationContext>(
    context,
    MIGRATION_CONTEXT,
    'migrateApplication',
  );
  const to = formIdOf(cohort.application?.form);
  if (to === undefined) return refused([findingOf(callMissing, { params: { cohort: cohort.id } })]);
  const found = formInForce({ form: to }, { cohort, ...(form && { form }) });
  if (!found.form) return refused(found.findings);
  // The schema that a file names is of the form that it leaves.
  const { [SCHEMA_KEY]: _, ...given }: Readonly<Record<string, unknown>> = { ...application };
  const from = isFormId(given['form']) ? given['form'] : formOf(given['form']);
  if (isEarlier(to, from)) {
    return refused([findingOf(migrationBackwards, { field: 'form', params: { from, to } })]);
  }
  const { fields } = found.form;
  const losses: MigrationLoss[] = [];
  const lose: Lose = (what, ...path) => losses.push({ path, what });
  const answers = moved(given, from, to, [...migrations, ...APPLICATION_MIGRATIONS], (path) =>
    losses.push({ path, what: 'dropped' }),
  );
  const draft: Record<string, unknown> = { form: to, cohort: cohort.id, version: 1, state: 'draft' };
  for (const [key, value] of Object.entries(answers)) {
    if (Object.hasOwn(APPLICATION_HEADER, key) || isBlank(value)) continue;
    const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
    if (!field) lose('dropped', key);
    else if (key === 'commitments' || key === 'signOff') lose('askAgain', key);
    else draft[key] = carried(key, field, value, to, lose);
  }
  if (given['form'] !== to) lose('replaced', 'form');
  if (given['cohort'] !== cohort.id) lose('replaced', 'cohort');
  if (!isBlank(given['submittedAt'])) lose('dropped', 'submittedAt');
  if (application.moves?.length) lose('dropped', 'moves');
  const applicant = draft['applicant'];
  if (isLoose(applicant) && isAsked(fields, 'applicant', 'schoolYear')) {
    if (application.applicant?.schoolYear !== cohort.schoolYear) lose('replaced', 'applicant', 'schoolYear');
    draft['applicant'] = { ...applicant, schoolYear: cohort.schoolYear };
  }
  if (application.context?.enrollment && isAsked(fields, 'context', 'enrollment'))
    lose('askAgain', 'context', 'enrollment');
  return { ok: true, value: { draft, losses }, findings: [] };
}

/** Carries answers along a chain of migrations, where there is one; else by their names alone. */
function moved(
  given: Loose,
  from: string,
  to: string,
  migrations: readonly Migration[],
  onDropped: (path: Path) => void,
): Loose {
  const chain = migrationsBetween(migrations, from, to);
  if (!chain.ok) return given;
  return chain.value.reduce(
    (value: Loose, step) => migrateFields(value, step, undefined, ({ path }) => onDropped(path)),
    given,
  );
}

/** The migrations of this package between versions of the application. */
const APPLICATION_MIGRATIONS: readonly Migration[] = [APPLICATION_1_TO_2, APPLICATION_2_TO_3];

type Lose = (what: MigrationLoss['what'], ...path: string[]) => void;

/** Keeps what the field of the later form asks for: of a group, the answers that it has. */
function carried(section: string, field: Field, value: unknown, to: string, lose: Lose): unknown {
  if (field.type !== 'group' || !isLoose(value)) return value;
  const kept = Object.entries(value).filter(([key, answer]) => {
    if (Object.hasOwn(field.fields, key) && (field.fields[key]!.forms?.includes(to) ?? true)) return true;
    if (!isBlank(answer)) lose('dropped', section, key);
    return false;
  });
  return Object.fromEntries(kept);
}

function isAsked(fields: Fields, section: string, key: string): boolean {
  const group = fields[section];
  return group?.type === 'group' && Object.hasOwn(group.fields, key);
}

/** Whether a form is an earlier version of another; versions of forms with other names do not compare. */
function isEarlier(form: string, other: string): boolean {
  const [name, version] = form.split('@');
  const [otherName, otherVersion] = other.split('@');
  return name === otherName && Number(version) < Number(otherVersion);
}
