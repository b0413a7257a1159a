import { describe, expect, test } from 'vitest';
import {
  crosswalkEvidence,
  ESSA_TIERS,
  EVIDENCE_CROSSWALK,
  EVIDENCE_FLOORS,
  EVIDENCE_REGISTRIES,
  type EvidenceRating,
  type EvidenceRecord,
  meetsFloor,
  warnsOfHarm,
} from '../../src/system/index.js';

/** Every rating that any registry can give. */
const ALL = Object.entries(EVIDENCE_REGISTRIES).flatMap(([registry, { values }]) =>
  Object.keys(values).map((value) => ({ registry, value }) as EvidenceRating),
);
const answersOf = (rating: EvidenceRecord, others: readonly EvidenceRecord[] = []) =>
  EVIDENCE_FLOORS.map((floor) => meetsFloor(rating, floor, others)).join(' ');

/** What a team sees where a study meets everything. */
const ALL_SEEN = {
  design: 'experiment',
  significant: 'yes',
  students: 350,
  sites: 2,
  populationOverlap: 'yes',
  settingOverlap: 'yes',
  contraryFindings: 'no',
} as const;

describe('the floor that the words of a registry meet by themselves: strong, moderate, promising, rationale', () => {
  const expected: Readonly<Record<string, string>> = {
    'essa essa1': 'unknown unknown yes yes',
    'essa essa2': 'no unknown yes yes',
    'essa essa3': 'no no yes yes',
    'essa essa4': 'no no no yes',
    'essa essaNone': 'no no no no',
    'cebc cebc1': 'unknown unknown unknown unknown',
    'cebc cebc2': 'unknown unknown unknown unknown',
    'cebc cebc3': 'unknown unknown unknown unknown',
    'cebc cebc4': 'no no no no',
    'cebc cebc5': 'no no no no',
    'cebc cebcNR': 'unknown unknown unknown unknown',
    'blueprints modelPlus': 'unknown unknown yes yes',
    'blueprints model': 'unknown unknown yes yes',
    'blueprints promising': 'unknown unknown yes yes',
    'blueprints decertified': 'no no no no',
    'wwc positive': 'unknown unknown yes yes',
    'wwc potentiallyPositive': 'unknown unknown unknown unknown',
    'wwc mixed': 'no no no unknown',
    'wwc noDiscernible': 'no no no unknown',
    'wwc potentiallyNegative': 'no no no unknown',
    'wwc negative': 'no no no no',
    'wwcStudy withoutReservations': 'unknown unknown unknown unknown',
    'wwcStudy withReservations': 'no unknown unknown unknown',
    'wwcStudy doesNotMeet': 'no no unknown unknown',
    'samhsa listed': 'unknown unknown unknown unknown',
    'nrepp effective': 'unknown unknown unknown unknown',
    'nrepp nreppPromising': 'unknown unknown unknown unknown',
    'nrepp ineffective': 'no no no no',
    'nrepp scored': 'unknown unknown unknown unknown',
    'casel select': 'unknown unknown unknown unknown',
    'casel caselPromising': 'unknown unknown unknown unknown',
    'casel supportive': 'unknown unknown unknown unknown',
    'ebt level1': 'unknown unknown unknown unknown',
    'ebt level2': 'unknown unknown unknown unknown',
    'ebt level3': 'unknown unknown unknown unknown',
    'ebt level4': 'unknown unknown unknown unknown',
    'ebt level5': 'no no no no',
  };

  test.each(ALL)('$registry $value', (rating) => {
    expect(answersOf(rating)).toBe(expected[`${rating.registry} ${rating.value}`]);
  });

  test('every row of the crosswalk is a value of a registry', () => {
    const known = ALL.map(({ registry, value }) => `${registry} ${value}`);
    expect(Object.keys(EVIDENCE_CROSSWALK).filter((row) => !known.includes(row))).toEqual([]);
  });

  test('a rating that warns of harm meets none', () => {
    expect(ALL.filter(warnsOfHarm).map(({ value }) => value)).toEqual(['cebc5', 'negative']);
  });
});

