import { expect, test } from 'vitest';
import { migrate } from '../../../src/exchange/index.js';
import {
  MONTHLY_1_TO_2,
  MONTHLY_2_PREVIEW,
  type MonthlySeries,
  toSeries,
} from '../../../src/monthly/index.js';
import { suggestChart } from '../../../src/spc/index.js';

const organization = '00240000';
const before = ['2020-09', '2020-10'].map((month, i) => ({
  organization,
  month,
  values: { enrolled: 2000, staffTrained: 3 + i, telehealthSessions: 40 },
}));
const after = [
  { organization, month: '2020-11', values: { enrolled: 2000, staffCompletedTraining: 2, videoSessions: 9 } },
];
const moved = migrate<typeof after>(before, { to: 'monthly@2' });
const reports = [...(moved.ok ? moved.value.value : []), ...after];
const migrations = [{ migration: MONTHLY_1_TO_2, from: '2020-11' }];
const seriesOf = (id: string, from = '2020-11'): MonthlySeries<string, string> =>
  toSeries<string>(reports, id, {
    form: MONTHLY_2_PREVIEW as never,
    migrations: migrations.map((each) => ({ ...each, from })),
  });

test('a note names the month from which a renamed measure is asked for in another way', () => {
  const { observations, notes } = seriesOf('staffCompletedTraining');
  expect(observations.map(({ y }) => y)).toEqual([3, 4, 2]);
  expect(notes).toEqual([
    { x: '2020-11', why: 'definitionChanged', periods: 1, value: 2, of: 'staffCompletedTraining' },
  ]);
});

test('a measure that was split has gaps before, and a note', () => {
  const { observations, notes } = seriesOf('videoSessions');
  expect(observations.map(({ y }) => y)).toEqual([null, null, 9]);
  expect(notes?.map(({ x, why }) => [x, why])).toEqual([['2020-11', 'definitionChanged']]);
});

test('there is none for a measure that both forms ask for alike, nor where the series lies on one side', () => {
  expect(seriesOf('enrolled').notes).toBeUndefined();
  expect(seriesOf('videoSessions', '2020-09').notes).toBeUndefined();
  expect(seriesOf('videoSessions', '2021-09').notes).toBeUndefined();
});

test('who asks for a chart is told', () => {
  const { saw } = suggestChart(seriesOf('staffCompletedTraining'));
  expect(saw.map(({ says }) => says)).toContain(
    'From 2020-11 on another version of the form asks for it, so a change there may come of what is counted.',
  );
});
