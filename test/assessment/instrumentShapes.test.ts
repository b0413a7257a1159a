import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type InstrumentDefinition,
  type InstrumentItem,
  type ItemResponse,
  parseInstrument,
  SMHQA_DISTRICT,
  scoreAssessment,
} from '../../src/assessment/index.js';
import { CHECKLIST_35, FIDELITY, itemsOf, PRESCHOOL, STRENGTHS_25, troubleOf } from './shapes.js';

/** A definition with another first item. */
const withItem = (
  definition: InstrumentDefinition,
  change: Partial<InstrumentItem>,
): InstrumentDefinition => {
  const [first, ...rest] = definition.domains;
  const [item, ...items] = first!.items;
  return { ...definition, domains: [{ ...first!, items: [{ ...item!, ...change }, ...items] }, ...rest] };
};
const onItem = (key: string) => `domains.0.items.0.${key}`;

describe('what an item says is used or refused', () => {
  test.each([
    [{ kind: 'yesNo', scored: false, scale: { min: 0, max: 1, labels: {} } }, 'scale'],
    [{ kind: 'count', scored: false, reverse: true }, 'reverse'],
    [{ scored: false, reverse: true }, 'reverse'],
    [{ scored: false, weight: 2 }, 'weight'],
    [{ choices: { a: 'A' } }, 'choices'],
  ] as [Partial<InstrumentItem>, string][])('%j', (change, key) => {
    expect(troubleOf(withItem(PRESCHOOL, change))).toEqual([`assessment.item-key-unfit ${onItem(key)}`]);
  });

  test.each([0, -1, 10.1])('a weight of %d', (weight) => {
    expect(troubleOf(withItem(PRESCHOOL, { weight }))).toEqual([
      `assessment.weight-unsound ${onItem('weight')}`,
    ]);
  });

  test('a weight with two decimals, and a key that is not known', () => {
    expect(troubleOf(withItem(PRESCHOOL, { weight: 1.25 }))).toEqual([
      `form.decimals-too-many ${onItem('weight')}`,
    ]);
    const item = { revers: true } as Partial<InstrumentItem>;
    expect(troubleOf(withItem(PRESCHOOL, item))).toEqual([`form.key-misspelled ${onItem('revers')}`]);
  });

  test('a scale of its own that is not sound', () => {
    const scale = { min: 2, max: 1, labels: {} };
    expect(troubleOf(withItem(PRESCHOOL, { scale }))).toEqual([
      `assessment.scale-unsound ${onItem('scale')}`,
    ]);
    const labels = { min: 1, max: 6, labels: { 7: 'x' } };
    expect(troubleOf(withItem(PRESCHOOL, { scale: labels }))).toEqual([
      `assessment.label-off-scale ${onItem('scale.labels.7')}`,
    ]);
  });
});

