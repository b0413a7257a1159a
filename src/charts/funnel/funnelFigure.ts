import { mustBe } from '../../core/given/mustBe.js';
import { readOptions } from '../../core/given/readOptions.js';
import { describeFunnel } from '../../spc/funnel/describeFunnel.js';
import type { FunnelAnalysis, FunnelPoint } from '../../spc/funnel/funnel.js';
import type { FunnelStatementId } from '../../spc/funnel/funnelStatements.js';
import type { Figure, FigureTable } from '../figure/figure.js';
import { FIGURE_OPTIONS, type FigureOptions, figureSettings } from '../figure/figureOptions.js';
import type { FigureWords } from '../figure/figureWords.js';
import { svgText } from '../svg/svgText.js';
import { funnelScene } from './funnelScene.js';
import { scaled } from './funnelSigns.js';
import { funnelSpec } from './funnelSpec.js';

/** What the picture of a funnel can be told. */
export interface FunnelFigureOptions extends FigureOptions {
  /** What the values are, such as `Students screened, percent`. */
  readonly label?: string | null;
  /** Names to show in place of ids. */
  readonly names?: Readonly<Record<string, string>> | null;
  /** Sentences of your own in place of those of the language, as `FUNNEL_STATEMENTS`. */
  readonly sentences?: Readonly<Record<FunnelStatementId, string>> | null;
}

/**
 * Draws a funnel that `analyzeFunnel` computed: one point a district or school, by its size, between the limits of 95 and 99.8 percent.
 * Shares are shown in percent. Only points beyond the limits have a name in the picture: between the limits there is no order.
 *
 * @throws TypeError for something that is not a funnel
 * @example
 * const units = [{ id: 'A', y: 30, n: 400 }, { id: 'B', y: 50, n: 900 }, { id: 'C', y: 29, n: 150 }];
 * funnelFigure(analyzeFunnel({ kind: 'share', units }).value).table.rows[2]
 * // => ['C', 19.3, 150, 'above the 99.8 percent limit']
 */
export function funnelFigure(analysis: FunnelAnalysis, options?: FunnelFigureOptions | null): Figure {
  mustBe(ANALYSIS, analysis, 'funnelFigure', 'analysis');
  const given = readOptions<FunnelFigureOptions>(options, OPTIONS, 'funnelFigure');
  const settings = figureSettings(given);
  const { words } = settings;
  const title =
    settings.title ?? given.label ?? (analysis.kind === 'share' ? words.funnelTitle : words.funnelRateTitle);
  const names = given.names ?? {};
  const named = {
    ...analysis,
    points: analysis.points.map((point) => ({
      ...point,
      id: Object.hasOwn(names, point.id) ? names[point.id]! : point.id,
    })),
  };
  const description = describeFunnel(named, given.sentences ?? settings.language.funnel);
  const label = given.label ?? words.value;
  return {
    title,
    description,
    table: tableOf(named, words, label),
    svg: svgText(funnelScene(named, title, label, words), { ...settings, title, description }),
    spec: funnelSpec(named, { title, description }, label, words),
  };
}

function tableOf({ points, kind }: FunnelAnalysis, words: FigureWords, label: string): FigureTable {
  const cells = ({ id, value, n, position }: FunnelPoint) => [
    id,
    value === null ? null : scaled(value, kind),
    n,
    position === null ? words.gap : words[position],
  ];
  return { headings: [words.unit, label, words.denominator, words.position], rows: points.map(cells) };
}

const OPTIONS = { ...FIGURE_OPTIONS, label: 'text', names: 'object', sentences: 'object' } as const;

const ANALYSIS = {
  says: 'a funnel: pass the value of what analyzeFunnel gives',
  has: {
    kind: { oneOf: ['share', 'rate'] },
    points: { listOf: { says: 'a unit', has: { id: 'text' } } },
    target: 'number',
    limits: 'text',
    byChance: 'object',
  },
} as const;
