import { type ChartEvent, cascadeFigure, type Figure, spcFigure } from '../../charts/index.js';
import type { MonthlySeries } from '../../monthly/series/monthlySeries.js';
import type { DistrictYear } from '../../overview/year/yearTypes.js';
import type { TallySeries } from '../../pdsa/tally/tallySeries.js';
import { analyzeChart } from '../../spc/analysis/analyzeChart.js';
import { redefinedIn } from '../../spc/series/redefinedIn.js';
import { pictureId } from '../html/pictureId.js';
import { denominatorName } from '../words/denominatorName.js';
import type { PageSettings } from '../words/pageOptions.js';
import { seriesName } from '../words/seriesName.js';
import type { DistrictReport } from './districtReport.js';

/** Values that a chart needs to show more than points. */
const LEAST_VALUES = 3;

/** Draws what a district reported over time: the numbers of its priorities, with its cycles, then other series, then the cascade. */
export function districtCharts(
  { year, series, cascade }: DistrictReport,
  settings: PageSettings,
): readonly Figure[] {
  const shown = new Map<string, MonthlySeries<string, string> | TallySeries>();
  for (const one of [...(year.threads ?? []).flatMap((thread) => thread.series.map((each) => each.series))])
    if (one && !shown.has(keyOf(one))) shown.set(keyOf(one), one);
  // A series that was given may know more of itself than that of a priority.
  for (const one of series ?? []) shown.set(keyOf(one), one);
  const id = (n: number) => pictureId(year.organization, `${n}`);
  const { figures: language, told } = settings;
  const charts = [...shown.values()].flatMap((one, n) => chartOf(one, year, id(n + 1), settings));
  const known = (cascade ?? []).filter(({ value }) => value !== null);
  return known.length < 2
    ? charts
    : [
        ...charts,
        cascadeFigure(
          cascade!.map((step) => ({ ...step, label: told(step.label) })),
          { id: id(0), language },
        ),
      ];
}

function keyOf({ id, organization }: { readonly id: string; readonly organization: string | null }): string {
  return `${organization ?? ''} ${id}`;
}

function chartOf(
  series: MonthlySeries<string, string> | TallySeries,
  year: DistrictYear,
  id: string,
  settings: PageSettings,
): readonly Figure[] {
  const { figures: language, nameOf } = settings;
  const values = series.observations.filter(({ y }) => y !== null);
  if (values.length < LEAST_VALUES) return [];
  const isShare = series.denominator !== null;
  const outcome = analyzeChart({
    chart: 'run',
    series,
    options: {
      rules: 'anhoej',
      phases: redefinedIn(series, series.observations).map(({ before }) => before),
      ...(isShare && { multiply: 100 }),
    },
  });
  if (!outcome.ok) return [];
  const events = (year.cycles?.all ?? []).flatMap((cycle): readonly ChartEvent[] =>
    cycle.startedOn && (cycle.measure === series.id || series.organization === cycle.organization)
      ? [{ x: cycle.startedOn, label: cycle.id }]
      : [],
  );
  const whose =
    series.organization && series.organization !== year.organization
      ? `: ${nameOf(series.organization)}`
      : '';
  const name = seriesName(series.label, settings);
  const label = isShare ? `${name}, %` : name;
  return [
    spcFigure(outcome.value, {
      id,
      title: `${name}${whose}`,
      label,
      ...(series.denominator && { denominator: denominatorName(series.denominator, settings) }),
      events,
      language,
    }),
  ];
}