describe('what scores are made of', () => {
  const yesNo = { min: 0, max: 1, labels: {} };

  test('different scales are refused in a mean, asked about in a sum, and right in a percent', () => {
    expect(troubleOf(withItem(PRESCHOOL, { scale: yesNo }))).toEqual(['assessment.scales-mixed scoring']);
    expect(troubleOf(withItem(FIDELITY, { scale: yesNo }))).toEqual([]);
    expect(troubleOf(withItem(STRENGTHS_25, { scale: yesNo }))).toEqual([
      'assessment.scales-mixed-in-sum scoring.mixedScales',
    ]);
    const meant = { ...STRENGTHS_25, scoring: { ...STRENGTHS_25.scoring!, mixedScales: true } };
    expect(troubleOf(withItem(meant, { scale: yesNo }))).toEqual([]);
  });

  test('a subscale of an item that is not there, is there twice, or is not scored', () => {
    const [first, ...rest] = STRENGTHS_25.subscales!;
    const listing = (...items: string[]) => ({ ...STRENGTHS_25, subscales: [{ ...first!, items }, ...rest] });
    const outcome = parseInstrument(listing('q1', 'q26', 'q1', 'q6', 'q11'));
    expect(
      outcome.findings.map(({ code, path, params }) => [code, path.join('.'), params['nearest']]),
    ).toEqual([
      ['assessment.subscale-item-unknown', 'subscales.0.items.1', 'q2'],
      ['assessment.id-repeated', 'subscales.0.items.2', undefined],
    ]);
    const counted = withItem(STRENGTHS_25, { kind: 'count', scored: false });
    expect(troubleOf(counted)).toEqual(['assessment.subscale-item-unknown subscales.0.items.0']);
  });

  test('a total of what makes no score, by a way that does not fit, or with a key that has no effect', () => {
    const total = (change: object) => ({ ...STRENGTHS_25, total: { of: ['emotions'], ...change } });
    expect(troubleOf(total({ of: ['emotion', 'questions', 'peers', 'peers'] }))).toEqual([
      'assessment.total-part-unknown total.of.0',
      'assessment.total-part-unknown total.of.1',
      'assessment.total-part-unknown total.of.3',
    ]);
    expect(troubleOf(total({ method: 'mean-of-domains' }))).toEqual([
      'assessment.overall-method-unfit total.method',
    ]);
    expect(troubleOf(total({ minimumAnswered: { items: 3 } }))).toEqual([
      'assessment.key-unused total.minimumAnswered',
    ]);
  });

  test('an item that no score uses', () => {
    const subscales = STRENGTHS_25.subscales!.map((one) =>
      one.id === 'kindness' ? { ...one, items: one.items.slice(1) } : one,
    );
    expect(troubleOf({ ...STRENGTHS_25, subscales })).toEqual([
      'assessment.item-in-no-score domains.0.items.4',
    ]);
  });

  test('fewer answers than all are enough, but nothing counts for the others', () => {
    expect(troubleOf({ ...FIDELITY, scoring: { kind: 'percentOfPoints' } })).toEqual([
      'assessment.missing-items-unruled minimumAnswered',
    ]);
    expect(
      troubleOf({ ...FIDELITY, scoring: { kind: 'percentOfPoints' }, minimumAnswered: { of: 1, in: 1 } }),
    ).toEqual([]);
    expect(troubleOf({ ...FIDELITY, minimumAnswered: { items: 0 } })).toEqual([
      'assessment.minimum-unsound minimumAnswered',
    ]);
  });

  test('keys without effect are named', () => {
    const [domain] = CHECKLIST_35.domains;
    expect(troubleOf({ ...CHECKLIST_35, domains: [{ ...domain, better: 'lower' }] })).toEqual([
      'assessment.key-unused domains.0.better',
    ]);
    expect(troubleOf({ ...PRESCHOOL, scoring: { kind: 'mean', mixedScales: true } })).toEqual([
      'assessment.key-unused scoring.mixedScales',
    ]);
    expect(troubleOf({ ...CHECKLIST_35, total: { bands: CHECKLIST_35.bands } })).toEqual([
      'assessment.key-unused bands',
    ]);
  });
});

describe('bands lie on the scale of their score', () => {
  const bandsOf = (...bands: object[]) => troubleOf({ ...CHECKLIST_35, bands });
  const from = (id: string, start: number, more: object = {}) => ({ id, from: start, ...more });

  test.each([
    [[from('a', 1)], 'bands-leave-gap bands.0'],
    [[from('a', 0, { to: 20 }), from('b', 22)], 'bands-leave-gap bands.1'],
    [[from('a', 0, { to: 22 }), from('b', 22)], 'bands-overlap bands.1'],
    [[from('a', 0), from('b', 71)], 'band-off-scale bands.1'],
    [[from('a', 0, { fromTenths: 0 })], 'band-start-unsound bands.0'],
    [[{ id: 'a' }], 'band-start-unsound bands.0'],
    [[{ id: 'a', fromTenths: 0 }], 'band-start-unsound bands.0'],
    [[from('a', 0, { groups: { rater: ['x'] } })], 'band-group-unknown bands.0.groups'],
    [[from('a', 0, { groups: { age: ['9'] } })], 'band-group-unknown bands.0.groups'],
    [[from('a', 0, { groups: { age: [] } })], 'band-group-unknown bands.0.groups'],
    [[from('a', 0, { groups: { age: ['4to5'] } })], 'bands-leave-gap bands.0'],
  ] as [object[], string][])('%j: %s', (bands, trouble) => {
    expect(bandsOf(...bands)).toEqual([`assessment.${trouble}`]);
  });

  test('names the group for which there is none', () => {
    const bands = [from('a', 0, { groups: { age: ['4to5'] } })];
    const [gap] = parseInstrument({ ...CHECKLIST_35, bands }).findings;
    expect(gap!.params).toEqual({ first: 0, last: 70, unit: 'points', groups: 'age 6to16' });
  });

  test('and none are needed', () => {
    expect(bandsOf()).toEqual([]);
    expect(troubleOf({ ...SMHQA_DISTRICT, id: 'own', bands: [] })).toEqual([]);
  });

  test('but not on more combinations of groups than can be looked at', () => {
    const choices = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`c${i}`, `${i}`]));
    const groups = ['a', 'b'].map((id) => ({ id, label: id, choices }));
    const bands = [from('x', 0, { groups: { a: ['c1'], b: ['c1'] } })];
    expect(troubleOf({ ...CHECKLIST_35, groups, bands })).toEqual(['assessment.band-groups-many bands']);
  });
});