describe('a yes rests on every condition', () => {
  test('with all of them seen, whatever is not denied meets every floor', () => {
    const answers = ALL.map((rating) => answersOf({ ...rating, conditions: ALL_SEEN }));
    expect(new Set(answers)).toEqual(
      new Set([
        'yes yes yes yes', // also what no registry has rated
        'no yes yes yes', // a lower tier of ESSA, a study with reservations
        'no no yes yes',
        'no no no yes',
        'no no no no',
        'no no no unknown',
        'no no yes yes',
      ]),
    );
    expect(answersOf({ registry: 'samhsa', value: 'listed', conditions: ALL_SEEN })).toBe('yes yes yes yes');
    expect(answersOf({ registry: 'wwcStudy', value: 'withReservations', conditions: ALL_SEEN })).toBe(
      'no yes yes yes',
    );
    expect(answersOf({ registry: 'wwcStudy', value: 'doesNotMeet', conditions: ALL_SEEN })).toBe(
      'no no yes yes',
    );
  });

  test.each(Object.keys(ALL_SEEN) as (keyof typeof ALL_SEEN)[])(
    'without %s the strongest is unknown, and says so',
    (one) => {
      const { [one]: _, ...conditions } = ALL_SEEN;
      const { tiers } = crosswalkEvidence({ registry: 'samhsa', value: 'listed', conditions });
      const name = { design: 'experiment', contraryFindings: 'noContraryFindings' } as Record<string, string>;
      expect(tiers.essa1).toMatchObject({ answer: 'unknown', unseen: [name[one] ?? one], denied: [] });
    },
  );

  test.each([
    ['design', 'quasiExperiment', 'no yes yes yes'],
    ['design', 'correlational', 'no no yes yes'],
    ['design', 'other', 'no no no unknown'],
    ['significant', 'no', 'no no no unknown'],
    ['students', 349, 'no no yes yes'],
    ['sites', 1, 'no no yes yes'],
    ['populationOverlap', 'no', 'no yes yes yes'],
    ['settingOverlap', 'no', 'no yes yes yes'],
    ['contraryFindings', 'yes', 'no no no unknown'],
    ['contraryFindings', 'unknown', 'unknown unknown unknown unknown'],
  ])('%s %s: %s', (key, value, answers) => {
    const record = { registry: 'samhsa', value: 'listed', conditions: { ...ALL_SEEN, [key]: value } };
    expect(answersOf(record as EvidenceRecord)).toBe(answers);
  });

  test('a tier of ESSA still asks whether students and setting are alike', () => {
    const tier1 = (conditions: EvidenceRecord['conditions']) =>
      answersOf({ registry: 'essa', value: 'essa1', conditions });
    expect(crosswalkEvidence({ registry: 'essa', value: 'essa1' }).tiers.essa1.unseen).toEqual([
      'populationOverlap',
      'settingOverlap',
    ]);
    expect(tier1({ populationOverlap: 'yes' })).toBe('unknown yes yes yes');
    expect(tier1({ populationOverlap: 'yes', settingOverlap: 'yes' })).toBe('yes yes yes yes');
    expect(tier1({ populationOverlap: 'no', settingOverlap: 'no' })).toBe('no no yes yes');
  });

  test('what somebody has seen goes before the words of the registry', () => {
    expect(answersOf({ registry: 'blueprints', value: 'model', conditions: { significant: 'no' } })).toBe(
      'no no no unknown',
    );
  });
});

describe('several ratings of one program', () => {
  const study: EvidenceRecord = {
    registry: 'wwcStudy',
    value: 'withoutReservations',
    conditions: {
      significant: 'yes',
      students: 400,
      sites: 3,
      populationOverlap: 'yes',
      settingOverlap: 'yes',
    },
  };
  const effect = (value: 'positive' | 'mixed', outcome?: string): EvidenceRecord => ({
    registry: 'wwc',
    value,
    ...(outcome ? { outcome } : {}),
  });

  test('the effect of the program tells that no study speaks against the one at hand', () => {
    expect(answersOf(study)).toBe('unknown unknown unknown unknown');
    expect(answersOf(study, [effect('positive')])).toBe('yes yes yes yes');
    expect(answersOf(study, [effect('positive'), effect('mixed')])).toBe('no no no unknown');
  });

  test('size and significance of one study are not lent to another rating', () => {
    expect(answersOf(effect('positive'), [study])).toBe('unknown unknown yes yes');
  });

  test('another outcome tells nothing', () => {
    const reading = { ...study, outcome: 'Reading' };
    expect(answersOf(reading, [effect('positive', 'Behavior')])).toBe('unknown unknown unknown unknown');
    expect(answersOf(reading, [effect('positive', ' reading')])).toBe('yes yes yes yes');
  });
});

test('a rating that meets a floor meets every lower one, and the tier is the strongest', () => {
  for (const rating of ALL) {
    for (const conditions of [
      null,
      ALL_SEEN,
      { ...ALL_SEEN, sites: 1 },
      { rationale: 'yes', underStudy: 'yes' },
    ]) {
      const record = { ...rating, conditions } as EvidenceRecord;
      const { tier, tiers } = crosswalkEvidence(record);
      const answers = EVIDENCE_FLOORS.map((floor) => meetsFloor(record, floor));
      const first = answers.indexOf('yes');
      if (first >= 0) expect(answers.slice(first)).toEqual(answers.slice(first).map(() => 'yes'));
      expect(tier && ESSA_TIERS[tier].floor).toBe(EVIDENCE_FLOORS[first] ?? null);
      for (const [id, { seen, unseen, denied }] of Object.entries(tiers)) {
        const all = [...seen, ...unseen, ...denied].sort();
        expect(all).toEqual([...ESSA_TIERS[id as keyof typeof ESSA_TIERS].conditions].sort());
      }
    }
  }
});

test('closed registries say since when, and every value has words', () => {
  for (const registry of Object.values(EVIDENCE_REGISTRIES)) {
    expect('closedOn' in registry).toBe(registry.status === 'closed');
    for (const label of Object.values(registry.values)) expect(label).toMatch(/\w{4}/);
  }
});
