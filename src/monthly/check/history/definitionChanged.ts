import { sameImprovementRule } from '../../../core/improvement/improvementRuleOf.js';
import type { MonthlyContext } from '../../form/context.js';
import type { AcrossRule, LateBreach } from '../../rows/lateBreach.js';
import type { ReportRow } from '../../rows/reportRow.js';
import type { OrganizationHistory } from './organizationHistory.js';

/** The definitions that give a number its meaning; a change breaks its series. */
const DEFINITIONS = ['psychosocialRule', 'academicIndicator', 'evidenceFloor', 'enrolledOn'] as const;

/**
 * A definition that a district names once for the year is another one than before in the same school year.
 *
 * Judged on the district's rows of whole submissions; rows on their own carry no definitions.
 */
export const definitionChanged = {
  code: 'monthly.definition-changed',
  severity: 'warning',
  message:
    '{field} is not the same as in {previousMonth}, so the numbers before and after cannot be compared.',
  howToFix: 'Keep one definition for the school year. If it had to change, explain it in a note.',
  params: { field: 'key', previousMonth: 'key' },
  needs: ['history', 'definitions'],
  basis: 'proposed',
  source: { id: 'project', at: 'v24' },
  check({ months }, tell) {
    if (!months[0]?.isDistrict) return;
    for (const [i, row] of months.entries()) {
      if (!row.definitions || !row.judged) continue;
      for (const definition of DEFINITIONS) {
        const named = row.definitions[definition];
        const before = named ? lastNaming(months, i, definition) : undefined;
        if (before && !isSame(before.definitions?.[definition], named))
          tell(changed(row, before, definition));
      }
    }
  },
} as const satisfies AcrossRule<OrganizationHistory, MonthlyContext>;

function changed(
  row: ReportRow,
  { record }: ReportRow,
  definition: (typeof DEFINITIONS)[number],
): LateBreach {
  return {
    record: row.record,
    field: definition,
    path: row.path,
    facts: () => ({
      params: { field: definition, previousMonth: record.month },
      path: [...row.path.slice(0, -2), 'definitions', definition],
      related: [{ record }],
    }),
  };
}

/** Texts are the same where they are equal; rules of the catalogue where they say the same. */
function isSame(before: unknown, now: unknown): boolean {
  return before === now || (typeof now === 'object' && sameImprovementRule(before, now));
}

function lastNaming(
  months: readonly ReportRow[],
  at: number,
  definition: (typeof DEFINITIONS)[number],
): ReportRow | undefined {
  const { yearStart } = months[at]!;
  for (let i = at - 1; i >= 0 && months[i]!.yearStart === yearStart; i--) {
    if (months[i]!.definitions?.[definition]) return months[i];
  }
  return undefined;
}
