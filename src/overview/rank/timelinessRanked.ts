import { percentOf } from '../../core/ratio.js';
import type { DistrictYear } from '../year/yearTypes.js';
import type { RankFigures, RankFound } from './rankDistricts.js';

/** Gives of each district the share of its due months that came on time; a month of which nobody knows when it came leaves it open. */
export function timelinessRanked(years: readonly DistrictYear[]): RankFigures {
  return {
    found: years.map(({ organization: code, months, uncertain }): RankFound => {
      const organization = code ?? '';
      if (!months || uncertain.includes('submissions')) return { organization, why: 'notSent' };
      const count = (...states: readonly string[]) =>
        months.filter(({ state }) => states.includes(state)).length;
      if (count('undated') > 0) return { organization, why: 'undated' };
      const value = percentOf(count('onTime'), count('onTime', 'late', 'owed'));
      return value === null ? { organization, why: 'nothingDue' } : { organization, value };
    }),
  };
}
