import { compareText } from '../../core/compareText.js';
import { mustBe } from '../../core/given/mustBe.js';
import { ABSENCES, isAbsence } from '../../core/reportedValue.js';
import type { MonthlyContext } from '../../monthly/form/context.js';
import { formGiven } from '../../monthly/form/formGiven.js';
import type { MonthlyReportInput } from '../../monthly/form/report.js';
import { REPORTS } from '../../monthly/form/reportKinds.js';
import type { CascadeStep } from './cascadeFigure.js';

/**
 * The measures of the built-in form that tell from enrolled to improved, each for the school year so far. Students identified by
 * screening are counted by month only, and months are never added up, so they are no step. A proposal of this project.
 */
export const CASCADE_MEASURES = [
  'enrolled',
  'screenedYtd',
  'tier23UnduplicatedYtd',
  'psychosocialAssessed',
  'psychosocialImproved',
] as const;

/**
 * Gives the steps from enrolled to improved of one organization, from its newest report: what `cascadeFigure` draws. Measures that
 * the form does not have are left out; one without a number says why.
 *
 * @param measures - ids of measures of the form, in the order of the steps
 * @example
 * const reports = [{ organization: '00240000', month: '2020-10', values: { enrolled: 400, screenedYtd: 'notCollected' } }];
 * cascadeSteps(reports, '00240000').slice(0, 2)
 * // => [{ label: 'Students enrolled', value: 400 }, { label: 'Students screened this school year', value: null, why: 'Not collected' }]
 */
export function cascadeSteps(
  reports: readonly MonthlyReportInput<string>[],
  organization: string,
  context?: MonthlyContext | null,
  measures: readonly string[] = CASCADE_MEASURES,
): readonly CascadeStep[] {
  mustBe(REPORTS, reports, 'cascadeSteps', 'reports');
  mustBe('text', organization, 'cascadeSteps', 'organization');
  const form = formGiven({ ...context }, 'cascadeSteps');
  const [report] = reports
    .filter((one) => one.organization === organization)
    .sort((a, b) => compareText(b.month, a.month) || (b.version ?? 1) - (a.version ?? 1));
  if (!report) return [];
  return measures
    .filter((id) => form.has(id))
    .map((id): CascadeStep => {
      const { label } = form.measureOf(id);
      const value: unknown = report.values[id];
      // A number that cannot be a count of students has its finding elsewhere; as a step it is not known.
      if (Number.isSafeInteger(value) && Number(value) >= 0) return { label, value: Number(value) };
      return isAbsence(value) ? { label, value: null, why: ABSENCES[value].label } : { label, value: null };
    });
}
