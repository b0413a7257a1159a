import type { Shape } from '../../core/given/kind.js';
import type { SignalStatementId } from '../../spc/words/signalStatements.js';
import { FIGURE_OPTIONS, type FigureOptions } from '../figure/figureOptions.js';
import type { ChartAbsence } from './spcAbsent.js';

/** Something that happened, to be marked in a chart: the start of a PDSA cycle, a closure, a new tool. */
export interface ChartEvent {
  /** When, as the x of the chart or more exactly: `2020-12` and `2020-12-07` are both marked at December. */
  readonly x: string | number;
  readonly label: string;
}

/** What a picture of a run chart or control chart can be told. */
export interface SpcFigureOptions extends FigureOptions {
  /** What the values are, such as `Students screened, percent`. */
  readonly label?: string | null;
  /** What the values are of, such as `Students enrolled`: the heading of that column of the table. */
  readonly denominator?: string | null;
  /** What to mark, in any order. */
  readonly events?: readonly ChartEvent[] | null;
  /** Who has nothing in which months of a chart of all districts together, as `toSeries` names them. */
  readonly absent?: readonly ChartAbsence[] | null;
  /** Sentences of your own in place of those of the language, as `SIGNAL_STATEMENTS`. */
  readonly sentences?: Readonly<Record<SignalStatementId, string>> | null;
}

/** `SpcFigureOptions`. */
export const SPC_FIGURE_OPTIONS = {
  ...FIGURE_OPTIONS,
  label: 'text',
  denominator: 'text',
  events: {
    listOf: {
      says: 'an event { x, label }',
      has: { x: { either: ['text', 'number'], says: 'a month, day or number' }, label: 'text' },
    },
  },
  absent: {
    listOf: {
      says: 'who is absent in a month { month, organizations }',
      has: { month: 'text', organizations: { listOf: 'text' } },
    },
  },
  sentences: 'object',
} as const satisfies Shape;
