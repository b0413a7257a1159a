import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assignReviewers, reviewerLoad } from '../../../src/application/index.js';

const ORGS = ['00240000', '00480000', '02010000', '02440000'];

test('assigns as many as the rubric asks for, evenly, and says the load', () => {
  const { assignments, load, findings } = assignReviewers(ORGS, ['a', 'b', 'c', 'd']);
  expect(findings).toEqual([]);
  expect(assignments.every(({ reviewers, missing }) => reviewers.length === 2 && missing === 0)).toBe(true);
  expect(load.map(({ reviewer, assigned }) => [reviewer, assigned])).toEqual([
    ['a', 2],
    ['b', 2],
    ['c', 2],
    ['d', 2],
  ]);
});

test('keeps conflicts apart, and hands applications on where those who may read one are full', () => {
  // Only a and b may read the last one, and both come first in the order of the others.
  const conflicts = ['c', 'd'].map((reviewer) => ({ reviewer, organization: '02440000' }));
  const { assignments, load } = assignReviewers(ORGS, ['a', 'b', 'c', 'd'], { conflicts, most: 2 });
  expect(assignments.at(-1)?.reviewers).toEqual(['a', 'b']);
  expect(load.map(({ assigned }) => assigned)).toEqual([2, 2, 2, 2]);
});

test('says what could not be assigned', () => {
  const conflicts = [
    { reviewer: 'a', organization: '00240000' },
    { reviewer: 'A', organization: '00240000' },
    null as never,
  ];
  const { assignments, findings } = assignReviewers(
    ['00240000', { applicant: {} }, { applicant: { organization: '00480000' } }],
    ['a', 'b', 'a'],
    { conflicts, perApplication: 2 },
  );
  expect(assignments.map(({ organization, missing }) => [organization, missing])).toEqual([
    ['00240000', 1],
    ['00480000', 0],
  ]);
  expect(
    findings.map(({ code, path, params, record }) => [code, path, params, record?.organization]),
  ).toEqual([
    ['application.applicant-unnamed', [1], { place: 2 }, undefined],
    ['application.reviewer-repeated', [2], { place: 3, other: 1 }, undefined],
    ['application.conflict-unmatched', [1], { place: 2 }, undefined],
    ['application.conflict-unmatched', [2], { place: 3 }, undefined],
    ['application.reviewers-too-few', [], { count: 1, least: 2 }, '00240000'],
  ]);
});

test('the load says what is still to come', () => {
  const assignments = [
    { organization: '00240000', reviewers: ['a', 'b'] },
    { organization: '00480000', reviewers: ['a', 'c'] },
  ];
  const sheets = [
    { reviewer: 'a', organization: '00240000', scores: {} },
    { reviewer: 'c', organization: '00240000', scores: {} },
  ];
  expect(reviewerLoad(assignments, null, sheets)).toEqual([
    { reviewer: 'a', assigned: 2, done: 1, open: ['00480000'] },
    { reviewer: 'b', assigned: 1, done: 0, open: ['00240000'] },
    { reviewer: 'c', assigned: 1, done: 0, open: ['00480000'] },
  ]);
});

test('holds for any conflicts: none is broken, all that can be is assigned, and no load could be smaller', () => {
  const task = fc.record({
    organizations: fc.uniqueArray(fc.constantFrom(...ORGS, '04810000', '06180000'), { minLength: 1 }),
    people: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { minLength: 1 }),
    barred: fc.array(fc.tuple(fc.nat(4), fc.nat(5)), { maxLength: 12 }),
    perApplication: fc.integer({ min: 1, max: 3 }),
  });
  fc.assert(
    fc.property(task, ({ organizations, people, barred, perApplication }) => {
      const conflicts = barred
        .filter(([person, place]) => person < people.length && place < organizations.length)
        .map(([person, place]) => ({ reviewer: people[person]!, organization: organizations[place]! }));
      const known = { conflicts, perApplication };
      const { assignments, load } = assignReviewers(organizations, people, known);
      expect(assignReviewers([...organizations].reverse(), people, known).assignments).toEqual(assignments);
      for (const { organization, reviewers } of assignments) {
        const bars = new Set(
          conflicts.filter((one) => one.organization === organization).map((one) => one.reviewer),
        );
        const able: readonly string[] = people.filter((one) => !bars.has(one));
        expect(reviewers.every((one) => able.includes(one))).toBe(true);
        expect(reviewers.length).toBe(Math.min(perApplication, able.length));
      }
      const largest = Math.max(...load.map(({ assigned }) => assigned));
      const total = load.reduce((sum, { assigned }) => sum + assigned, 0);
      if (largest <= 1) return;
      // With one less for each, not everything could be assigned.
      const tighter = assignReviewers(organizations, people, { ...known, most: largest - 1 });
      const isPossible = tighter.load.reduce((sum, { assigned }) => sum + assigned, 0) === total;
      expect(isPossible && total === assignments.length * perApplication).toBe(false);
    }),
  );
});
