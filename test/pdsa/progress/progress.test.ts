import { describe, expect, test } from 'vitest';
import { addDays } from '../../../src/core/instant.js';
import { checkMeasures } from '../../../src/pdsa/aim/checkMeasures.js';
import { calendarIntervals } from '../../../src/pdsa/calendar/calendarIntervals.js';
import { checkProgress } from '../../../src/pdsa/progress/checkProgress.js';
import { collaborativeSuccess } from '../../../src/pdsa/progress/collaborativeSuccess.js';
import {
  isProgressScore,
  PROGRESS_LEVELS,
  type ProgressRating,
} from '../../../src/pdsa/progress/progressScale.js';
import { frozen } from '../../support/frozen.js';
import { codes } from '../cycles.js';

const rating = (month: string, score: number, changes: Partial<ProgressRating> = {}): ProgressRating =>
  frozen({ month, by: 'staff', score, scaleEdition: 'collaborative', ...changes });

describe('ratings of progress', () => {
  test('are one of ten scores', () => {
    expect(PROGRESS_LEVELS.map(({ score }) => score)).toEqual([0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5]);
    expect([0.5, 5, '3', 3.2, 0, 5.5].map(isProgressScore)).toEqual([true, true, false, false, false, false]);
    expect(codes(checkProgress([rating('2020-10', 3.2)]))).toEqual(['pdsa.score-off-scale']);
    expect(codes(checkProgress([rating('2020-10', 5.5)]))).toEqual(['form.number-out-of-range']);
  });

  test('are held against cycles and measures only where those are known', () => {
    expect(checkProgress([rating('2020-10', 1.5), rating('2020-11', 3)])).toEqual([]);
    const context = { completedIn: ['2020-10'], secondValueIn: '2020-11' };
    expect(codes(checkProgress([rating('2020-09', 1.5), rating('2020-10', 1.5)], context))).toEqual([
      'pdsa.progress-below-cycles',
    ]);
    expect(codes(checkProgress([rating('2020-10', 3)], context))).toEqual(['pdsa.progress-without-measure']);
    expect(checkProgress([rating('2020-11', 3)], context)).toEqual([]);
    expect(codes(checkProgress([rating('2020-11', 3)], { secondValueIn: null }))).toEqual([
      'pdsa.progress-without-measure',
    ]);
  });

  test('of several editions are judged each by its own', () => {
    const numeric = { scaleEdition: 'numeric' } as const;
    const turns = [
      rating('2020-10', 4),
      rating('2020-10', 2, numeric),
      rating('2020-11', 2),
      rating('2020-11', 2, numeric),
      rating('2020-11', 2),
    ];
    expect(codes(checkProgress(turns)).sort()).toEqual([
      'pdsa.editions-mixed',
      'pdsa.progress-fell',
      'pdsa.rating-repeated',
    ]);
    const teams = [[rating('2020-10', 4)], [rating('2020-10', 2), rating('2020-11', 5, numeric)]];
    expect(collaborativeSuccess(teams, '2020-12')).toMatchObject({ rated: 2, atOrAbove: 1 });
    expect(collaborativeSuccess(teams, '2020-12', 'numeric')).toMatchObject({ rated: 1, atOrAbove: 1 });
  });

  test('are not of months to come', () => {
    expect(codes(checkProgress([rating('2020-11', 2)], { asOf: '2020-10-31' }))).toEqual([
      'pdsa.rating-in-future',
    ]);
    expect(checkProgress([rating('2020-11', 2)], { asOf: '2020-11-01' })).toEqual([]);
  });

  test('that fall have a note', () => {
    expect(codes(checkProgress([rating('2020-11', 2), rating('2020-10', 2.5)]))).toEqual([
      'pdsa.progress-fell',
    ]);
    expect(
      checkProgress([rating('2020-10', 2.5), rating('2020-11', 2, { note: 'Two schools left.' })]),
    ).toEqual([]);
  });

  test('of staff and of the team are kept apart; a gap of 1.0 is told', () => {
    const self = rating('2020-10', 3.5, { by: 'self' });
    expect(checkProgress([rating('2020-10', 2.5), self])).toMatchObject([
      { code: 'pdsa.raters-far-apart', severity: 'info', params: { value: 2.5, other: 3.5 } },
    ]);
    expect(checkProgress([rating('2020-10', 3), self])).toEqual([]);
    expect(codes(checkProgress([self, self]))).toEqual(['pdsa.rating-repeated']);
  });

  test('on two editions are never compared', () => {
    const other = rating('2020-11', 2, { scaleEdition: 'numeric' });
    expect(codes(checkProgress([rating('2020-10', 2.5), other]))).toEqual(['pdsa.editions-mixed']);
  });

  test('give the success of a collaborative by the latest rating of staff', () => {
    const teams = [
      [rating('2020-10', 2), rating('2021-05', 4)],
      [rating('2021-05', 3.5), rating('2021-05', 5, { by: 'self' })],
      [rating('2021-06', 4.5), rating('2021-04', 3)],
      [],
    ];
    expect(collaborativeSuccess(teams, '2021-05')).toEqual({
      rated: 3,
      unrated: 1,
      atOrAbove: 1,
      percent: 33.3,
    });
    expect(collaborativeSuccess(teams, '2021-06').percent).toBe(66.7);
    expect(collaborativeSuccess([], '2021-06').percent).toBeNull();
  });
});