test('a definition is named like a built-in one, or its audience nearly is', () => {
  expect(troubleOf({ ...SMHQA_DISTRICT, title: 'Ours' })).toEqual(['assessment.built-in-changed id']);
  expect(troubleOf({ ...SMHQA_DISTRICT, title: 'Ours', edition: 'ours-1' })).toEqual([]);
  expect(troubleOf({ ...PRESCHOOL, audience: 'shool' })).toEqual(['assessment.audience-misspelled audience']);
  expect(troubleOf({ ...PRESCHOOL, audience: 'our team' })).toEqual(['assessment.id-unsound audience']);
});

const KINDS = ['mean', 'sum', 'percentOfPoints'] as const;
const madeUp = fc
  .record({
    kind: fc.constantFrom(...KINDS),
    prorate: fc.constantFrom('none' as const, 'mean' as const, 'lowest' as const),
    min: fc.integer({ min: 0, max: 3 }),
    range: fc.integer({ min: 1, max: 6 }),
    items: fc.array(
      fc.record({ reverse: fc.boolean(), weight: fc.integer({ min: 1, max: 30 }), rating: fc.nat(8) }),
      { minLength: 1, maxLength: 8 },
    ),
  })
  .map(({ kind, prorate, min, range, items }) => {
    const max = min + range;
    const definition: InstrumentDefinition = {
      ...PRESCHOOL,
      scale: { min, max, labels: {} },
      scoring: { kind, prorate },
      minimumAnswered: prorate === 'none' ? { of: 1, in: 1 } : { items: 1 },
      bands: [],
      domains: [
        {
          id: 'all',
          label: 'All',
          items: itemsOf(items.length, (place) => ({
            reverse: items[place - 1]!.reverse,
            weight: items[place - 1]!.weight / 10,
          })),
        },
      ],
    };
    const responses: Record<string, ItemResponse> = {};
    items.forEach(({ rating }, i) => {
      // A little more than the range: these are left blank, or do not apply.
      if (rating <= range) responses[`q${i + 1}`] = min + rating;
      else if (rating === 8) responses[`q${i + 1}`] = 'notApplicable';
    });
    return { definition, responses, min, max };
  });

const scoreOf = (definition: InstrumentDefinition, responses: Record<string, ItemResponse>) => {
  const outcome = scoreAssessment(definition, responses);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.findings));
  return outcome.value.domains['all']!;
};

describe('any definition', () => {
  test('that is made up is sound, and its scores lie in their range', () => {
    fc.assert(
      fc.property(madeUp, ({ definition, responses, min, max }) => {
        expect(parseInstrument(definition).findings).toEqual([]);
        const { rounded, possible } = scoreOf(definition, responses);
        if (rounded === null) return;
        const { least, greatest } = possible ?? { least: min, greatest: max };
        expect(rounded).toBeGreaterThanOrEqual(least);
        expect(rounded).toBeLessThanOrEqual(greatest);
      }),
      { numRuns: 300 },
    );
  });

  test('scores the same when every item and every rating is turned round', () => {
    fc.assert(
      fc.property(madeUp, ({ definition, responses, min, max }) => {
        const turned = {
          ...definition,
          domains: definition.domains.map((domain) => ({
            ...domain,
            items: domain.items.map((item) => ({ ...item, reverse: !item.reverse })),
          })),
        };
        const ratings = Object.fromEntries(
          Object.entries(responses).map(([id, rating]) => [
            id,
            typeof rating === 'number' ? min + max - rating : rating,
          ]),
        );
        expect(scoreOf(turned, ratings)).toEqual(scoreOf(definition, responses));
      }),
      { numRuns: 300 },
    );
  });

  test('scores the same in whatever order items and answers come', () => {
    fc.assert(
      fc.property(madeUp, ({ definition, responses }) => {
        const backward = {
          ...definition,
          domains: definition.domains.map((domain) => ({ ...domain, items: [...domain.items].reverse() })),
        };
        const answers = Object.fromEntries(Object.entries(responses).reverse());
        expect(scoreOf(backward, answers)).toEqual(scoreOf(definition, responses));
      }),
    );
  });

  test('scores all items at their best or worst as the ends of the range', () => {
    fc.assert(
      fc.property(madeUp, fc.boolean(), ({ definition, min, max }, best) => {
        const ratings = Object.fromEntries(
          definition.domains[0]!.items.map(({ id, reverse }) => [id, best !== reverse ? max : min]),
        );
        const { rounded, possible } = scoreOf(definition, ratings);
        const { least, greatest } = possible ?? { least: min, greatest: max };
        if (definition.scoring?.kind === 'percentOfPoints' && !best) {
          expect(rounded).toBe(Math.floor((min / max) * 1000 + 0.5) / 10);
        } else expect(rounded).toBe(best ? greatest : least);
      }),
    );
  });
});
