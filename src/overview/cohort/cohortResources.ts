import type { ResourceCell } from '../../assessment/priorities/resourceMap.js';
import { SUPPORT_PROVIDERS, type SupportProvider } from '../../system/words/profileWords.js';
import type { DistrictYear } from '../year/yearTypes.js';
import { codesBy } from './codesBy.js';
import type { CohortCell } from './cohortTypes.js';

const STATES = ['covered', 'gap', 'unknown'] as const;

/** Rolls up the maps of resources: for each concern and tier, where it is covered, where not, where it is not known. */
export function cohortResources(years: readonly DistrictYear[]): CohortCell[] {
  const keyOf = ({ concern, tier }: Pick<ResourceCell, 'concern' | 'tier'>) => `${concern}|${tier}`;
  const maps = new Map(
    years.map((year) => [year, new Map((year.resources ?? []).map((cell) => [keyOf(cell), cell]))] as const),
  );
  const cells = new Map<string, Pick<ResourceCell, 'concern' | 'tier'>>();
  for (const year of years)
    for (const { concern, tier } of year.resources ?? [])
      cells.set(keyOf({ concern, tier }), { concern, tier });
  return [...cells].map(([key, { concern, tier }]) => {
    const cellOf = (year: DistrictYear) => maps.get(year)?.get(key);
    const givenBy = (provider: SupportProvider) =>
      years.flatMap((year) =>
        year.organization && cellOf(year)?.providers.includes(provider) ? [year.organization] : [],
      );
    const providers = (Object.keys(SUPPORT_PROVIDERS) as SupportProvider[])
      .map((provider) => [provider, givenBy(provider)] as const)
      .filter(([, codes]) => codes.length > 0);
    return {
      concern,
      tier,
      ...codesBy(years, (year) => cellOf(year)?.state ?? 'unknown', STATES),
      providers: Object.fromEntries(providers) as CohortCell['providers'],
    };
  });
}
