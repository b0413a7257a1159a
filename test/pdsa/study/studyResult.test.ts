import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { namesInTemplate } from '../../../src/core/fillTemplate.js';
import { monthAt, monthIndex } from '../../../src/core/reportingMonth.js';
import type { PdsaCycle } from '../../../src/pdsa/cycle/cycle.js';
import { placeCycles } from '../../../src/pdsa/study/placeCycles.js';
import type { StudyOptions } from '../../../src/pdsa/study/study.js';
import { studyResult } from '../../../src/pdsa/study/studyResult.js';
import {
  describeStudy,
  STUDY_STATEMENTS,
  type StudyStatementId,
} from '../../../src/pdsa/study/studyStatements.js';
import { analyzeChart, type ChartId, type ChartOptions, type Observation } from '../../../src/spc/index.js';
import { after, decided, planned } from '../cycles.js';

type Value = number | null | { readonly y: number; readonly n: number };
const months = (count: number) => Array.from({ length: count }, (_, i) => monthAt(monthIndex('2019-11') + i));
const chartAt = (
  labels: readonly (string | number)[],
  values: readonly Value[],
  options: ChartOptions = {},
  chart: ChartId = 'run',
) => {
  const observations = values.map((value, i): Observation => {
    const x = labels[i]!;
    return typeof value === 'object' && value !== null ? { x, ...value } : { x, y: value };
  });
  const outcome = analyzeChart({
    chart,
    observations,
    options: { rules: 'ihi', improvement: 'up', ...options },
  });
  if (!outcome.ok) throw new Error('No chart.');
  return outcome.value;
};
const chartOf = (values: readonly Value[], options: ChartOptions = {}, chart: ChartId = 'run') =>
  chartAt(months(values.length), values, options, chart);
/** Eleven months before October 2020, October itself, then what comes. */
const before = [20, 24, 19, 23, 21, 25, 20, 22, 24, 21, 23];
const chartWith = (since: readonly Value[], options: ChartOptions = {}, chart: ChartId = 'run') =>
  chartOf([...before, 30, ...since], { baseline: 11, ...options }, chart);
const cycle = decided({}); // starts on 5 October 2020 and expects a rise to 60
const high = [62, 66, 61, 70, 64, 68];
const level = [24, 25, 20, 19, 24, 20];

type Expectation = { direction: 'up' | 'down' | 'same'; reach?: number; measureId?: string };
/** A cycle that started on a day, with one question for each expectation. */
const expecting = (on: string, ...expectations: readonly Expectation[]) => {
  const questions = expectations.map((each) => ({
    question: 'Does it?',
    prediction: 'Yes.',
    expects: { measureId: 'screened', ...each },
  }));
  const plan = { objective: 'See.', questions };
  return after([{ type: 'start', on }], planned({ on: '2019-01-01', plan }));
};
const upAndSame = (on: string) => expecting(on, { direction: 'up' }, { direction: 'same' });
const verdictsOf = ({ predictions }: { predictions: readonly { verdict: string }[] }) =>
  predictions.map(({ verdict }) => verdict);
const idsOf = ({ statements }: { statements: readonly { id: StudyStatementId }[] }) =>
  statements.map(({ id }) => id);

