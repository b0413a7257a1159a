import { expect, test } from 'vitest';
import { districtYear } from '../../src/overview/index.js';
import { CONTEXT, DISTRICT } from './sampleDistrict.js';

const commitments = [
  { id: 'P1', label: 'Finish what you begin.', fulfilledBy: [{ fact: 'learningCompleted', share: 80 }] },
  { id: 'P2', label: 'Come to coaching.', fulfilledBy: [{ fact: 'attended', events: ['coaching'] }] },
] as const;
const done = {
  form: 'completion@1',
  organization: DISTRICT,
  event: 'coaching-1',
  kind: 'coaching',
  topic: 'Screening',
  people: 4,
  completed: 'yes',
  on: '2020-12-01',
};
const yearOf = (attendance: unknown) => districtYear({ attendance }, { ...CONTEXT, commitments });
const statuses = (attendance: unknown) =>
  yearOf(attendance).commitments.map(({ id, status }) => `${id} ${status}`);

test('who finished came, and the record shows both', () => {
  const year = yearOf([done]);
  expect(statuses([done])).toEqual(['P1 met', 'P2 met']);
  expect(year.commitments.map(({ facts }) => facts[0]!.shownBy)).toEqual([
    [{ part: 'attendance', place: 0, on: '2020-12-01' }],
    [{ part: 'attendance', place: 0, on: null, id: 'coaching-1' }],
  ]);
  expect(year.doubts).toEqual([]);
});

test('who came and did not finish has come', () => {
  expect(statuses([{ ...done, completed: 'partly' }])).toEqual(['P1 notMet', 'P2 met']);
});

test('records of who came say nothing of who finished', () => {
  expect(statuses([{ event: 'coaching-1', organization: DISTRICT, people: 4 }])).toEqual([
    'P1 unknown',
    'P2 met',
  ]);
  expect(statuses(undefined)).toEqual(['P1 unknown', 'P2 unknown']);
});

test('a record of completion that cannot be read is told', () => {
  const year = yearOf([{ ...done, people: 'some' }]);
  expect(year.doubts.map(({ code }) => code)).toEqual(['overview.part-unreadable']);
  expect(year.commitments.map(({ status }) => status)).toEqual(['unknown', 'unknown']);
});
