import type { Explanation } from '../../core/explanation.js';
import type { RecordKey } from '../../core/finding.js';
import type { Loose } from '../../core/isLoose.js';
import { isLoose } from '../../core/isLoose.js';
import { isAbsence } from '../../core/reportedValue.js';
import { findingOf } from '../../core/rule.js';
import { textOf } from '../../core/textOf.js';
import type { MigratedForm } from '../../form/migration/migratedForm.js';
import { fieldsFrom, type RuleChange } from '../../form/migration/migration.js';
import { answerLapsed } from '../../form/migration/migrationRules.js';
import type { MigrationStep, OnLost } from './migrationStep.js';

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