test('values in a row beside the earlier middle value bear out the prediction and propose a boundary, and set none', () => {
  const analysis = chartWith(high);
  const result = studyResult(cycle, analysis);
  expect(result).toMatchObject({
    cycle: 'screen-1',
    measureId: 'screened',
    changeAt: 13,
    before: { count: 11, median: 22 },
    after: { count: 6, gaps: 0, median: 65 },
    signal: {
      rule: 'shift',
      direction: 'up',
      meaning: 'improvement',
      first: 13,
      last: 18,
      count: 6,
      median: 65,
    },
    earlier: null,
    chartSignals: [],
    certainty: 'fair',
    boundary: { after: 12, reason: 'signalSinceChange', rule: 'shift' },
  });
  expect(analysis.settings.phases).toEqual([]);
  expect(result.sentence).toBe(describeStudy(result.statements));
  expect(result.sentence).toBe(
    'The middle value was 22 before (of 11) and is 65 since (of 6). The value of 2020-10 mixes days before and after ' +
      'the start and is counted on neither side. Taken together, the values since lie higher than those before. By luck ' +
      'alone that happens less than 1 time in 1000. That is the direction of improvement. Since the change 6 values in a ' +
      'row lie above the earlier middle value, from 2020-11 to 2021-04: a signal by the rule of this chart. With 11 ' +
      'values before and 6 since, a large change would show. Prediction 1 came true. A new phase after point 12 is ' +
      'proposed, since the values after the change lie at another level. Nothing has been set.',
  );
});

test('the center line of the chart has no part in it: without a baseline the answer is the same', () => {
  const values = [...before, 30, ...high];
  expect(studyResult(cycle, chartOf(values))).toMatchObject({
    signal: studyResult(cycle, chartOf(values, { baseline: 11 })).signal,
    predictions: [{ verdict: 'borneOut' }],
  });
});

describe('a chart that is split at the change', () => {
  const values = [20, 22, 19, 21, 20, 18, 22, 19, 21, 20, 24, 58, 61, 55, 63, 60, 57, 60];
  const labels = months(18).map((_, i) => monthAt(monthIndex('2020-01') + i));
  const own = upAndSame('2020-11-30');

  test('keeps the verdicts that proposed to split it, is never said to be fair, and is not proposed again', () => {
    const whole = studyResult(own, chartAt(labels, values, { baseline: 10 }));
    expect(verdictsOf(whole)).toEqual(['borneOut', 'notBorneOut']);
    expect(whole.boundary?.after).toBe(11);
    const split = studyResult(own, chartAt(labels, values, { phases: [11] }));
    expect(verdictsOf(split)).toEqual(['borneOut', 'notBorneOut']);
    expect(split).toMatchObject({ certainty: 'provisional', boundary: null, signal: whole.signal });
    expect(split.evidence).toEqual({ ...whole.evidence, isSplit: true });
    expect(idsOf(split)).toContain('alreadySplit');
    expect(idsOf(split)).not.toContain('fair');
  });

  test('is one too where the new phase begins a little later, up to the signal', () => {
    const late = [...before, 22, 21, 20, ...high];
    expect(studyResult(cycle, chartOf(late)).boundary?.after).toBe(12);
    for (const phases of [[11], [12], [14]]) {
      expect(studyResult(cycle, chartOf(late, { phases })).boundary).toBeNull();
    }
    expect(studyResult(cycle, chartOf(late, { phases: [17] })).boundary?.after).toBe(12);
  });

  test('has its values before in the last phase alone', () => {
    const analysis = chartOf([90, 91, 92, 93, 94, 95, ...before, 30, ...high], { phases: [6] });
    const later = expecting('2021-04-05', { direction: 'up' });
    expect(studyResult(later, analysis)).toMatchObject({ before: { count: 11, median: 22 } });
  });
});

