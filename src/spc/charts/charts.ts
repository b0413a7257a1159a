import { c } from './c.js';
import type { ChartDefinition } from './chart.js';
import { g } from './g.js';
import { i } from './i.js';
import { ip } from './ip.js';
import { mr } from './mr.js';
import { np } from './np.js';
import { p } from './p.js';
import { pp } from './pp.js';
import { r } from './r.js';
import { run } from './run.js';
import { s } from './s.js';
import { t } from './t.js';
import { u } from './u.js';
import { up } from './up.js';
import { xbar } from './xbar.js';

/**
 * The fifteen charts, each in a file of its own.
 *
 * @example
 * CHARTS.pp.name
 * // => "P' chart"
 */
export const CHARTS = {
  run,
  i,
  mr,
  ip,
  xbar,
  r,
  s,
  t,
  g,
  c,
  np,
  u,
  up,
  p,
  pp,
} as const satisfies Record<string, ChartDefinition>;

/** The id of a chart. */
export type ChartId = keyof typeof CHARTS;

/**
 * Tells whether a word is the id of a chart.
 *
 * @example
 * isChartId('xmr')
 * // => false
 */
export function isChartId(word: string): word is ChartId {
  return Object.hasOwn(CHARTS, word);
}
