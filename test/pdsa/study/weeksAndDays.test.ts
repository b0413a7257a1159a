import { describe, expect, test } from 'vitest';
import { addDays } from '../../../src/core/index.js';
import { placeCycles, studyResult, type Tally, tallySeries } from '../../../src/pdsa/index.js';
import { analyzeChart, type Observation } from '../../../src/spc/index.js';
import { after, planned } from '../cycles.js';

const started = (on: string) => after([{ type: 'start', on }], planned({ on: '2020-09-01' }));
const chartOf = (observations: readonly Observation[]) => {
  const chart = analyzeChart({ chart: 'run', observations, options: { rules: 'ihi', improvement: 'up' } });
  if (!chart.ok) throw new Error('No chart.');
  return chart.value;
};
const placed = (on: string, x: readonly string[]) =>
  placeCycles([started(on)], chartOf(x.map((each, i) => ({ x: each, y: i % 3 }))))[0];
/** What a class hands in on every school day of some weeks from 5 October 2020 on. */
const tallyOf = (weeks: number, isOpen: (date: string) => boolean = () => true): Tally => ({
  entries: Array.from({ length: weeks * 5 }, (_, i) => addDays('2020-10-05', Math.floor(i / 5) * 7 + (i % 5)))
    .filter(isOpen)
    .map((date, i) => ({ date, count: (date < '2020-11-10' ? 6 : 15) + (i % 3), of: 20 })),
});

describe('on a chart of weeks', () => {
  const weeks = ['2020-W44', '2020-W45', '2020-W46', '2020-W47'];

  test.each([
    { on: '2020-11-02', is: 'the Monday of a week', place: { changeAt: 2, mixedAt: null } },
    { on: '2020-11-03', is: 'within a week', place: { changeAt: 3, mixedAt: 2 } },
    { on: '2020-11-08', is: 'its Sunday', place: { changeAt: 3, mixedAt: 2 } },
    { on: '2020-10-01', is: 'before all of them', place: { changeAt: 1, mixedAt: null } },
    { on: '2020-11-22', is: 'in the last', place: { changeAt: null, mixedAt: 4 } },
    { on: '2020-11-23', is: 'after the last', place: { changeAt: null, mixedAt: null } },
  ])('a test that began on $on, $is', ({ on, place }) => {
    expect(placed(on, weeks)).toMatchObject(place);
  });

  test('the end of a year with 53 weeks', () => {
    const ends = ['2020-W52', '2020-W53', '2021-W01'];
    expect(placed('2021-01-01', ends)).toMatchObject({ changeAt: 3, mixedAt: 2 });
    expect(placed('2021-01-04', ends)).toMatchObject({ changeAt: 3, mixedAt: null });
  });

  test('a cycle is closed in or after a week', () => {
    const cycle = after(
      [
        { type: 'start', on: '2020-11-02' },
        { type: 'cancel', on: '2020-11-11', reason: 'Snow.' },
      ],
      planned(),
    );
    expect(placeCycles([cycle], chartOf(weeks.map((x) => ({ x, y: 1 }))))).toEqual([
      { cycle: cycle.id, changeAt: 2, mixedAt: null, closedAt: 3 },
    ]);
  });

  test('weeks that do not follow each other, and a week that no year has, are not placed', () => {
    expect(placed('2020-11-02', ['2021-W52', '2021-W53'])).toBeUndefined();
  });
});

describe('the days that were counted decide which week is mixed', () => {
  const chart = (tally: Tally) => {
    const outcome = analyzeChart({ chart: 'p', series: tallySeries(tally), options: { improvement: 'up' } });
    if (!outcome.ok) throw new Error('No chart.');
    return outcome.value;
  };
  const place = (on: string, tally: Tally) => placeCycles([started(on)], chart(tally))[0];

  test('none is, where the test began on the first school day of a week', () => {
    const withoutMonday = tallyOf(8, (date) => date !== '2020-11-09');
    expect(place('2020-11-10', withoutMonday)).toMatchObject({ changeAt: 6, mixedAt: null });
    expect(place('2020-11-10', tallyOf(8))).toMatchObject({ changeAt: 7, mixedAt: 6 });
  });

  test('nor where it began on a weekend', () => {
    expect(place('2020-11-07', tallyOf(8))).toMatchObject({ changeAt: 6, mixedAt: null });
  });

  test('studyResult leaves out the mixed week, and nothing else', () => {
    const cycle = started('2020-11-10');
    const tally = tallyOf(14);
    const result = studyResult(cycle, chart(tally));
    expect(result).toMatchObject({ changeAt: 7, before: { count: 5 }, after: { count: 8 } });
    expect(result.sentence).toContain('The value of 2020-W46 mixes days before and after the start');
    const byDay = analyzeChart({
      chart: 'run',
      series: tallySeries(tally, { by: 'day' }),
      options: { improvement: 'up' },
    });
    expect(byDay.ok && studyResult(cycle, byDay.value)).toMatchObject({
      changeAt: 27,
      before: { count: 26, median: 0.35 },
      after: { count: 44, median: 0.8 },
    });
  });
});
