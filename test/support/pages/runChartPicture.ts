import { spcFigure } from '../../../src/charts/index.js';
import { analyzeChart } from '../../../src/spc/index.js';

/** Students of a hundred screened, month by month: made up, before and after a change. */
const SCREENED = [41, 38, 44, 39, 42, 36, 43, 40, 37, 39, 55, 58, 54, 61, 57, 60, 63, 59];
/** The first school year, from September to June. */
const FIRST_MONTHS = 10;

/** The run chart of the README: a shift after a change, drawn by the package. */
export function runChartPicture(): string {
  const observations = SCREENED.map((y, i) => ({ x: monthAt(i), y }));
  const outcome = analyzeChart({
    chart: 'run',
    series: { observations, window: 'period' },
    options: { rules: 'ihi', improvement: 'up', baseline: FIRST_MONTHS },
  });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.findings));
  return spcFigure(outcome.value, {
    title: 'Students screened, in percent (made-up numbers)',
    label: 'Students screened, percent',
    events: [{ x: monthAt(FIRST_MONTHS), label: 'Screening moved to advisory' }],
  }).svg;
}

/** The months of school years: nobody is screened in July and August. */
function monthAt(index: number): string {
  const month = 8 + (index % FIRST_MONTHS);
  const year = 2019 + Math.floor(index / FIRST_MONTHS) + Math.floor(month / 12);
  return `${year}-${String((month % 12) + 1).padStart(2, '0')}`;
}
