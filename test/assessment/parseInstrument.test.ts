import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  INSTRUMENTS,
  isInstrumentId,
  parseInstrument,
  SMHQA_DISTRICT,
  SMHQA_SCHOOL,
} from '../../src/assessment/index.js';
import { instrumentOf } from './instruments.js';

const troubleOf = (definition: unknown) =>
  parseInstrument(JSON.parse(JSON.stringify(definition))).findings.map(
    ({ code, field }) => `${code} ${field}`,
  );

describe('the built-in instruments', () => {
  test.each(Object.entries(INSTRUMENTS))('%s is sound, after a journey through JSON', (id, instrument) => {
    const outcome = parseInstrument(JSON.parse(JSON.stringify(instrument)));
    expect(outcome).toEqual({ ok: true, value: instrument, findings: [] });
    expect(instrument.id).toBe(id);
    expect(isInstrumentId(id)).toBe(true);
  });

  test('say that they are proposals, whose topics are our own words', () => {
    for (const { basis, source, licence, edition } of Object.values(INSTRUMENTS)) {
      expect(basis).toBe('proposed');
      expect(source).toEqual({ id: 'project', at: 's01' });
      expect(licence).toContain('NCSMH');
      expect(edition).toBe('working-1');
    }
    expect([SMHQA_DISTRICT.audience, SMHQA_SCHOOL.audience]).toEqual(['district', 'school']);
  });

  test('have seven domains and 51 rated topics', () => {
    const rated = SMHQA_DISTRICT.domains.map(
      ({ items }) => items.filter(({ kind }) => kind === 'rated').length,
    );
    expect(rated).toEqual([10, 6, 1, 12, 10, 8, 4]);
  });

  test('carry labels, no sentences', () => {
    const labels = SMHQA_DISTRICT.domains.flatMap(({ items }) => items.map(({ label }) => label));
    expect(labels.filter((label) => /[.?!]$/.test(label) || label.split(' ').length > 12)).toEqual([]);
    expect(new Set(labels).size).toBe(labels.length);
  });
});

describe('a definition is refused', () => {
  const sound = instrumentOf([2, 1]);
  const bands = (...ends: [from: number, to?: number][]) => ({
    ...sound,
    bands: ends.map(([fromTenths, toTenths], b) => ({
      id: `b${b}`,
      fromTenths,
      ...(toTenths && { toTenths }),
    })),
  });

  test.each([null, undefined, [], 'smhqa', 7])('when it is no object: %s', (value) => {
    expect(parseInstrument(value).findings).toMatchObject([{ code: 'form.kind-wrong' }]);
  });

  test('for each part that is missing or of the wrong kind', () => {
    const { edition: _, ...rest } = sound;
    expect(
      troubleOf({ ...rest, audience: 'state', scale: { min: '1', max: 6, labels: {} }, domains: [] }),
    ).toEqual(['form.missing edition', 'form.kind-wrong scale.min', 'form.list-too-short domains']);
  });

  test.each(['__proto__', '1', 'a b', ''])('for the id "%s" of a domain', (id) => {
    const [first, ...rest] = sound.domains;
    expect(troubleOf({ ...sound, domains: [{ ...first, id }, ...rest] })).toEqual([
      `${id === '' ? 'form.missing' : 'assessment.id-unsound'} domains.id`,
    ]);
  });

  test('for ids that come twice, items also across domains', () => {
    const [first, second] = sound.domains;
    const items = [{ ...second!.items[0]!, id: 'd0-1' }];
    const domains = [first, { ...second, id: 'd0', items }];
    const bandsTwice = [...sound.bands.slice(0, 2), { id: 'emerging', fromTenths: 50 }];
    expect(troubleOf({ ...sound, domains, bands: bandsTwice })).toEqual([
      'assessment.id-repeated domains.id',
      'assessment.id-repeated domains.items.id',
      'assessment.id-repeated bands.id',
    ]);
  });

  test.each([
    [6, 1],
    [3, 3],
    [-1, 6],
    [0, 101],
  ])('for a scale from %i to %i', (min, max) => {
    expect(troubleOf({ ...sound, scale: { min, max, labels: {} } })).toEqual([
      'assessment.scale-unsound scale',
    ]);
  });

  test('for a label at a word, which is not repeated', () => {
    const labels = { 'Mia Smith': 'x' };
    expect(JSON.stringify(parseInstrument({ ...sound, scale: { min: 1, max: 6, labels } }))).not.toContain(
      'Mia',
    );
    expect(troubleOf({ ...sound, scale: { min: 1, max: 6, labels } })).toEqual([
      'assessment.label-off-scale scale.labels',
    ]);
  });

  test.each(['0', '7', '1.5'])('for a label at "%s"', (key) => {
    expect(troubleOf({ ...sound, scale: { min: 1, max: 6, labels: { [key]: 'x' } } })).toEqual([
      'assessment.label-off-scale scale.labels',
    ]);
  });

  test.each([
    [[[11], [30]], 'bands-leave-gap bands'],
    [[[10, 28], [30]], 'bands-leave-gap bands'],
    [
      [
        [10, 29],
        [30, 59],
      ],
      'bands-leave-gap bands',
    ],
    [[[10, 30], [30]], 'bands-overlap bands'],
    [[[10], [10]], 'bands-overlap bands'],
    [[[10], [50], [30]], 'bands-overlap bands'],
    [[[9], [30]], 'band-off-scale bands'],
    [[[10], [61]], 'band-off-scale bands'],
    [
      [
        [10, 29],
        [30, 61],
      ],
      'band-off-scale bands',
    ],
  ] as [[number, number?][], string][])('for bands %j: %s', (ends, trouble) => {
    expect(troubleOf(bands(...ends))).toContain(`assessment.${trouble}`);
  });

  test('but not for bands that say both ends and meet', () => {
    expect(troubleOf(bands([10, 29], [30, 49], [50, 60]))).toEqual([]);
  });

  test.each([
    { of: 3, in: 2 },
    { of: -1, in: 3 },
    { of: 0, in: 0 },
  ])('for the share %j', (minimumAnswered) => {
    expect(troubleOf({ ...sound, minimumAnswered })).toEqual(['assessment.minimum-unsound minimumAnswered']);
  });

  test('for scored counts, for nothing scored, for limits between items that are no counts', () => {
    const [first] = sound.domains;
    const items = [{ ...first!.items[0]!, kind: 'count' }];
    expect(troubleOf({ ...sound, domains: [{ ...first, items }] })).toEqual([
      'assessment.scored-item-not-rated domains.items',
      'assessment.nothing-scored domains',
    ]);
    expect(troubleOf({ ...sound, countLimits: [{ part: 'd0-0', whole: 'd0-1', breach: 'fatal' }] })).toEqual([
      'assessment.count-limit-unsound countLimits',
    ]);
  });
});

