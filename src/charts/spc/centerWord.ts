import type { ChartAnalysis } from '../../spc/analysis/chartAnalysis.js';
import type { FigureWords } from '../figure/figureWords.js';

/** Whether the line in the middle of a chart is the median of its values: of a run chart it is, unless somebody gave another. */
export function isMedian({ chart, settings }: ChartAnalysis): boolean {
  return chart === 'run' && settings.centerLine === null;
}

/** What the line in the middle of a chart is called. */
export function centerWord(analysis: ChartAnalysis, words: FigureWords): string {
  return isMedian(analysis) ? words.median : words.center;
}
