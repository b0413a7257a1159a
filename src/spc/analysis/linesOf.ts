import type { ChartId } from '../charts.js';
import { cLines, gLines, npLines, pLines, ppLines, uLines, upLines } from './countLines.js';
import { iLines, ipLines, mrLines, runLines, tLines } from './individualLines.js';
import type { LimitSettings } from './limitSettings.js';
import type { Lines } from './lines.js';
import type { PointColumns } from './pointColumns.js';
import { rLines, sLines, xbarLines } from './subgroupLines.js';

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
 * Gives the lines of one phase: `base` holds the points they are computed from (in the baseline and not
 * excluded), `all` the points they are drawn for.
 */
export function linesOf(
  chart: ChartId,
  base: PointColumns,
  all: PointColumns,
  settings: LimitSettings,
): Lines {
  return LINES[chart](base, all, settings);
}
