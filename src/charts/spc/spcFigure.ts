import { mustBe } from '../../core/given/mustBe.js';
import { readOptions } from '../../core/given/readOptions.js';
import type { ChartAnalysis } from '../../spc/analysis/chartAnalysis.js';
import { CHARTS } from '../../spc/charts/charts.js';
import type { Figure } from '../figure/figure.js';
import { figureSettings } from '../figure/figureOptions.js';
import { svgText } from '../svg/svgText.js';
import { describeSpc } from './spcFacts.js';
import { SPC_FIGURE_OPTIONS, type SpcFigureOptions } from './spcOptions.js';
import { spcScene } from './spcScene.js';
import { spcSignsOf } from './spcSigns.js';
import { spcSpec } from './spcSpec.js';
import { spcTable } from './spcTable.js';

/**
 * Draws a run chart or control chart that `analyzeChart` computed: values, center line, limits, phases, target, signals, events,
 * and how students were taught where the series says so. Points of a signal have a shape of their own; gaps are crosses at the bottom
 * and break the line.
 *
 * @param analysis - the value that `analyzeChart` gives
 * @returns the picture as SVG and as a Vega-Lite specification, with a title, a description and a table
 * @throws TypeError for something that is not a chart
 * @example
 * spcFigure(analyzeChart({ chart: 'run', observations: [12, 15, 14].map((y, x) => ({ x, y })) }).value).table.rows[0]
 * // => [0, 12, 14]
 */
export function spcFigure(analysis: ChartAnalysis, options?: SpcFigureOptions | null): Figure {
  mustBe(ANALYSIS, analysis, 'spcFigure', 'analysis');
  const given = readOptions<SpcFigureOptions>(options, SPC_FIGURE_OPTIONS, 'spcFigure');
  const settings = figureSettings(given);
  const signs = spcSignsOf(analysis);
  const name = settings.told(CHARTS[analysis.chart].name);
  const title = settings.title ?? (given.label ? `${given.label}: ${name}` : name);
  const description = describeSpc(analysis, settings, given);
  return {
    title,
    description,
    table: spcTable(analysis, signs, settings, given),
    svg: svgText(spcScene(analysis, signs, title, settings, given), { ...settings, title, description }),
    spec: spcSpec(analysis, signs, { title, description }, settings, given),
  };
}

const ANALYSIS = {
  says: 'a chart: pass the value of what analyzeChart gives',
  has: {
    chart: { oneOf: /* @__PURE__ */ Object.keys(CHARTS) },
    points: { listOf: { says: 'a point', has: { phase: 'number', included: 'boolean' } } },
    signals: { listOf: { says: 'a signal', has: { rule: 'text', members: { listOf: 'number' } } } },
    settings: { says: 'the settings of a chart', has: { rules: 'text' } },
  },
} as const;
