import { SMHQA_DISTRICT, scoreAssessment } from '../../src/assessment/index.js';
import {
  calendarFigure,
  cascadeFigure,
  driverFigure,
  type Figure,
  funnelFigure,
  profileFigure,
  spcFigure,
} from '../../src/charts/index.js';
import type { Outcome } from '../../src/core/index.js';
import { type TimelinessRow, timeliness } from '../../src/monthly/index.js';
import { COHORTS } from '../../src/network/index.js';
import type { DriverDiagram } from '../../src/pdsa/index.js';
import { analyzeChart, analyzeFunnel, type ChartAnalysis, type FunnelAnalysis } from '../../src/spc/index.js';

/** The value of an outcome that the tests rely on. */
export function of<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`refused: ${outcome.findings[0].code}`);
  return outcome.value;
}

// One of each picture, with everything in it that a picture can hold.

const MONTHS = [
  '2020-09',
  '2020-10',
  '2020-11',
  '2020-12',
  '2021-01',
  '2021-02',
  '2021-03',
  '2021-04',
  '2021-05',
  '2021-06',
  '2021-07',
  '2021-08',
  '2021-09',
];

/** A P chart in two phases, with a gap, a point left out, a target, and two ways of teaching. */
export const screening = (): ChartAnalysis => {
  const counts = [61, 58, null, 66, 70, 72, 80, 82, 85, 90, 92, 95, 99];
  const outcome = analyzeChart({
    chart: 'p',
    series: {
      window: 'period',
      unit: 'month',
      learning: [
        { from: '2020-09', to: '2021-01', model: 'remote', label: 'Remote' },
        { from: '2021-02', to: '2021-09', model: 'inPerson', label: 'In person' },
      ],
      observations: MONTHS.map((x, i) => ({ x, y: counts[i]!, n: 400 })),
    },
    options: { multiply: 100, rules: 'ihi', improvement: 'up', phases: [6], target: 22, exclude: [2] },
  });
  return of(outcome);
};

/** A funnel in which districts lie in every position. */
export const shares = (): FunnelAnalysis => {
  const units = [
    { id: 'Elm', y: 6, n: 20 },
    { id: 'Oak', y: 600, n: 2000 },
    { id: 'Ash', y: 3600, n: 18_000 },
    { id: 'Fir', y: 240, n: 1000 },
    { id: 'Yew', y: 100, n: 700 },
    { id: 'Box', y: null, n: 70 },
  ];
  const outcome = analyzeFunnel({ kind: 'share', units });
  return of(outcome);
};

/** Scores in which every domain but the last has a rating between these. */
export const scoreWith = (rating: number) => {
  const rated = SMHQA_DISTRICT.domains
    .slice(0, -1)
    .flatMap(({ items }) => items.filter(({ kind }) => kind === 'rated'));
  const outcome = scoreAssessment(
    SMHQA_DISTRICT,
    Object.fromEntries(rated.map(({ id }, i) => [id, rating + (i % 2)])),
  );
  return of(outcome);
};

export const diagram: DriverDiagram = {
  nodes: [
    { id: 'a', kind: 'aim', label: 'By June, 80 percent of students in grades 6 to 8 are screened twice' },
    { id: 'p1', kind: 'primary', label: 'Staff know how and why', supports: ['a'] },
    { id: 's1', kind: 'secondary', label: 'Training before September', supports: ['p1'] },
    {
      id: 'i1',
      kind: 'idea',
      label: 'A video of five minutes for advisory teachers',
      supports: ['s1', 'p1'],
    },
    { id: 'i2', kind: 'idea', label: 'Not linked yet' },
  ],
};

export const months = (): readonly TimelinessRow[] =>
  timeliness([], COHORTS['ma-coiin-2020-21'], '2020-12-16').rows.map((row, i) => ({
    ...row,
    state: (['onTime', 'late', 'undated', 'owed', 'notYetDue', 'notDue'] as const)[i % 6]!,
  }));

/** Every picture, by name. */
export const FIGURES: Readonly<Record<string, () => Figure>> = {
  spc: () =>
    spcFigure(screening(), {
      label: 'Students screened, percent',
      title: 'Screening in a district',
      events: [
        { x: '2020-12-07', label: 'Cycle 1: screening in advisory' },
        { x: '2021-03', label: 'Cycle 2: reminders to families' },
      ],
    }),
  run: () => {
    const outcome = analyzeChart({
      chart: 'run',
      observations: [5, 4, 6, 5, 9, 8, 4, 8, 5, 9].map((y, i) => ({ x: i + 1, y })),
    });
    return spcFigure(of(outcome));
  },
  funnel: () => funnelFigure(shares(), { label: 'Students screened, percent' }),
  profile: () => profileFigure({ instrument: SMHQA_DISTRICT, fall: scoreWith(2), spring: scoreWith(4) }),
  driver: () => driverFigure(diagram),
  cascade: () =>
    cascadeFigure([
      { label: 'Enrolled', value: 2149 },
      { label: 'Screened this school year', value: 812 },
      { label: 'Identified by screening', value: null, why: 'not collected' },
      { label: 'Improved', value: 0 },
    ]),
  calendar: () => calendarFigure(months(), { names: { '00240000': 'Belchertown' } }),
};
