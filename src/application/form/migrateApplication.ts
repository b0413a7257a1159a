import { mustBe } from '../../core/given/mustBe.js';
import { isBlank } from '../../core/isBlank.js';
import { type Outcome, refused } from '../../core/outcome.js';
import { findingOf } from '../../core/rule.js';
import type { Path } from '../../form/breaches.js';
import type { Fields } from '../../form/field.js';
import type { Cohort } from '../../network/cohorts/cohort.js';
import { COHORT } from '../../network/cohorts/cohortKinds.js';
import { type ApplicationDraft, applicationFields } from './applicationForm.js';
import { APPLICATION_FORMS, type ApplicationForm, formIdOf, formOf } from './applicationForms.js';
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

/**
 * Carries an application over to the form of a later cohort, as a new draft, with a report of what did not come along.
 *
 * Fields that the later form does not have are dropped. Form, cohort and school year become those of the cohort.
 * Promises, signature and the time of submission are never carried over: they were given for one year. Going to an
 * earlier form is refused.
 */
export function migrateApplication(
  application: ApplicationDraft,
  cohort: Cohort,
): Outcome<MigratedApplication> {
  mustBe('object', application, 'migrateApplication', 'application');
  mustBe(COHORT, cohort, 'migrateApplication', 'cohort');
  const to = formIdOf(cohort.application?.form);
  if (to === undefined) return refused([findingOf(callMissing, { params: { cohort: cohort.id } })]);
  const target = APPLICATION_FORMS.find((form) => form === to);
  const from = formOf(application.form);
  if (!target || APPLICATION_FORMS.indexOf(target) < APPLICATION_FORMS.indexOf(from)) {
    return refused([findingOf(migrationBackwards, { field: 'form', params: { from, to } })]);
  }
  const losses: MigrationLoss[] = [];
  const lose = (what: MigrationLoss['what'], ...path: string[]) => losses.push({ path, what });
  const draft: Record<string, unknown> = { form: target, cohort: cohort.id, version: 1, state: 'draft' };
  for (const [key, field] of Object.entries(applicationFields())) {
    const value = application[key as keyof ApplicationDraft];
    if (field.type !== 'group' || isBlank(value)) continue;
    if (key === 'commitments' || key === 'signOff') lose('askAgain', key);
    else draft[key] = carried(key, field.fields, value, target, lose);
  }
  if (application.form !== target) lose('replaced', 'form');
  if (application.cohort !== cohort.id) lose('replaced', 'cohort');
  if (!isBlank(application.submittedAt)) lose('dropped', 'submittedAt');
  if (application.moves?.length) lose('dropped', 'moves');
  if (application.applicant) {
    if (application.applicant.schoolYear !== cohort.schoolYear) lose('replaced', 'applicant', 'schoolYear');
    draft['applicant'] = { ...(draft['applicant'] as object), schoolYear: cohort.schoolYear };
  }
  if (application.context?.enrollment) lose('askAgain', 'context', 'enrollment');
  return { ok: true, value: { draft, losses }, findings: [] };
}

function carried(
  section: string,
  fields: Fields,
  value: unknown,
  target: ApplicationForm,
  lose: (what: MigrationLoss['what'], ...path: string[]) => void,
): object {
  const kept = Object.entries(value as object).filter(([key, answer]) => {
    if (Object.hasOwn(fields, key) && (fields[key]!.forms?.includes(target) ?? true)) return true;
    if (!isBlank(answer)) lose('dropped', section, key);
    return false;
  });
  return Object.fromEntries(kept);
}
