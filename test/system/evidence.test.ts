import { describe, expect, test } from 'vitest';
import {
  crosswalkEvidence,
  EVIDENCE_CROSSWALK,
  EVIDENCE_FLOORS,
  EVIDENCE_REGISTRIES,
  type EvidenceRating,
  meetsFloor,
  WWC_STANDARDS,
  warnsOfHarm,
} from '../../src/system/index.js';

/** Every rating that any registry can give. */
const ALL: EvidenceRating[] = Object.entries(EVIDENCE_REGISTRIES).flatMap(([registry, { values }]) =>
  Object.keys(values).flatMap((value) =>
    registry === 'wwc'
      ? Object.keys(WWC_STANDARDS).map((standards) => ({ registry, value, standards }) as EvidenceRating)
      : [{ registry, value } as EvidenceRating],
  ),
);
const answersOf = (rating: EvidenceRating) =>
  EVIDENCE_FLOORS.map((floor) => meetsFloor(rating, floor)).join(' ');

describe('the floor that a rating meets: strong, moderate, promising, rationale', () => {
  test.each([
    [{ registry: 'essa', value: 'essa1' }, 'yes yes yes yes'],
    [{ registry: 'essa', value: 'essa2' }, 'no yes yes yes'],
    [{ registry: 'essa', value: 'essa3' }, 'no no yes yes'],
    [{ registry: 'essa', value: 'essa4' }, 'no no no yes'],
    [{ registry: 'essa', value: 'essaNone' }, 'no no no no'],
    [{ registry: 'cebc', value: 'cebc1' }, 'yes yes yes yes'],
    [{ registry: 'cebc', value: 'cebc2' }, 'no yes yes yes'],
    [{ registry: 'cebc', value: 'cebc3' }, 'no no yes yes'],
    [{ registry: 'cebc', value: 'cebc4' }, 'no no no no'],
    [{ registry: 'cebc', value: 'cebc5' }, 'no no no no'],
    [{ registry: 'cebc', value: 'cebcNR' }, 'unknown unknown unknown unknown'],
    [{ registry: 'cebc', value: 'cebcNR', hasLogic: true }, 'unknown unknown unknown yes'],
    [{ registry: 'blueprints', value: 'modelPlus' }, 'yes yes yes yes'],
    [{ registry: 'blueprints', value: 'model' }, 'yes yes yes yes'],
    [{ registry: 'blueprints', value: 'promising' }, 'no yes yes yes'],
    [{ registry: 'blueprints', value: 'decertified' }, 'no no no no'],
    [{ registry: 'wwc', value: 'positive', standards: 'withoutReservations' }, 'yes yes yes yes'],
    [{ registry: 'wwc', value: 'positive', standards: 'withReservations' }, 'no yes yes yes'],
    [
      { registry: 'wwc', value: 'potentiallyPositive', standards: 'withoutReservations' },
      'unknown unknown unknown yes',
    ],
    [
      { registry: 'wwc', value: 'potentiallyPositive', standards: 'withReservations' },
      'no unknown unknown yes',
    ],
    [{ registry: 'wwc', value: 'mixed', standards: 'withoutReservations' }, 'no no no unknown'],
    [{ registry: 'wwc', value: 'negative', standards: 'withReservations' }, 'no no no no'],
    [{ registry: 'wwc', value: 'positive', standards: 'doesNotMeet' }, 'unknown unknown unknown unknown'],
    [{ registry: 'samhsa', value: 'listed' }, 'unknown unknown unknown unknown'],
    [{ registry: 'nrepp', value: 'effective' }, 'unknown unknown unknown unknown'],
    [{ registry: 'nrepp', value: 'ineffective' }, 'no no no no'],
    [{ registry: 'casel', value: 'select' }, 'unknown unknown unknown unknown'],
    [{ registry: 'ebt', value: 'level1' }, 'unknown unknown unknown unknown'],
    [{ registry: 'ebt', value: 'level5' }, 'no no no no'],
  ] as [EvidenceRating, string][])('%j: %s', (rating, answers) => {
    expect(answersOf(rating)).toBe(answers);
  });

  test('a rating that meets a floor meets every lower one', () => {
    for (const rating of ALL) {
      const answers = answersOf(rating).split(' ');
      const first = answers.indexOf('yes');
      if (first >= 0) expect(answers.slice(first)).toEqual(answers.slice(first).map(() => 'yes'));
    }
  });

  test('a rating that warns of harm meets none', () => {
    expect(ALL.filter(warnsOfHarm).map(({ value }) => value)).toEqual([
      'cebc5',
      'negative',
      'negative',
      'negative',
    ]);
    for (const rating of ALL.filter(warnsOfHarm)) expect(answersOf(rating)).toBe('no no no no');
  });
});

describe('the crosswalk to the tiers of ESSA', () => {
  test('is exact for ESSA alone', () => {
    for (const rating of ALL) {
      expect(crosswalkEvidence(rating).match === 'exact').toBe(rating.registry === 'essa');
    }
  });

  test('says for every other value that has a counterpart which way it is lossy, and what is lost', () => {
    const matched = ALL.filter((rating) => ['broader', 'narrower'].includes(crosswalkEvidence(rating).match));
    expect(matched).toHaveLength(Object.keys(EVIDENCE_CROSSWALK).length);
    for (const rating of matched)
      expect(crosswalkEvidence(rating)).toHaveProperty('loses', expect.stringMatching(/\w{4}/));
  });

  test('leads to the strongest tier whose floor the rating meets', () => {
    const floorOf = { essa1: 'strong', essa2: 'moderate', essa3: 'promising', essa4: 'rationale' } as const;
    for (const rating of ALL) {
      const match = crosswalkEvidence(rating);
      const strongest = EVIDENCE_FLOORS.find((floor) => meetsFloor(rating, floor) === 'yes');
      if (match.match === 'none') expect(strongest).toBeUndefined();
      else if (match.to !== 'essaNone') expect(floorOf[match.to]).toBe(strongest);
    }
  });
});

test('closed registries say since when, and every value has words', () => {
  for (const registry of Object.values(EVIDENCE_REGISTRIES)) {
    expect('closedOn' in registry).toBe(registry.status === 'closed');
    for (const label of Object.values(registry.values)) expect(label).toMatch(/\w{4}/);
  }
});