test('a source is a text, a title with its address, or one that is known here', () => {
  for (const source of [
    'Our team',
    { title: 'Our handbook', url: 'https://example.org' },
    { id: 'project', at: 'a01' },
  ]) {
    const outcome = parseInstrument({ ...SMHQA_SCHOOL, source });
    expect(outcome.ok && outcome.value.source).toEqual(source);
  }
  expect(troubleOf({ ...SMHQA_SCHOOL, source: 7 })).toEqual(['form.kind-wrong source']);
});

test('a key that a definition does not have is a warning, and is not in the value', () => {
  const outcome = parseInstrument({ ...SMHQA_SCHOOL, titel: 'x' });
  expect(outcome).toMatchObject({
    ok: true,
    findings: [{ code: 'form.key-misspelled', severity: 'warning' }],
  });
  expect(outcome.ok && outcome.value).toEqual(SMHQA_SCHOOL);
});

test('accepts bands exactly when every tenth of the scale has one band', () => {
  const ends = fc.array(fc.tuple(fc.integer({ min: 8, max: 62 }), fc.integer({ min: 8, max: 62 })), {
    minLength: 1,
    maxLength: 4,
  });
  const cuts = fc.uniqueArray(fc.integer({ min: 11, max: 60 }), { maxLength: 4 }).map((inner) => {
    const starts = [10, ...inner.sort((a, b) => a - b)];
    return starts.map((from, i) => [from, (starts[i + 1] ?? 61) - 1] as [number, number]);
  });
  fc.assert(
    fc.property(fc.oneof(ends, cuts), (bands) => {
      const ordered = bands.every(([from], i) => i === 0 || from > bands[i - 1]![0]);
      const covers = Array.from(
        { length: 100 },
        (_, tenths) => bands.filter(([from, to]) => from <= tenths && tenths <= to).length,
      );
      const once = covers.every((count, tenths) => count === (tenths >= 10 && tenths <= 60 ? 1 : 0));
      const sound = bands.every(([from, to]) => from <= to);
      const definition = {
        ...instrumentOf([1]),
        bands: bands.map(([fromTenths, toTenths], b) => ({ id: `b${b}`, fromTenths, toTenths })),
      };
      expect(parseInstrument(definition).ok).toBe(ordered && once && sound);
    }),
    { numRuns: 300 },
  );
});

test('never throws, whatever comes', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(parseInstrument(value).ok).toBe(false);
      expect(parseInstrument({ ...SMHQA_DISTRICT, domains: value }).ok).toBe(false);
    }),
  );
});