describe('what is no lasting change', () => {
  const ten = [20, 22, 19, 21, 20, 18, 22, 19, 21, 20];
  const limits = { rules: 'western-electric', baseline: 10 } as const;
  const study = (
    values: readonly number[],
    options: ChartOptions = { baseline: 10 },
    chart: ChartId = 'run',
  ) => studyResult(upAndSame('2020-09-01'), chartOf([...ten, ...values], options, chart));

  test('a single value beyond the limits is told as such and decides nothing', () => {
    const result = study([60], limits, 'i');
    expect(result).toMatchObject({ signal: null, certainty: 'tooEarly', boundary: null });
    expect(result.chartSignals).toContainEqual({
      rule: 'beyond-limits',
      direction: 'up',
      first: 11,
      last: 11,
      count: 1,
    });
    expect(verdictsOf(result)).toEqual(['open', 'open']);
    expect(result.sentence).toContain(
      'The value of 2020-09 is a signal by itself: a point beyond the limits. That tells of this value',
    );
    expect(result.sentence).toContain('there is 1 value since the change, and at least 3 are needed');
  });

  test('nor does it when all values after it are back', () => {
    const result = study([60, 20, 21, 19, 20, 20, 21, 19, 22], limits, 'i');
    expect(result).toMatchObject({ signal: null, certainty: 'fair', boundary: null });
    expect(verdictsOf(result)).toEqual(['notShown', 'notShown']);
    expect(result.sentence).toContain(
      '3 values since the change lie on the earlier middle value and count for neither',
    );
  });

  test('several of them are one sentence', () => {
    const result = study([60, 20, 61, 20], limits, 'i');
    expect(result.sentence).toContain(
      '2 values since the change are signals by themselves, the latest that of 2020-11',
    );
  });

  test('a rise from below back to the level is told, but it is no change upward', () => {
    const result = study([15, 16, 17, 18, 19, 20, 21, 22]);
    expect(result).toMatchObject({ after: { median: 18.5 }, signal: null, boundary: null });
    expect(result.chartSignals).toMatchObject([{ rule: 'trend', direction: 'up', first: 11, last: 18 }]);
    expect(verdictsOf(result)).toEqual(['notShown', 'notShown']);
    expect(idsOf(result)).toContain('pattern');
  });

  test('a row that the values after it leave again has passed', () => {
    const result = study([40, 41, 40, 42, 41, 40, 19, 21, 19, 18, 21, 19, 19, 18]);
    expect(result).toMatchObject({ signal: { direction: 'up', stands: false }, boundary: null });
    expect(verdictsOf(result)).toEqual(['notShown', 'notShown']);
    expect(idsOf(result)).toContain('passedUp');
  });

  test('values that follow a row and are not part of it are told', () => {
    const result = study([40, 41, 40, 42, 41, 40, 19]);
    expect(verdictsOf(result)).toEqual(['borneOut', 'notBorneOut']);
    expect(result.sentence).toContain('1 value after that is not part of it.');
  });

  test('a row that was a signal before the change already moved before', () => {
    const early = [...ten.slice(0, 4), ...ten, 40, 41, 40, 42, 41, 40];
    const own = upAndSame('2021-07-01');
    const result = studyResult(own, chartOf([...early, 40, 41, 40, 42, 41, 40], { baseline: 14 }));
    expect(result).toMatchObject({ signal: { before: 6, stands: false }, boundary: null });
    expect(verdictsOf(result)).toEqual(['notShown', 'notShown']);
    expect(idsOf(result)).toContain('movedBefore');
  });

  test('a row that began a few values before the change leaves a doubt', () => {
    const result = studyResult(cycle, chartOf([...before.slice(2), 24, 26, 30, ...high], { baseline: 8 }));
    expect(result).toMatchObject({ signal: { before: 2, stands: true } });
    expect(result.sentence).toContain('The last 2 values before the change lie on that side too');
  });

  test('a pattern of the chart that began before the change is told with its months', () => {
    const result = studyResult(
      cycle,
      chartOf([...before.slice(0, 8), 30, 31, 32, 33, 34, 35, 36, 10, 12, 10], { baseline: 8 }),
    );
    expect(result.chartSignals.every(({ first }) => first < 13)).toBe(true);
    expect(idsOf(result)).toContain('patternBefore');
    expect(verdictsOf(result)).toEqual(['notShown']);
  });

  test('values of which most lie far off are not the same as before', () => {
    const result = study([60, 60, 60, 60, 19, 60, 60, 60, 60, 19]);
    expect(result).toMatchObject({ signal: null, boundary: null });
    expect(verdictsOf(result)).toEqual(['borneOut', 'notBorneOut']);
  });
});

