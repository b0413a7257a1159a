import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  COHORTS,
  checkLearningModels,
  type LearningModelEntry,
  type LearningModels,
  learningModelIn,
  learningModelOn,
  parseLearningModels,
} from '../../../src/network/index.js';

const recordOf = (entries: readonly object[], more: object = {}) =>
  ({
    form: 'learning-models@1',
    organization: '00240000',
    schoolYear: '2020-21',
    entries,
    ...more,
  }) as LearningModels;
const entry = (from: string, model: string, more: object = {}) =>
  ({ organization: '00240000', from, model, ...more }) as LearningModelEntry;
const codes = (value: unknown, context = {}) => checkLearningModels(value, context).map(({ code }) => code);

const REMOTE = entry('2020-09-16', 'remote');
const HIGH = { organization: '00240505' };

describe('a record of learning models', () => {
  test('is read where its shape is right, and keeps what rules say', () => {
    const parsed = parseLearningModels(recordOf([REMOTE, entry('2022-01-01', 'hybrid')]));
    expect(parsed.ok).toBe(true);
    expect(parsed.findings.map(({ code }) => code)).toEqual(['network.learning-outside-year']);
    expect(parseLearningModels(recordOf([entry('16 September', 'remote')])).ok).toBe(false);
    expect(parseLearningModels(recordOf([entry('2020-09-16', 'outdoors')])).ok).toBe(false);
  });

  test('takes the words of a state', () => {
    const choices = {
      form: 'choices@1',
      id: 'xx',
      lists: { learningModels: [{ id: 'outdoors', label: 'Outdoors' }] },
    } as const;
    const record = recordOf([entry('2020-09-16', 'outdoors')]);
    expect(codes(record, { choices })).toEqual([]);
    expect(codes(record, { cohort: { ...COHORTS['ma-coiin-2020-21'], choices } })).toEqual([]);
    expect(learningModelOn(record, '00240000', '2020-10-01').model).toBe('outdoors');
  });

  test('names the day, the organization and the entries of a contradiction', () => {
    const record = recordOf([
      entry('2020-09-16', 'remote', { to: '2020-11-30' }),
      entry('2020-11-16', 'hybrid'),
    ]);
    expect(checkLearningModels(record)).toMatchObject([
      {
        code: 'network.learning-models-overlap',
        params: { other: 1, place: 2, code: '00240000', day: '2020-11-16' },
        path: ['entries', 1, 'from'],
        record: { organization: '00240000' },
      },
    ]);
  });

  test('begins its year where the cohort does', () => {
    const cohort = { ...COHORTS['ma-coiin-2020-21'], schoolYearStarts: 8 };
    const record = recordOf([entry('2020-08-01', 'remote', { to: '2021-07-31' })]);
    expect(codes(record, { cohort })).toEqual([]);
    expect(codes(record)).toEqual(['network.learning-outside-year']);
  });

  test('never throws, whatever is in it', () => {
    fc.assert(
      fc.property(fc.array(fc.anything()), (entries) => {
        checkLearningModels(recordOf(entries as object[]));
        learningModelIn(recordOf(entries as object[]), '00240000', '2020-10');
      }),
    );
  });
});

