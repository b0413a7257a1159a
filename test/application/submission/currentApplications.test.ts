import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Application, currentApplications } from '../../../src/application/index.js';
import { COHORTS } from '../../../src/network/index.js';
import { changed } from '../sampleApplication.js';

const cohort = COHORTS['ma-coiin-2020-21'];
const sent = (submittedAt: string, version: number, state = 'submitted') =>
  changed({ submittedAt, version, state });
const versions = (list: readonly Application[]) => list.map(({ version }) => version);
const of = (...list: Application[]) => {
  const { current, replaced, tooLate } = currentApplications(list, cohort);
  return [versions(current), versions(replaced), versions(tooLate)];
};

const first = sent('2020-06-01T10:00:00-04:00', 1);
const second = sent('2020-06-30T23:59:59-04:00', 2);
const third = sent('2020-07-01T00:00:00-04:00', 3);

test('a later one replaces an earlier one until the deadline, and not after it', () => {
  expect(of(first)).toEqual([[1], [], []]);
  expect(of(first, second)).toEqual([[2], [1], []]);
  expect(of(first, second, third)).toEqual([[2], [1], [3]]);
  expect(of(first, third)).toEqual([[1], [], [3]]);
});

test('where nothing came in time the latest counts', () => {
  expect(of(third, sent('2020-07-02T10:00:00-04:00', 4))).toEqual([[4], [3], []]);
});

test('what is no application is passed over', () => {
  expect(currentApplications([null as never, 'x' as never], cohort)).toEqual({
    current: [],
    replaced: [],
    tooLate: [],
    notCounted: [null, 'x'],
  });
});

test('drafts and withdrawn applications are passed over', () => {
  expect(
    of(
      first,
      sent('2020-06-02T10:00:00-04:00', 2, 'withdrawn'),
      sent('2020-06-03T10:00:00-04:00', 3, 'draft'),
    ),
  ).toEqual([[1], [], []]);
});

test('one that is marked as replaced never counts again', () => {
  const marked = sent('2020-06-01T10:00:00-04:00', 1, 'replaced');
  expect(of(marked, second)).toEqual([[2], [1], []]);
  expect(of(marked)).toEqual([[], [1], []]);
});

test('organizations and school years are apart, the spelling of the year is not', () => {
  const other = changed({ 'applicant.organization': '00480000', version: 7 });
  const nextYear = changed({ 'applicant.schoolYear': '2021-2022', version: 8 });
  const sameYear = changed({
    'applicant.schoolYear': '2020-21',
    version: 9,
    submittedAt: '2020-06-30T10:00:00-04:00',
  });
  expect(of(first, other, nextYear, sameYear)).toEqual([[9, 8, 7], [1], []]);
});

test('equal instants are told apart by version, and the order of the list does not matter', () => {
  const all = [
    first,
    second,
    third,
    sent('2020-06-30T23:59:59-04:00', 5),
    changed({ 'applicant.organization': '00480000', version: 6 }),
  ];
  const expected = currentApplications(all, cohort);
  expect(versions(expected.current)).toEqual([5, 6]);
  fc.assert(
    fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
      expect(currentApplications(shuffled, cohort)).toEqual(expected);
    }),
  );
});
