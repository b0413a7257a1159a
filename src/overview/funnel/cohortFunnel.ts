import type { Finding } from '../../core/finding.js';
import type { SystemAnswer } from '../../system/words/systemAnswer.js';
import type { DistrictCodes } from '../cohort/cohortTypes.js';
import { partRepeated, partUnreadable } from '../parts/partRules.js';
import type { Ready } from '../parts/ready.js';
import type { DistrictYear } from '../year/yearTypes.js';
import { applicationsRead } from './applicationsRead.js';
import { type ApplicationStage, FUNNEL_STAGES, type FunnelStage } from './funnelStages.js';
import { interestRead } from './interestRead.js';

/** One stage: the districts that reached it, how many they are, and those of which it is not known. */
export interface CohortFunnelStage {
  readonly stage: FunnelStage;
  readonly organizations: DistrictCodes;
  readonly count: number;
  readonly unknown: DistrictCodes;
}

/** From interest to a place: the districts of the cohort, and others that asked or applied, by code after them. */
export interface CohortFunnel {
  readonly stages: readonly CohortFunnelStage[];
  /** Forms of interest of those who have no code, such as families; `null` where forms of interest are not there. */
  readonly othersInterested: number | null;
}

/** Records that came from more than the districts of a cohort. */
export interface FunnelRecords {
  readonly applications?: unknown;
  readonly interest?: unknown;
  /** `false`: there may be more than were given, so of whoever has none it is not known. Default: all were given. */
  readonly areAll?: boolean | null | undefined;
}

/** Rolls up who asked, applied, was found eligible, reviewed and selected, and who declined or withdrew. */
export function cohortFunnel(
  years: readonly DistrictYear[],
  { applications, interest, areAll }: FunnelRecords,
  ready: Ready,
): { readonly funnel: CohortFunnel; readonly findings: readonly Finding[] } {
  const isThere = (given: unknown) => given !== undefined && given !== null;
  const applied = isThere(applications) ? applicationsRead(applications, ready) : null;
  const asked = isThere(interest) ? interestRead(interest, ready) : null;
  const yearOf = new Map(years.map((year) => [year.organization ?? '', year]));
  const others = [...(applied?.byDistrict.keys() ?? []), ...(asked?.districts ?? [])].filter(
    (code) => !yearOf.has(code),
  );
  const all = [...yearOf.keys(), ...[...new Set(others)].sort()];
  const isWhole = areAll !== false;
  const reachedBy = (code: string, stage: ApplicationStage): SystemAnswer => {
    const told = applied?.byDistrict.get(code);
    // Two that contradict each other both claim to count, wherever they were found.
    if (told === null) return 'unknown';
    const year = yearOf.get(code);
    const answers = [told, year?.application?.reached].flatMap((one) => (one ? [one[stage]] : []));
    const [first] = answers;
    if (answers.some((one) => one !== first)) return 'unknown';
    const answer = first ?? (isWhole && applied ? 'no' : 'unknown');
    return answer === 'no' && (applied?.unread.has(code) || isUnclear(year)) ? 'unknown' : answer;
  };
  const answerOf = (code: string, stage: FunnelStage): SystemAnswer => {
    if (stage !== 'interest') return reachedBy(code, stage);
    if (asked?.districts.has(code)) return 'yes';
    return isWhole && asked && asked.findings.length === 0 ? 'no' : 'unknown';
  };
  const stages = (Object.keys(FUNNEL_STAGES) as FunnelStage[]).map((stage): CohortFunnelStage => {
    const withAnswer = (answer: SystemAnswer) => all.filter((code) => answerOf(code, stage) === answer);
    const organizations = withAnswer('yes');
    return { stage, organizations, count: organizations.length, unknown: withAnswer('unknown') };
  });
  return {
    funnel: { stages, othersInterested: asked?.others ?? null },
    findings: [...(applied?.findings ?? []), ...(asked?.findings ?? [])],
  };
}

/** Whether a year has an application that cannot be read, or several of which none counts. */
function isUnclear(year: DistrictYear | undefined): boolean {
  return (year?.doubts ?? []).some(
    ({ code, params }) => UNCLEAR.includes(code) && params['part'] === 'application',
  );
}

const UNCLEAR: readonly string[] = [partRepeated.code, partUnreadable.code];