describe('two signals that contradict each other', () => {
  const ten = [20, 22, 19, 21, 20, 18, 22, 19, 21, 20];
  const result = studyResult(
    upAndSame('2020-09-01'),
    chartOf([...ten, 40, 41, 40, 42, 41, 40, 41, 5, 4, 5, 6, 5, 4], { baseline: 10 }),
  );

  test('neither counts, and both are told', () => {
    expect(result).toMatchObject({
      signal: { direction: 'down', meaning: 'concern', first: 18, last: 23, median: 5 },
      earlier: { direction: 'up', first: 11, last: 17, count: 7 },
    });
    expect(verdictsOf(result)).toEqual(['notShown', 'notShown']);
    expect(result.sentence).toContain('7 values in a row lay above it');
  });

  test('the middle value of the latest is told, since the one of all values went the other way', () => {
    expect(result.after.median).toBe(40);
    expect(result.sentence).toContain('From 2021-04 on the middle value is 5.');
  });

  test('no boundary is proposed, since the values since the change have no one level', () => {
    expect(result.boundary).toBeNull();
  });
});

describe('predictions', () => {
  const verdict = (since: readonly number[], direction: 'up' | 'down' | 'same', reach?: number) => {
    const own = expecting('2020-10-05', { direction, ...(reach !== undefined && { reach }) });
    return verdictsOf(studyResult(own, chartOf([...before, 22, ...since], { baseline: 11 })))[0];
  };

  test.each([
    [high, 'up', 60, 'borneOut'],
    [high, 'up', undefined, 'borneOut'],
    [high, 'up', 90, 'partly'],
    [high, 'down', undefined, 'notBorneOut'],
    [high, 'same', undefined, 'notBorneOut'],
    [level, 'same', undefined, 'borneOut'],
    [level, 'up', undefined, 'notShown'],
    [high.slice(0, 2), 'up', undefined, 'open'],
    [high.slice(0, 5), 'up', undefined, 'borneOut'],
    // That nothing has changed takes as many values as a row that is a signal.
    [level.slice(0, 5), 'same', undefined, 'open'],
    // All on the middle value: nothing has moved.
    [[22, 22, 22, 22, 22, 22], 'up', undefined, 'notShown'],
    [[22, 22, 22, 22, 22, 22], 'same', undefined, 'borneOut'],
  ] as const)('%j against %s to %s is %s', (since, direction, reach, expected) => {
    expect(verdict(since, direction, reach)).toBe(expected);
  });

  test('on another measure are not judged, and are named', () => {
    const result = studyResult(cycle, chartWith(high), { measureId: 'waitDays' });
    expect(result.predictions).toEqual([]);
    expect(result.statements).toContainEqual({
      id: 'otherMeasure',
      params: { question: 1, measureId: 'screened' },
    });
  });

  test('are named too where nobody has said what the chart shows', () => {
    const { measureId, ...nameless } = cycle;
    expect(idsOf(studyResult(nameless, chartWith(high)))).toContain('measureUnknown');
  });

  test('what was reached before the change already is told', () => {
    const own = expecting('2020-10-05', { direction: 'up', reach: 15 });
    expect(idsOf(studyResult(own, chartWith(high)))).toContain('reachedBefore');
    expect(idsOf(studyResult(cycle, chartWith(high)))).not.toContain('reachedBefore');
  });
});

