import { analyzeFunnel } from '../../spc/funnel/analyzeFunnel.js';
import { rateLabel } from '../words/labels.js';
import type { CohortReport, ReportFunnel } from './cohortReport.js';

/** As many funnels as a page draws of its own. */
const MOST_FUNNELS = 4;

/** Districts that a funnel needs to compare anything. */
const LEAST_DISTRICTS = 3;

/** Gives the funnels that a report brings along; else those of the first rates of the school year that enough districts have. */
export function funnelsOf({ funnels, totals, form }: CohortReport): readonly ReportFunnel[] {
  if (funnels) return funnels;
  const districts = totals?.districts ?? [];
  const ids = [...new Set(districts.flatMap(({ rates }) => Object.keys(rates)))];
  const made = ids.flatMap((id): readonly ReportFunnel[] => {
    const units = districts.flatMap(({ organization, rates }) => {
      const { numerator, denominator } = rates[id] ?? {};
      const isKnown = typeof numerator === 'number' && typeof denominator === 'number' && denominator > 0;
      return isKnown ? [{ id: organization ?? '', y: numerator, n: denominator }] : [];
    });
    // What is no share, such as a count for each of several meetings, is refused there.
    const outcome =
      new Set(units.map((unit) => unit.id)).size === units.length && units.length >= LEAST_DISTRICTS
        ? analyzeFunnel({ kind: 'share', units })
        : null;
    return outcome?.ok ? [{ label: rateLabel(id, form), analysis: outcome.value }] : [];
  });
  return made.slice(0, MOST_FUNNELS);
}
