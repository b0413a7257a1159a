import type { Measure } from './measures.js';

/** A count of the month with the year-to-date count that it feeds. */
export interface YtdPair {
  readonly month: string;
  readonly ytd: string;
  /** The first contacts of the school year among the month's. */
  readonly firstContacts?: string;
}

/** The measures that rules across reports compare, by their columns: such rules may judge a million rows. */
export interface MeasureColumns {
  readonly all: Int32Array;
  /** Unduplicated students over a month or a school year: a student may be in two schools of a district. */
  readonly studentsAcrossSchools: Int32Array;
  /** Year-to-date counts that never fall. */
  readonly monotone: Int32Array;
  /** Everything that is counted anew each month. */
  readonly month: Int32Array;
  /** Students of a month whose number is expected to be like last month's; first contacts are not. */
  readonly steady: Int32Array;
  /** The one measure with the id `enrolled`, where the form has it. */
  readonly enrolled: Int32Array;
  readonly ytdPairs: readonly YtdColumns[];
}

/** The columns of a `YtdPair`, with the factors that bring their numbers to one unit. */
export interface YtdColumns {
  readonly month: number;
  readonly monthTimes: number;
  readonly ytd: number;
  readonly ytdTimes: number;
  /** Below 0 where the form does not ask for them. */
  readonly firstContacts: number;
  readonly firstContactsTimes: number;
  /** What a one is in this unit: 10 where one of the measures has a decimal. */
  readonly unit: number;
}

/** Sorts the measures of a form into the groups that rules compare; each follows from what they say of themselves. */
export function measureColumns(measures: readonly Measure[], ytdPairs: readonly YtdPair[]): MeasureColumns {
  const columns = (is: (measure: Measure) => boolean) =>
    Int32Array.from(measures.flatMap((measure, column) => (is(measure) ? column : [])));
  return {
    all: columns(() => true),
    studentsAcrossSchools: columns((one) => one.unit === 'students' && one.acrossSchools === 'upperBound'),
    monotone: columns(({ monotone }) => monotone),
    month: columns(({ window }) => window === 'month'),
    steady: columns(
      (one) => one.window === 'month' && one.unit === 'students' && one.acrossMonths === 'never',
    ),
    enrolled: columns(({ id }) => id === 'enrolled'),
    ytdPairs: ytdPairs.map((pair) => ytdColumns(measures, pair)).filter(({ month }) => month >= 0),
  };
}

function ytdColumns(measures: readonly Measure[], pair: YtdPair): YtdColumns {
  const columnOf = (id: string | undefined) => measures.findIndex((measure) => measure.id === id);
  const [month, ytd, firstContacts] = [
    columnOf(pair.month),
    columnOf(pair.ytd),
    columnOf(pair.firstContacts),
  ];
  const unitOf = (column: number) => (measures[column]?.decimals ? 10 : 1);
  const unit = Math.max(unitOf(month), unitOf(ytd), unitOf(firstContacts));
  return {
    month,
    monthTimes: unit / unitOf(month),
    ytd,
    ytdTimes: unit / unitOf(ytd),
    firstContacts,
    firstContactsTimes: unit / unitOf(firstContacts),
    unit,
  };
}
