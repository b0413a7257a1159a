import { readFileSync } from 'node:fs';
import { spcFigure } from '../../src/charts/spc/spcFigure.js';
import { checkSubmission } from '../../src/monthly/check/checkSubmission.js';
import { parseMonthlyReleases } from '../../src/monthly/release/ledger/parseMonthlyReleases.js';
import { toSeries } from '../../src/monthly/series/toSeries.js';
import { checkEvents } from '../../src/network/events/checkEvents.js';
import { checkDriverDiagram } from '../../src/pdsa/diagram/checkDriverDiagram.js';
import { checkPdsaLog } from '../../src/pdsa/log/checkPdsaLog.js';
import { checkRamp } from '../../src/pdsa/ramp/checkRamp.js';
import { analyzeChart } from '../../src/spc/analysis/analyzeChart.js';
import { many, type Subject } from './subjects.js';

const { events: EVENTS } = JSON.parse(readFileSync('conformance/pdsa.json', 'utf8')).data;
const [PLAN, START] = EVENTS;
const logOf = (cycles: unknown[]) => ({ form: 'pdsa@1', organization: '00240000', cycles });
const noted = (i: number) => ({ type: 'observe', on: '2020-10-06', what: `Seen ${i}` });
const cycleOf = (i: number, previous?: number) => ({
  events: [
    {
      ...PLAN,
      id: `c${i}`,
      number: i + 1,
      ...(previous !== undefined && { previousCycleId: `c${previous}` }),
    },
    ...EVENTS.slice(1),
  ],
});
const observations = (size: number) => many(size, (i) => ({ x: i + 1, y: 10 + ((i * 7) % 5) }));
const report = (i: number) => ({
  organization: `00${240001 + Math.floor(i / 12)}`,
  month: `2020-${String(1 + (i % 12)).padStart(2, '0')}`,
  values: { enrolled: 340, screened: 12 + (i % 7) },
});
const release = (i: number) => ({
  form: 'monthly-release@1',
  policy: { threshold: 11, zeros: 'publish', level: 'cover' },
  published: {
    measures: { crisisEvents: [{ organization: '00240000', month: '2020-10', value: 20 + i }] },
    rates: [],
  },
  beside: {},
  districts: [],
  loose: {},
});

/** Records of cycles, months, events, series and releases. */
export const RECORD_SUBJECTS: readonly Subject[] = [
  {
    what: 'events of a cycle',
    from: 250,
    make: (size) => () => checkPdsaLog(logOf([{ events: [PLAN, START, ...many(size, noted)] }])),
  },
  {
    what: 'cycles of a log',
    from: 50,
    make: (size) => () => checkPdsaLog(logOf(many(size, (i) => cycleOf(i)))),
  },
  {
    what: 'cycles that follow each other',
    from: 50,
    make: (size) => () => checkPdsaLog(logOf(many(size, (i) => cycleOf(i, i > 0 ? i - 1 : undefined)))),
  },
  {
    what: 'cycles that follow in a loop',
    from: 50,
    make: (size) => () => checkRamp(many(size, (i) => cycleOf(i, (i + 1) % size))),
  },
  {
    what: 'cycles of one id',
    from: 50,
    make: (size) => () => checkPdsaLog(logOf(many(size, () => cycleOf(1)))),
  },
  {
    what: 'nodes of a diagram',
    from: 200,
    make: (size) => () =>
      checkDriverDiagram({
        nodes: [
          { id: 'n0', kind: 'aim', label: 'Aim' },
          ...many(size, (i) => ({
            id: `n${i + 1}`,
            kind: 'secondary',
            label: `Node ${i}`,
            supports: [`n${i}`],
          })),
        ],
      }),
  },
  {
    what: 'links that lead nowhere',
    from: 200,
    make: (size) => () =>
      checkDriverDiagram({
        nodes: [
          { id: 'n0', kind: 'aim', label: 'Aim' },
          ...many(size, (i) => ({
            id: `n${i + 1}`,
            kind: 'secondary',
            label: `Node ${i}`,
            supports: [`x${i}`],
          })),
        ],
      }),
  },
  {
    what: 'reports of a submission',
    from: 500,
    make: (size) => () =>
      checkSubmission({
        form: 'monthly@1',
        organization: '00240000',
        month: '2020-10',
        reports: many(size, report),
      }),
  },
  {
    what: 'versions of a report',
    from: 250,
    make: (size) => () =>
      checkSubmission({
        form: 'monthly@1',
        organization: '00240000',
        month: '2020-10',
        reports: many(size, (i) => ({ ...report(1), version: i + 1 })),
      }),
  },
  {
    what: 'events of a cohort',
    from: 200,
    make: (size) => () =>
      checkEvents(
        many(size, (i) => ({
          id: `e${i}`,
          cohort: 'xx-2020-21',
          kind: 'call',
          title: 'Call',
          on: '2020-10-06',
          mode: 'virtual',
        })) as never,
      ),
  },
  {
    what: 'points of a chart',
    from: 1000,
    make: (size) => () => analyzeChart({ chart: 'i', observations: observations(size) }),
  },
  {
    what: 'points of a run chart',
    from: 1000,
    make: (size) => () => analyzeChart({ chart: 'run', observations: observations(size) }),
  },
  {
    what: 'points of a picture',
    from: 250,
    make: (size) => {
      const analysis = analyzeChart({ chart: 'i', observations: observations(size) });
      return () => (analysis.ok ? spcFigure(analysis.value) : null);
    },
  },
  {
    what: 'reports of a series',
    from: 500,
    make: (size) => () => toSeries(many(size, report) as never, 'screened'),
  },
  { what: 'entries of a ledger', from: 100, make: (size) => () => parseMonthlyReleases(many(size, release)) },
];