describe('the calendar', () => {
  const sessions = frozen([
    { id: 'LS2', from: '2021-01-14', to: '2021-01-14' },
    { id: 'LS1', from: '2020-09-24', to: '2020-09-25' },
  ]);
  const calendar = { firstDay: '2020-09-01', lastDay: '2021-06-18', learningSessions: sessions };

  test('is filled by sessions and action periods that touch and never overlap', () => {
    const outcome = calendarIntervals(calendar);
    expect(outcome.findings).toEqual([]);
    const intervals = outcome.ok ? outcome.value : [];
    expect(intervals.map(({ id, from, to }) => [id, from, to])).toEqual([
      ['prework', '2020-09-01', '2020-09-23'],
      ['LS1', '2020-09-24', '2020-09-25'],
      ['AP1', '2020-09-26', '2021-01-13'],
      ['LS2', '2021-01-14', '2021-01-14'],
      ['AP2', '2021-01-15', '2021-06-18'],
    ]);
    expect(intervals.slice(1).map(({ from }) => from)).toEqual(
      intervals.slice(0, -1).map(({ to }) => addDays(to, 1)),
    );
  });

  test('names sessions that overlap, run backwards or lie outside', () => {
    const withSession = (from: string, to: string) =>
      codes(
        calendarIntervals({ ...calendar, learningSessions: [...sessions, { id: 'LS3', from, to }] }).findings,
      );
    expect(withSession('2020-09-25', '2020-09-26')).toEqual(['pdsa.sessions-overlap']);
    expect(withSession('2021-05-02', '2021-05-01')).toEqual(['pdsa.session-ends-before-start']);
    expect(withSession('2021-06-18', '2021-06-19')).toEqual(['pdsa.session-outside-year']);
    expect(withSession('2020-09-26', '2020-09-26')).toEqual([]);
    expect(
      codes(calendarIntervals({ ...calendar, lastDay: '2020-12-01', learningSessions: [] }).findings),
    ).toEqual(['pdsa.length-unusual']);
  });
});

test('a session that overlaps others is named once, with the one that lasts longest before it', () => {
  const learningSessions = [
    { id: 'inside', from: '2020-10-05', to: '2020-10-06' },
    { id: 'long', from: '2020-10-01', to: '2020-10-31' },
    { id: 'later', from: '2020-10-20', to: '2020-10-20' },
  ];
  const { findings } = calendarIntervals({
    firstDay: '2020-09-01',
    lastDay: '2021-06-18',
    learningSessions,
  });
  expect(findings.map(({ path, params }) => [path[1], params])).toEqual([
    [0, { text: 'inside', other: 'long', day: '2020-10-05' }],
    [2, { text: 'later', other: 'long', day: '2020-10-20' }],
  ]);
});

test('a share has a denominator, and something watches for harm', () => {
  const share = {
    id: 'screened',
    family: 'process',
    label: 'Share screened',
    definition: 'Finished forms',
    denominator: 'Enrolled',
    unit: 'percent',
    goodDirection: 'up',
    frequency: 'monthly',
  };
  const wait = { ...share, id: 'wait', family: 'balancing', unit: 'days', denominator: null };
  expect(checkMeasures([share, wait])).toEqual([]);
  expect(codes(checkMeasures([share]))).toEqual(['pdsa.balancing-measure-missing']);
  expect(codes(checkMeasures([{ ...share, denominator: ' ' }, wait, wait]))).toEqual([
    'pdsa.id-repeated',
    'pdsa.denominator-missing',
  ]);
  expect(codes(checkMeasures('x'))).toEqual(['form.kind-wrong']);
});

test('percentages are shares, and a family that cannot be read may be the balancing one', () => {
  const measure = {
    id: 'm',
    family: 'process',
    label: 'Share screened',
    definition: 'Finished forms by students enrolled.',
    unit: 'percentage',
    direction: 'up',
  };
  for (const unit of ['percentage', 'students (%)'])
    expect(codes(checkMeasures([{ ...measure, unit }]))).toContain('pdsa.denominator-missing');
  expect(codes(checkMeasures([{ ...measure, unit: 'percentage points' }]))).not.toContain(
    'pdsa.denominator-missing',
  );
  expect(codes(checkMeasures([{ ...measure, unit: 'days' }]))).toContain('pdsa.balancing-measure-missing');
  expect(codes(checkMeasures([{ ...measure, unit: 'days', family: 'balanceing' }]))).not.toContain(
    'pdsa.balancing-measure-missing',
  );
});

test('the length of a collaborative counts whole months from its first day', () => {
  const lengthOf = (firstDay: string, lastDay: string) =>
    codes(calendarIntervals({ firstDay, lastDay, learningSessions: [] }).findings);
  expect(lengthOf('2020-01-15', '2021-04-14')).toEqual([]);
  expect(lengthOf('2020-01-15', '2021-04-15')).toEqual(['pdsa.length-unusual']);
  expect(lengthOf('2020-01-31', '2020-06-01')).toEqual(['pdsa.length-unusual']);
});
