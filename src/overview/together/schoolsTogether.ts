import { isLoose } from '../../core/isLoose.js';
import type { Together } from './districtTogether.js';
import { pilotNeverReports, schoolNotInApplication } from './togetherRules.js';

/** Compares the schools of the application with those that report. Where only the district reports, schools owe nothing of their own. */
export function schoolsTogether({ joined: { application }, ready, months, say, placeOf }: Together): void {
  const schools = application && schoolsIn(application.value);
  const ofSchools = months.filter(({ organization }) => !ready.codes.isDistrict(organization));
  if (!schools || ofSchools.length === 0) return;
  const firstOf = new Map<string, (typeof ofSchools)[number]>();
  for (const one of ofSchools) {
    const first = firstOf.get(one.organization);
    if (!first || one.month < first.month) firstOf.set(one.organization, one);
  }
  const count = new Set(months.map(({ month }) => month)).size;
  const pathTo = (...rest: readonly (string | number)[]) =>
    placeOf('application', application.place, ['context', 'schools', ...rest]);
  const beside = { organization: ofSchools[0]!.organization, month: ofSchools[0]!.month };
  for (const [i, { code, pilot }] of schools.entries()) {
    const at = pathTo(i, 'pilot');
    if (at && pilot && !firstOf.has(code))
      say(pilotNeverReports, { field: 'context.schools.pilot', params: { code, count } }, at, [
        { month: beside },
      ]);
  }
  const listed = new Set(schools.map(({ code }) => code));
  const list = pathTo();
  for (const [code, { month }] of firstOf)
    if (list && !listed.has(code))
      say(schoolNotInApplication, { field: 'context.schools', params: { code, month } }, list, [
        { month: { organization: code, month } },
      ]);
}

/** The schools of an application; `null` where its form has no such list, or it is empty. */
function schoolsIn(application: object): { readonly code: string; readonly pilot: boolean }[] | null {
  const { context } = application as { readonly context?: unknown };
  const list = isLoose(context) ? context['schools'] : null;
  if (!Array.isArray(list) || list.length === 0) return null;
  return list.flatMap((school: unknown) => {
    if (!isLoose(school) || typeof school['code'] !== 'string') return [];
    return [{ code: school['code'], pilot: school['pilot'] === true }];
  });
}