describe('shares', () => {
  const shares = (values: readonly number[]) => values.map((y) => ({ y, n: 1000 }));
  const low = [30, 31, 29, 30, 32, 28, 30, 31, 29, 30, 30, 45];
  const values = shares([...low, 45, 46, 44, 45, 45, 47]);

  test.each(['p', 'run'] as const)('of a %s chart are told with the digits they need', (chart) => {
    const result = studyResult(cycle, chartOf(values, { baseline: 11 }, chart));
    expect(result.sentence).toContain('The middle value was 0.03 before (of 11) and is 0.045 since (of 6).');
  });

  test.each(['p', 'pp', 'run'] as const)(
    'of a %s chart never come to a number of percent: that is told, and the prediction stays open',
    (chart) => {
      const own = expecting('2020-10-05', { direction: 'up', reach: 50 });
      const result = studyResult(own, chartOf(values, { baseline: 11 }, chart));
      expect(verdictsOf(result)).toEqual(['open']);
      expect(result.statements).toContainEqual({
        id: 'offScale',
        params: { question: 1, reach: 50, top: 1 },
      });
      const percent = studyResult(own, chartOf(values, { baseline: 11, multiply: 100 }, chart));
      expect(verdictsOf(percent)).toEqual(['partly']);
    },
  );

  test('two middle values that differ are never shown as one', () => {
    const close = [
      20.011, 20.012, 20.01, 20.011, 20.012, 20.01, 20.011, 20.012, 20.01, 20.011, 20.011, 20.01,
    ];
    const result = studyResult(cycle, chartOf([...close, 20.02, 20.021, 20.022, 20.02, 20.021, 20.022]));
    expect(result.sentence).toContain('The middle value was 20.01 before (of 11) and is 20.02 since (of 6).');
  });
});

test('a chart of spread answers no prediction', () => {
  const result = studyResult(cycle, chartWith(high, {}, 'mr'));
  expect(result).toMatchObject({ signal: null, certainty: 'none', boundary: null });
  expect(verdictsOf(result)).toEqual(['open']);
  expect(idsOf(result)).toContain('spreadOnly');
});

test('few values are named: none, too early, too few before, provisional', () => {
  expect(studyResult(cycle, chartWith([])).certainty).toBe('none');
  const early = studyResult(cycle, chartWith([62, 66]));
  expect(early.certainty).toBe('tooEarly');
  expect(early.sentence).toContain('there are 2 values since the change, and at least 3 are needed');
  const few = (count: number) =>
    studyResult(cycle, chartOf([...before.slice(0, count), ...high]), { changeAt: count + 1 });
  expect(few(1)).toMatchObject({
    certainty: 'tooFewBefore',
    signal: null,
    predictions: [{ verdict: 'open' }],
  });
  expect(few(1).sentence).toContain('there is 1 value before the change, and at least 3 are needed');
  expect(few(2).certainty).toBe('tooFewBefore');
  expect(few(3)).toMatchObject({ certainty: 'provisional', predictions: [{ verdict: 'borneOut' }] });
  expect(few(9).certainty).toBe('provisional');
  expect(few(10).certainty).toBe('fair');
});

test.each([
  ['ihi', 6],
  ['making-data-count', 7],
  ['western-electric', 8],
  ['nelson', 9],
  ['anhoej', 8],
] as const)('a row is a signal by the rules %s from %i values on, but does not decide', (rules, needed) => {
  const study = (count: number) =>
    studyResult(
      expecting('2020-10-05', { direction: 'up' }),
      chartWith(
        Array.from({ length: count }, (_, i) => 60 + (i % 3)),
        { rules },
      ),
    );
  expect(study(needed - 1).signal).toBeNull();
  expect(study(needed).signal?.count).toBe(needed);
  for (const count of [3, needed - 1, needed]) expect(verdictsOf(study(count))).toEqual(['borneOut']);
});

test('with no value before the start nothing is compared', () => {
  const values = [10, 11, 10, 12, 11, 10, 20, 21, 22, 20, 21, 22];
  for (const on of ['2019-10-01', '2019-11-01', '2019-11-15']) {
    const result = studyResult(upAndSame(on), chartOf(values));
    expect(result).toMatchObject({ certainty: 'none', signal: null, chartSignals: [], boundary: null });
    expect(verdictsOf(result)).toEqual(['open', 'open']);
    expect(result.sentence).toContain('No value that counts lies before the start of screen-1');
  }
});

