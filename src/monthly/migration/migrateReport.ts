import type { Explanation } from '../../core/explanation.js';
import type { Finding, RecordKey } from '../../core/finding.js';
import { isBlank } from '../../core/isBlank.js';
import { isLoose, type Loose } from '../../core/isLoose.js';
import { isAbsence } from '../../core/reportedValue.js';
import { findingOf } from '../../core/rule.js';
import { textOf } from '../../core/textOf.js';
import type { Path } from '../../form/breaches.js';
import { fieldNamed, type MigratedForm } from '../../form/migration/migratedForm.js';
import { type LostField, migrateFields } from '../../form/migration/migrateFields.js';
import {
  type FieldChange,
  fieldsFrom,
  fieldsTo,
  type Migration,
  type RuleChange,
} from '../../form/migration/migration.js';
import { answerLapsed, valueRetired } from '../../form/migration/migrationRules.js';
import { recordOf } from '../read/reportShape.js';

/** Takes what was lost: as a finding, and the value itself. */
export type OnLost = (finding: Finding, value: unknown) => void;

/** One step of a migration between forms that are known. */
export interface MigrationStep {
  readonly migration: Migration;
  readonly from: MigratedForm;
  readonly to: MigratedForm;
}

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
export function migrateReport(report: Loose, step: MigrationStep, onLost: OnLost): Loose {
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

/**
 * Moves an answer to a finding: where its rule, its field, its numbers and the measures that it names have one place in the next
 * form, it speaks of those. Else it is left out, since an answer about other numbers would settle nothing.
 */
export function migrateExplanation(
  given: Loose,
  { migration, from, to }: MigrationStep,
  onLost: OnLost,
  record?: RecordKey,
): readonly Loose[] {
  const { code, field, params } = given as unknown as Partial<Explanation>;
  const rule = migration.rules?.find((each) => each.code === code);
  const changed = migration.changes.filter(({ change }) => change !== 'same');
  const nameOf = (name: string): string | null => {
    const change = changed.find((each) => fieldsFrom(each).includes(name));
    if (!change) return name;
    return change.change === 'renamed' ? change.to : null;
  };
  const facts = Object.entries<unknown>(isLoose(params) ? params : {});
  const isNameGone = facts.some(([name, value]) => [name, ...namesIn(value)].map(nameOf).includes(null));
  const at = typeof field === 'string' ? nameOf(field) : undefined;
  if (isRuleGone(code, rule, from, to) || at === null || isNameGone) {
    const lost = { params: { rule: textOf(code), form: to.id }, path: [] };
    onLost(findingOf(answerLapsed, typeof field === 'string' ? { ...lost, field } : lost, record), given);
    return [];
  }
  return [
    {
      ...given,
      ...(rule && { code: rule.to }),
      ...(at !== undefined && { field: at }),
      params: Object.fromEntries(
        facts.map(([name, value]) => [
          nameOf(name),
          typeof value === 'string' ? namesIn(value).map(nameOf).join(', ') || value : value,
        ]),
      ),
    },
  ];
}

/** A param may name measures: one, or several with commas between them. Words for numbers that are not there name none. */
function namesIn(value: unknown): readonly string[] {
  return typeof value === 'string' && !isAbsence(value) ? value.split(', ') : [];
}

/** Whether nothing can be found any more by a rule: a change says so, or it was one of the earlier form alone. */
function isRuleGone(
  code: unknown,
  change: RuleChange | undefined,
  from: MigratedForm,
  to: MigratedForm,
): boolean {
  if (change) return change.to === undefined;
  return from.rules?.some((each) => each === code && !to.rules?.includes(each)) ?? false;
}

function at(before: Path, onLost: OnLost): OnLost {
  return (finding, value) => onLost({ ...finding, path: [...before, ...finding.path] }, value);
}
