import type { Cell } from '../../exchange/csv/cells/csvRow.js';
import type { CompiledForm } from '../../monthly/form/compiledForm.js';
import type { MonthlyFigures } from '../../monthly/index.js';
import type { MeasureFigure, RateFigure } from '../../monthly/totals/finishedTotals.js';

/** What is shown of figures: their measures or their rates. */
export interface FigureKind {
  /** The heading of a row, and of its label, in CSV files. */
  readonly heading: readonly string[];
  /** What there is by id, in the order of the form, with its label. */
  readonly lines: (form: CompiledForm) => readonly { readonly id: string; readonly label: string }[];
  /** The key of figures that holds it. */
  readonly key: 'measures' | 'rates';
  /** The cells of a CSV row after the label. */
  readonly cells: (figures: MonthlyFigures<string>, id: string) => readonly Cell[];
  /** One figure for a person; blank where there is no number. */
  readonly shown: (figures: MonthlyFigures<string>, id: string) => string;
  /** What the signs mean. */
  readonly legend: string;
}

/** `csmhs totals` and `csmhs rates`. */
export const FIGURE_KINDS = {
  totals: {
    heading: ['measure', 'label', 'value', 'upperBound', 'from', 'asOf', 'reason', 'absent'],
    key: 'measures',
    lines: ({ measures }) => measures,
    cells: (figures, id) => {
      const { value, upperBound, from, asOf, reason, absentStates } = measureIn(figures, id);
      return [value, value === null ? null : upperBound, from, asOf, reason, statesText(absentStates)];
    },
    shown: (figures, id) => {
      const { value, upperBound, absentStates } = measureIn(figures, id);
      if (value === null) return '';
      return `${upperBound ? '<=' : ''}${value}${isEmpty(absentStates) ? '' : '*'}`;
    },
    legend:
      '<= is an upper bound: students of several schools are added up, and some may be in it twice. * stands where a part was not reported. Blank: no number.',
  },
  rates: {
    heading: [
      'rate',
      'label',
      'percent',
      'numerator',
      'denominator',
      'least',
      'greatest',
      'reason',
      'pooled',
      'median',
      'asOf',
      'absent',
    ],
    key: 'rates',
    lines: ({ rates }) => rates,
    cells: (figures, id) => {
      const { percent, numerator, denominator, bounds, reason, pooled, median, asOf, absentStates } = rateIn(
        figures,
        id,
      );
      const { least, greatest } = bounds?.percent ?? {};
      const states = statesText(absentStates);
      return [percent, numerator, denominator, least, greatest, reason, pooled, median, asOf, states];
    },
    shown: (figures, id) => {
      const { percent, bounds, absentStates } = rateIn(figures, id);
      const mark = isEmpty(absentStates) ? '' : '*';
      if (percent !== null) return `${percent.toFixed(1)}%${mark}`;
      return bounds ? `${bounds.percent.least.toFixed(1)}-${bounds.percent.greatest.toFixed(1)}%${mark}` : '';
    },
    legend:
      'Districts are pooled: all numerators over all denominators. Two numbers are bounds, where nobody counted the students in both groups once. * stands where a part was not reported. Blank: no rate.',
  },
} as const satisfies Record<string, FigureKind>;

type States = Readonly<Record<string, number>>;

function measureIn({ measures }: MonthlyFigures<string>, id: string): MeasureFigure {
  return measures[id] ?? NO_MEASURE;
}

function rateIn({ rates }: MonthlyFigures<string>, id: string): RateFigure<string> {
  return rates[id] ?? NO_RATE;
}

const NO_MEASURE: MeasureFigure = {
  value: null,
  reason: 'noNumbers',
  from: null,
  upperBound: false,
  absentStates: {},
  qualified: [],
};
const NO_RATE = {
  numerator: null,
  denominator: null,
  percent: null,
  reason: 'noNumbers',
  pooled: 0,
  absentStates: {},
} as unknown as RateFigure<string>;

function isEmpty(states: object): boolean {
  return Object.keys(states).length === 0;
}

function statesText(states: States): string {
  return Object.entries(states)
    .map(([state, count]) => `${state} ${count}`)
    .join('; ');
}