test('missing months are counted apart and never as zero', () => {
  const result = studyResult(cycle, chartWith([62, null, 66]));
  expect(result.after).toEqual({ count: 2, gaps: 1, median: 64 });
  expect(result.sentence).toContain('1 value since the change is missing: stepped over, not taken for zero.');
});

describe('the place', () => {
  test('of a cycle that has not started, or on a chart without days, is not known', () => {
    expect(idsOf(studyResult(planned(), chartWith([62])))).toEqual(['notStarted']);
    expect(idsOf(studyResult(cycle, chartAt([1], [2])))).toEqual(['notPlaced']);
  });

  test.each([
    ['weeks', (i: number) => `Week ${i + 1}`],
    ['numbers as text', (i: number) => `${i + 1}`],
    ['days as Americans write them', (i: number) => `${(i % 12) + 1}/${i + 1}/2020`],
    ['school years', (i: number) => `20${String(i + 8).padStart(2, '0')}-${String(i + 9).padStart(2, '0')}`],
    ['months that do not exist', (i: number) => `2020-${i + 13}`],
  ])('is not known among %s', (_, labelOf) => {
    const labels = [0, 1, 2, 3].map(labelOf);
    const analysis = chartAt(labels, [20, 22, 60, 61]);
    expect(placeCycles([cycle], analysis)).toEqual([]);
    expect(idsOf(studyResult(cycle, analysis))).toEqual(['notPlaced']);
  });

  test('is not known among months out of order', () => {
    const { points } = chartWith(high);
    expect(placeCycles([cycle], { points: [...points].reverse() })).toEqual([]);
  });

  test('is known among days and instants', () => {
    const days = ['2020-09-28', '2020-10-05', '2020-10-12'];
    const place = { cycle: 'screen-1', changeAt: 2, mixedAt: null, closedAt: 3 };
    expect(placeCycles([cycle], chartAt(days, [1, 2, 3]))).toEqual([place]);
    const instants = days.map((day) => `${day}T08:00:00-05:00`);
    expect(placeCycles([cycle], chartAt(instants, [1, 2, 3]))).toEqual([place]);
  });

  test('has a mixed month, the first month after, and the month of closing', () => {
    const analysis = chartWith([62, 66]);
    expect(placeCycles([cycle, planned()], analysis)).toEqual([
      { cycle: 'screen-1', changeAt: 13, mixedAt: 12, closedAt: 12 },
    ]);
    const firstOfMonth = after([{ type: 'start', on: '2020-11-01' }]);
    expect(placeCycles([firstOfMonth], analysis)).toEqual([
      { cycle: 'screen-1', changeAt: 13, mixedAt: null, closedAt: null },
    ]);
  });

  test('of a cycle that was closed before the first point is told from one that is open', () => {
    const later = chartAt(['2021-01', '2021-02'], [1, 2]);
    expect(placeCycles([cycle], later)).toMatchObject([{ changeAt: 1, closedAt: 0 }]);
  });

  test('may be given, as a whole number from 1; beyond the last point the change is still to come', () => {
    for (const changeAt of [0, -3, 2.5, Number.NaN]) {
      expect(() => studyResult(cycle, chartWith(high), { changeAt })).toThrow(RangeError);
    }
    expect(studyResult(cycle, chartWith(high), { changeAt: 99 })).toMatchObject({
      changeAt: null,
      before: { count: 18 },
      after: { count: 0 },
      certainty: 'none',
    });
  });
});

