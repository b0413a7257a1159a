import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { monthAt, monthIndex } from '../../../src/core/reportingMonth.js';
import { studyResult } from '../../../src/pdsa/index.js';
import { analyzeChart, describeSignals, type SeriesLearning } from '../../../src/spc/index.js';
import { after, decided, planned } from '../cycles.js';

// Students go back to school in person in the month in which a test begins, and more of them are screened.

const months = Array.from({ length: 18 }, (_, i) => monthAt(monthIndex('2019-11') + i));
const before = [20, 24, 19, 23, 21, 25, 20, 22, 24, 21, 23];
const high = [62, 66, 61, 70, 64, 68];
const level = [24, 25, 20, 19, 24, 20];

const stretch = (from: string, to: string, model: string): SeriesLearning => ({ from, to, model });
const BACK = [stretch('2019-11', '2020-09', 'remote'), stretch('2020-11', '2021-04', 'inPerson')];
const SAME = [stretch('2019-11', '2021-04', 'hybrid')];

const chartOf = (since: readonly number[], learning?: readonly SeriesLearning[]) => {
  const observations = [...before, 30, ...since].map((y, i) => ({ x: months[i]!, y }));
  const outcome = analyzeChart({
    chart: 'run',
    series: { observations, window: 'period', ...(learning && { learning }) },
    options: { rules: 'ihi', improvement: 'up' },
  });
  if (!outcome.ok) throw new Error('No chart.');
  return outcome.value;
};
const study = (since: readonly number[], learning?: readonly SeriesLearning[]) =>
  studyResult(decided({}), chartOf(since, learning)); // starts on 5 October 2020 and expects a rise to 60
const idsOf = (result: ReturnType<typeof study>) => result.statements.map(({ id }) => id);

describe('a change that coincides with another learning model', () => {
  test('is not shown to be that of the test, and the prediction stays open', () => {
    const result = study(high, BACK);
    expect(result.evidence?.doubt).toBe('learningModel');
    expect(result.learning).toEqual({
      before: [{ model: 'remote', label: 'remote', count: 11 }],
      after: [{ model: 'inPerson', label: 'inPerson', count: 6 }],
      unknown: 0,
      differs: true,
    });
    expect(result.certainty).toBe('provisional');
    expect(result.predictions).toEqual([{ question: 1, verdict: 'open' }]);
    expect(result.boundary).toBeNull();
    expect(idsOf(result)).toContain('learningDiffers');
    expect(idsOf(result)).not.toContain('improvement');
    expect(result.sentence).toContain(
      'Students were not taught in the same way on both sides of the change. Before: remote (11). Since: inPerson (6).',
    );
  });

  test('is told by a table of words that a series brings', () => {
    const named = BACK.map((each) => ({
      ...each,
      label: each.model === 'remote' ? 'Remote' : 'In person',
    }));
    expect(study(high, named).sentence).toContain('Before: Remote (11). Since: In person (6).');
  });

  test('leaves the same prediction without an answer where the level moved', () => {
    const plan = {
      objective: 'See.',
      questions: [
        {
          question: 'Does it?',
          prediction: 'No.',
          expects: { measureId: 'screened', direction: 'same' as const },
        },
      ],
    };
    const cycle = after([{ type: 'start', on: '2020-10-05' }], planned({ on: '2019-01-01', plan }));
    const verdict = (learning: readonly SeriesLearning[]) =>
      studyResult(cycle, chartOf(high, learning)).predictions[0]?.verdict;
    expect(verdict(SAME)).toBe('notBorneOut');
    expect(verdict(BACK)).toBe('notShown');
  });

  test('is named where luck explains the values, too: it may hide a change', () => {
    const result = study(level, BACK);
    expect(result.evidence?.doubt).toBe('luck');
    expect(result.certainty).toBe('provisional');
    expect(idsOf(result)).toContain('learningDiffers');
  });
});

describe('one learning model', () => {
  test('on both sides changes nothing', () => {
    const { learning, ...result } = study(high, SAME);
    const { learning: none, ...plain } = study(high);
    expect(result).toEqual(plain);
    expect(result.evidence?.doubt).toBeNull();
    expect(learning).toMatchObject({ differs: false, unknown: 0 });
    expect(none).toBeNull();
  });

  test('that came and went on both sides is no doubt, but another one for most of the time is', () => {
    const turns = (...models: readonly string[]) =>
      models.map((model, i) => stretch(months[i]!, months[i]!, model));
    const r = 'remote';
    const h = 'hybrid';
    const even = turns(r, h, r, h, r, h, r, h, r, h, r, r, r, h, r, h, r, r);
    expect(study(high, even).learning?.differs).toBe(false);
    const turned = turns(r, r, r, r, r, r, r, r, r, r, h, r, h, h, h, h, h, r);
    expect(study(high, turned).learning?.differs).toBe(true);
  });

  test('of which nothing is recorded is said and decides nothing', () => {
    const result = study(high, [stretch('2019-11', '2020-09', 'remote')]);
    expect(result.learning).toMatchObject({ after: [], unknown: 6, differs: null });
    expect(result.evidence?.doubt).toBeNull();
    expect(idsOf(result)).toContain('learningUnknown');
    expect(study(high, []).learning).toMatchObject({ unknown: 17, differs: null });
  });
});

test('a chart keeps how students were taught, and its words name it where that changed', () => {
  const chart = chartOf(level, BACK);
  expect(chart.series?.learning).toEqual(BACK);
  expect(describeSignals(chart)).toBe(
    'No signal: the rules find only the ups and downs that are usual here. Students were not taught in the same way in all of this chart: remote 2019-11 to 2020-09, inPerson 2020-11 to 2021-04. What changed may be due to that.',
  );
  expect(describeSignals(chartOf(level, SAME))).toBe(describeSignals(chartOf(level)));
});

test('no learning model makes a change more certain than it was without one', () => {
  const anyModels = fc.array(fc.constantFrom('remote', 'hybrid', 'inPerson', null), {
    minLength: 18,
    maxLength: 18,
  });
  fc.assert(
    fc.property(anyModels, (models) => {
      const learning = models.flatMap((model, i) =>
        model === null ? [] : [stretch(months[i]!, months[i]!, model)],
      );
      const result = study(high, learning);
      expect(['borneOut', 'open']).toContain(result.predictions[0]?.verdict);
      expect(result.evidence?.doubt === null).toBe(result.learning?.differs !== true);
    }),
  );
});
