import { mustChoose } from '../../core/given/mustChoose.js';
import { formGiven } from '../../monthly/form/formGiven.js';
import { finishTotals } from '../../monthly/totals/finishTotals.js';
import { totalsOf } from '../../monthly/totals/totals.js';
import type { CohortYear } from '../cohort/cohortTypes.js';
import type { RankContext } from './rankBy.js';
import type { RankFigures, RankFound } from './rankDistricts.js';

/** Gives of each district a rate of the school year, as `finishTotals` makes it. */
export function rateRanked(
  { years, schoolYear }: CohortYear,
  rate: string,
  { reports, cohort, registry, form }: RankContext,
): RankFigures {
  const known = { ...(cohort && { cohort }), ...(registry && { registry }), ...(form && { form }) };
  const compiled = formGiven(known, 'rankDistricts');
  mustChoose([...compiled.rateOf.keys()], rate, 'rankDistricts', 'by.rate');
  if (!reports) throw new RangeError('rankDistricts: a rate needs context.reports.');
  const { districts } = finishTotals<string>(totalsOf<string>(reports, { form: compiled.form }), {
    ...known,
    form: compiled.form,
  });
  return {
    found: years.map(({ organization: code }): RankFound => {
      const organization = code ?? '';
      const own = districts.find((one) => one.organization === organization && one.period === schoolYear);
      if (!own) return { organization, why: 'notSent' };
      const value = (own.rates as Readonly<Record<string, { readonly percent: number | null }>>)[rate]
        ?.percent;
      return typeof value === 'number' ? { organization, value } : { organization, why: 'noNumber' };
    }),
  };
}