describe('other cycles', () => {
  const other = (id: string, on: string, measureId = 'screened', expects?: string) => {
    const plan = {
      objective: 'See.',
      questions: [
        {
          question: 'Does it?',
          prediction: 'Yes.',
          ...(expects !== undefined && { expects: { measureId: expects, direction: 'up' as const } }),
        },
      ],
    };
    return after([{ type: 'start', on }], planned({ on: '2020-09-01', id, measureId, plan }));
  };
  const among = (others: readonly PdsaCycle[], options: StudyOptions = {}) =>
    studyResult(cycle, chartWith(high), { others: [cycle, ...others], ...options });

  test('that began among the same values are named as a doubt', () => {
    const one = among([other('a-1', '2020-11-10')]);
    expect(one.others).toEqual(['a-1']);
    expect(one.sentence).toContain(
      'Another cycle began among these values, so the effect may be due to it: a-1.',
    );
    // The last one began in the month of the last value, and has none of its own yet.
    const two = among([other('a-1', '2020-11-10'), other('a-2', '2021-04-20')]);
    expect(two.sentence).toContain(
      'Other cycles began among these values, so the effect may be due to them: a-1, a-2.',
    );
  });

  test('that began before or after them, or are on another measure, are not', () => {
    const others = [
      other('early', '2020-09-30'),
      other('late', '2021-05-01'),
      other('else', '2020-11-10', 'waitDays'),
    ];
    expect(among(others).others).toEqual([]);
    expect(among([other('both', '2020-11-10', 'waitDays', 'screened')]).others).toEqual(['both']);
  });
});