describe('the learning model of a day', () => {
  test('is that of the school itself, else that of its district, else unknown', () => {
    const record = recordOf([REMOTE, entry('2020-10-05', 'hybrid', { ...HIGH, to: '2020-11-30' })]);
    const on = (day: string) => learningModelOn(record, '00240505', day);
    expect(on('2020-09-15')).toEqual({ model: 'unknown', of: null, models: [] });
    expect(on('2020-10-02')).toMatchObject({ model: 'remote', of: 'district' });
    expect(on('2020-11-30')).toMatchObject({ model: 'hybrid', of: 'organization' });
    expect(on('2020-12-01')).toMatchObject({ model: 'remote', of: 'district' });
    expect(on('2021-06-30').model).toBe('remote');
    expect(on('2021-07-01').model).toBe('unknown');
  });

  test('is never that of a school for its district or for another school', () => {
    const record = recordOf([{ ...REMOTE, ...HIGH }]);
    expect(learningModelOn(record, '00240000', '2020-10-01').model).toBe('unknown');
    expect(learningModelOn(record, '00240025', '2020-10-01').model).toBe('unknown');
  });

  test('is that of most students where there are several, and mixed where nobody knows', () => {
    const at = (...shares: (number | undefined)[]) =>
      learningModelOn(
        recordOf(shares.map((share, i) => entry('2020-09-16', i === 0 ? 'hybrid' : 'remote', { share }))),
        '00240000',
        '2020-10-01',
      ).model;
    expect(at(70, 30)).toBe('hybrid');
    expect(at(30, 30, 30)).toBe('remote');
    expect(at(50, 50)).toBe('mixed');
    expect(at(undefined, undefined)).toBe('mixed');
    expect(at(70, undefined)).toBe('mixed');
  });

  test('is unknown where the students of whom nothing is said could decide it', () => {
    const of = (...shares: number[]) =>
      recordOf(shares.map((share, i) => entry('2020-09-16', i === 0 ? 'hybrid' : 'remote', { share })));
    const at = (...shares: number[]) => learningModelOn(of(...shares), '00240000', '2020-10-01').model;
    expect([at(10), at(50), at(51), at(40, 30), at(33.3, 66.7)]).toEqual([
      'unknown',
      'unknown',
      'hybrid',
      'unknown',
      'remote',
    ]);
    expect(checkLearningModels(of(10)).map(({ code, severity, params }) => [code, severity, params])).toEqual(
      [
        [
          'network.learning-shares-below-whole',
          'warning',
          { code: '00240000', day: '2020-09-16', percent: 10 },
        ],
      ],
    );
    expect(codes(of(33.3, 66.7))).toEqual([]);
    const left = recordOf([
      entry('2020-09-16', 'hybrid', { share: 60 }),
      entry('2020-09-16', 'remote', { share: 40, to: '2020-10-30' }),
    ]);
    expect(checkLearningModels(left).map(({ params }) => params['day'])).toEqual(['2020-10-31']);
  });

  test('goes on over the years of several records', () => {
    const records = [
      recordOf([REMOTE]),
      recordOf([entry('2021-08-30', 'inPerson')], { schoolYear: '2021-22' }),
    ];
    expect(learningModelOn(records, '00240000', '2021-03-01').model).toBe('remote');
    expect(learningModelOn(records, '00240000', '2021-07-15').model).toBe('unknown');
    expect(learningModelOn(records, '00240000', '2021-10-01').model).toBe('inPerson');
  });

  test('is a matter of a record, an organization and a day', () => {
    expect(() => learningModelOn({} as LearningModels, '00240000', '2020-10-01')).toThrow(TypeError);
    expect(() => learningModelOn(recordOf([]), '00240000', '2020-10')).toThrow(RangeError);
    expect(() => learningModelIn(recordOf([]), '00240000', '2020-10-01')).toThrow(RangeError);
  });
});

describe('the learning model of a month', () => {
  test('has changed only where it changed between two days of school', () => {
    // November 1, 2020 is a Sunday, November 11 a holiday.
    const record = recordOf([REMOTE, entry('2020-11-02', 'hybrid'), entry('2020-11-30', 'inPerson')]);
    const month = (at: string, context = {}) => learningModelIn(record, '00240000', at, context).model;
    expect(['2020-10', '2020-11', '2020-12'].map((at) => month(at))).toEqual([
      'remote',
      'changed',
      'inPerson',
    ]);
    const cohort = { ...COHORTS['ma-coiin-2020-21'], holidays: ['2020-11-30'] };
    expect(month('2020-11', { cohort })).toBe('hybrid');
  });

  test('says of how many days nothing is known', () => {
    const record = recordOf([entry('2020-09-16', 'remote')]);
    expect(learningModelIn(record, '00240000', '2020-09')).toMatchObject({
      model: 'remote',
      days: 22,
      unknownDays: 11,
    });
    expect(learningModelIn(record, '00240000', '2020-10').unknownDays).toBe(0);
  });

  test('tells its stretches of days of school', () => {
    const record = recordOf([entry('2020-10-12', 'remote'), entry('2020-10-26', 'hybrid', HIGH)]);
    expect(learningModelIn(record, '00240505', '2020-10').spans).toEqual([
      { from: '2020-10-01', to: '2020-10-09', model: 'unknown', of: null },
      { from: '2020-10-12', to: '2020-10-23', model: 'remote', of: 'district' },
      { from: '2020-10-26', to: '2020-10-30', model: 'hybrid', of: 'organization' },
    ]);
  });
});
