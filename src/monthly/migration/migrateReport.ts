import type { RecordKey } from '../../core/finding.js';
import { isBlank } from '../../core/isBlank.js';
import { isLoose, type Loose } from '../../core/isLoose.js';
import { findingOf } from '../../core/rule.js';
import type { Path } from '../../form/breaches.js';
import { fieldNamed, type MigratedForm } from '../../form/migration/migratedForm.js';
import { type LostField, migrateFields } from '../../form/migration/migrateFields.js';
import { type FieldChange, fieldsFrom, fieldsTo } from '../../form/migration/migration.js';
import { valueRetired } from '../../form/migration/migrationRules.js';
import { SCHEMA_KEY } from '../../form/read/nameUnknown.js';
import { recordOf } from '../read/reportShape.js';
import { migrateExplanation } from './migrateExplanation.js';
import type { MigrationStep, OnLost } from './migrationStep.js';

/** Moves a submission to the next form: its reports, and the answers to findings on it. */
export function migrateSubmission(submission: Loose, step: MigrationStep, onLost: OnLost): Loose {
  const { reports } = submission;
  const record = recordOf(submission);
  return {
    ...submission,
    form: step.migration.to,
    ...(Array.isArray(reports) && {
      reports: reports.map((report: unknown, i) =>
        isLoose(report) ? migrateReport(report, step, at(['reports', i], onLost)) : report,
      ),
    }),
    ...answersOf(submission, step, record, onLost),
  };
}

/** Moves a report to the next form: its numbers, with the qualifiers and notes that belong to them. */
export function migrateReport(
  { [SCHEMA_KEY]: _, ...report }: Loose,
  step: MigrationStep,
  onLost: OnLost,
): Loose {
  const { migration, to } = step;
  const record = recordOf(report);
  const tell = ({ rule, name, path, params, value }: LostField, part: string) =>
    onLost(findingOf(rule, { field: name, path: [part, ...path], params }, record), value);
  const { values, qualifiers, notes } = report;
  return {
    ...report,
    ...(isLoose(values) && { values: migrateFields(values, migration, to, (lost) => tell(lost, 'values')) }),
    ...(isLoose(qualifiers) && { qualifiers: besides(qualifiers, step, (lost) => tell(lost, 'qualifiers')) }),
    ...(isLoose(notes) && { notes: besides(notes, step, (lost) => tell(lost, 'notes')) }),
    ...answersOf(report, step, record, onLost),
  };
}

/** Moves what belongs to a number with it: to each part of one that was split. */
function besides(given: Loose, { migration, to }: MigrationStep, onLoss: (lost: LostField) => void): Loose {
  const moved: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(given)) {
    if (isBlank(value)) continue;
    const names = name === 'report' ? [name] : successorsOf(name, migration.changes, to);
    if (names.length === 0 || names.some((each) => Object.hasOwn(moved, each)))
      onLoss({ rule: valueRetired, name, path: [name], params: { name, form: to.id }, value });
    else for (const each of names) moved[each] = value;
  }
  return moved;
}

/** Gives the measures that stand in the place of one; none where it has no place. */
function successorsOf(
  name: string,
  changes: readonly FieldChange[],
  { fields }: MigratedForm,
): readonly string[] {
  const change = changes.find((each) => fieldsFrom(each).includes(name));
  if (change) return fieldsTo(change);
  return fieldNamed(fields, name) ? [name] : [];
}

function answersOf(
  { explanations }: Loose,
  step: MigrationStep,
  record: RecordKey | undefined,
  onLost: OnLost,
): { readonly explanations?: readonly unknown[] } {
  if (!Array.isArray(explanations)) return {};
  const kept = explanations.flatMap((given: unknown, i): readonly unknown[] =>
    isLoose(given) ? migrateExplanation(given, step, at(['explanations', i], onLost), record) : [given],
  );
  return { explanations: kept };
}

function at(before: Path, onLost: OnLost): OnLost {
  return (finding, value) => onLost({ ...finding, path: [...before, ...finding.path] }, value);
}