describe('whatever the chart', () => {
  const ruleSets = fc.constantFrom('ihi', 'anhoej', 'nelson', 'western-electric', 'making-data-count');
  const charts = fc.constantFrom<ChartId>('run', 'i', 'mr');
  // Levels that move at places of their own, so that signals are common.
  const stretch = fc
    .tuple(fc.integer({ min: 0, max: 90 }), fc.array(fc.option(fc.nat(6), { freq: 8 }), { maxLength: 14 }))
    .map(([base, values]) => values.map((value) => (value === null ? null : base + value)));
  // A chart without any value is no chart; the first one is there.
  const series = fc
    .tuple(fc.nat(100), fc.array(stretch, { minLength: 1, maxLength: 4 }))
    .map(([first, stretches]) => [first, ...stretches.flat()]);
  const start = fc
    .integer({ min: 0, max: 30 })
    .chain((month) =>
      fc.constantFrom('01', '15').map((day) => `${monthAt(monthIndex('2019-11') + month)}-${day}`),
    );
  const own = (on: string) =>
    expecting(
      on,
      { direction: 'up' },
      { direction: 'down' },
      { direction: 'same' },
      { direction: 'up', reach: 50 },
    );
  const setting = fc.tuple(series, start, ruleSets, charts);
  /** A level that moves once, at the start of the cycle, and lasts: the last value before it lies on the other side. */
  const level = (base: number) =>
    fc.array(
      fc.nat(6).map((value) => base + value),
      { minLength: 9, maxLength: 14 },
    );
  const moved = fc
    .tuple(level(0), level(60), ruleSets, fc.constantFrom<ChartId>('run', 'i'))
    .map(([old, since, rules, chart]): [number[], string, typeof rules, ChartId] => [
      [...old, -1, ...since],
      `${monthAt(monthIndex('2019-11') + old.length + 1)}-01`,
      rules,
      chart,
    ]);
  test('every statement has its facts, with singular and plural', () => {
    fc.assert(
      fc.property(setting, ([values, on, rules, chart]) => {
        const result = studyResult(own(on), chartOf(values, { rules }, chart));
        expect(result.sentence).not.toMatch(/[{}|]|undefined|null|NaN/);
        expect(result.sentence).not.toMatch(
          /\b1 (values|other cycles)\b|\b1 (are|lie|count)\b|\b([02-9]|\d\d+) value\b/,
        );
        for (const { id, params } of result.statements) {
          expect(Object.keys(params)).toEqual(
            expect.arrayContaining([...namesInTemplate(STUDY_STATEMENTS[id])]),
          );
        }
      }),
    );
  });

  test('accepting the proposed boundary changes no verdict', () => {
    fc.assert(
      fc.property(moved, ([values, on, rules, chart]) => {
        const whole = studyResult(own(on), chartOf(values, { rules }, chart));
        if (!whole.boundary) throw new Error(whole.sentence);
        const split = studyResult(own(on), chartOf(values, { rules, phases: [whole.boundary.after] }, chart));
        expect(split.predictions).toEqual(whole.predictions);
        expect(split).toMatchObject({ certainty: 'provisional', boundary: null });
      }),
    );
  });

  test('a phase anywhere turns no verdict into its opposite', () => {
    fc.assert(
      fc.property(
        setting,
        fc.nat(40),
        fc.integer({ min: 1, max: 40 }),
        ([values, on, rules, chart], at, baseline) => {
          const changeAt = studyResult(own(on), chartOf(values, { rules }, chart)).changeAt ?? 1;
          // A phase that begins before the change has fewer values before it; from there on all is the same.
          const phase = changeAt - 1 + at;
          if (phase < 1 || phase >= values.length || baseline > values.length) return;
          const whole = verdictsOf(studyResult(own(on), chartOf(values, { rules, baseline }, chart)));
          const split = verdictsOf(studyResult(own(on), chartOf(values, { rules, phases: [phase] }, chart)));
          const opposite = { borneOut: 'notBorneOut', notBorneOut: 'borneOut' } as Readonly<
            Record<string, string>
          >;
          split.forEach((verdict, i) => void expect(verdict).not.toBe(opposite[whole[i]!] ?? ''));
        },
      ),
    );
  });

  test('a verdict needs enough values on both sides', () => {
    fc.assert(
      fc.property(setting, ([values, on, rules, chart]) => {
        const result = studyResult(own(on), chartOf(values, { rules }, chart));
        const isEnough = result.before.count >= 3 && result.after.count >= 3;
        if (!isEnough) expect(new Set(verdictsOf(result))).toEqual(new Set(['open']));
        const isSure = result.certainty === 'fair' || result.certainty === 'provisional';
        if (!isSure) expect(verdictsOf(result).every((verdict) => verdict === 'open')).toBe(true);
        if (result.certainty !== 'fair') return;
        expect(result.before.count).toBeGreaterThanOrEqual(10);
        expect(result.after.count).toBeGreaterThanOrEqual(6);
      }),
    );
  });

  test('the direction is that of the middle values, and a boundary follows a signal that stands', () => {
    fc.assert(
      fc.property(setting, ([values, on, rules, chart]) => {
        const result = studyResult(own(on), chartOf(values, { rules }, chart));
        const { signal, before: old, after: since, boundary } = result;
        if (boundary) expect(signal?.stands).toBe(true);
        if (!signal?.stands) return;
        const way = (median: number | null) => Math.sign(median! - old.median!);
        const direction = signal.direction === 'up' ? 1 : -1;
        expect(way(signal.median)).toBe(direction);
        const latest = result.statements.find(({ id }) => id === 'latestMedian');
        expect(latest !== undefined).toBe(way(since.median) !== direction);
      }),
    );
  });

  test('the other direction gives the opposite verdict', () => {
    fc.assert(
      fc.property(setting, ([values, on, rules]) => {
        const mirrored = values.map((value) => (value === null ? null : 200 - value));
        const [up, down, same] = verdictsOf(studyResult(own(on), chartOf(values, { rules })));
        const [upOfMirror, downOfMirror, sameOfMirror] = verdictsOf(
          studyResult(own(on), chartOf(mirrored, { rules })),
        );
        expect([upOfMirror, downOfMirror, sameOfMirror]).toEqual([down, up, same]);
      }),
    );
  });
});

test('a table in another language has its own singular and plural', () => {
  const spanish = { ...STUDY_STATEMENTS, gaps: '{count|Falta|Faltan} {count} {count|valor|valores}.' };
  const gaps = (count: number) => describeStudy([{ id: 'gaps', params: { count } }], spanish);
  expect([gaps(1), gaps(2)]).toEqual(['Falta 1 valor.', 'Faltan 2 valores.']);
});
