import type { AssessmentScore } from '../../assessment/score/score.js';
import type { DistrictYear } from '../year/yearTypes.js';
import { codesBy } from './codesBy.js';
import type { CohortDomain } from './cohortTypes.js';

/** As many growth areas of a district as count for what is common. */
const PRIORITIES_COUNTED = 3;

/** Rolls up assessments: each domain of each instrument, with the scores of the districts, their bands and movement. */
export function cohortDomains(years: readonly DistrictYear[]): CohortDomain[] {
  const editions = new Map<string, AssessmentScore>();
  for (const { assessment } of years)
    for (const one of [assessment.fall, assessment.spring])
      if (one) editions.set(`${one.score.instrument}|${one.score.edition}`, one.score);
  return [...editions.values()].flatMap((score) =>
    [null, ...Object.keys(score.domains)].map((domain) => domainOf(years, score, domain)),
  );
}

function domainOf(
  years: readonly DistrictYear[],
  { instrument, edition }: AssessmentScore,
  domain: string | null,
): CohortDomain {
  const shown = (one: DistrictYear['assessment']['fall']) => {
    if (one?.score.instrument !== instrument || one.score.edition !== edition) return null;
    return domain === null ? one.score.overall : (one.score.domains[domain] ?? null);
  };
  const rows = years.flatMap((year) => {
    const { fall, spring, changes } = year.assessment;
    const [before, after] = [shown(fall), shown(spring)];
    if (!before && !after) return [];
    const change = changes.find((one) => one.domain === domain)?.change ?? null;
    return [{ year, before, after, change }];
  });
  const rowOf = new Map(rows.map((row) => [row.year, row]));
  const own = rows.map(({ year }) => year);
  const moved = codesBy(
    own,
    (year) => {
      const change = rowOf.get(year)!.change;
      return change === null ? null : change > 0 ? 'rose' : change < 0 ? 'fell' : 'same';
    },
    ['rose', 'fell', 'same'],
  );
  const isPriority = ({ assessment: { priorities } }: DistrictYear) =>
    priorities.slice(0, PRIORITIES_COUNTED).some((one) => one.domain === domain && one.kind === 'growthArea');
  return {
    instrument,
    edition,
    domain,
    districts: rows.map(({ year, before, after, change }) => ({
      organization: year.organization!,
      fall: before?.rounded ?? null,
      spring: after?.rounded ?? null,
      change,
    })),
    bands: codesBy<string>(own, (year) => {
      const { before, after } = rowOf.get(year)!;
      return (after ?? before)?.band ?? null;
    }),
    ...moved,
    priorityOf: own.flatMap((year) => (isPriority(year) ? [year.organization!] : [])),
  };
}
