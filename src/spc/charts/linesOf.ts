import { cLines } from './c.js';
import type { ChartId } from './charts.js';
import { gLines } from './g.js';
import { iLines } from './i.js';
import { ipLines } from './ip.js';
import type { LimitSettings } from './limitSettings.js';
import type { Lines } from './lines.js';
import { mrLines } from './mr.js';
import { npLines } from './np.js';
import { pLines } from './p.js';
import type { PointColumns } from './pointColumns.js';
import { ppLines } from './pp.js';
import { rLines } from './r.js';
import { runLines } from './run.js';
import { sLines } from './s.js';
import { tLines } from './t.js';
import { uLines } from './u.js';
import { upLines } from './up.js';
import { xbarLines } from './xbar.js';

type MakeLines = (base: PointColumns, all: PointColumns, settings: LimitSettings) => Lines;

const LINES = {
  run: runLines,
  i: iLines,
  mr: mrLines,
  ip: ipLines,
  xbar: xbarLines,
  r: rLines,
  s: sLines,
  t: tLines,
  g: gLines,
  c: cLines,
  np: npLines,
  u: uLines,
  up: upLines,
  p: pLines,
  pp: ppLines,
} as const satisfies Record<ChartId, MakeLines>;

/**
 * Gives the lines of one phase: `base` holds the points they are computed from (in the baseline and not excluded), `all`
 * the points they are drawn for.
 */
export function linesOf(
  chart: ChartId,
  base: PointColumns,
  all: PointColumns,
  settings: LimitSettings,
): Lines {
  return LINES[chart](base, all, settings);
}
