import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Catalogue, checkCatalogue, entriesFor, parseCatalogue } from '../../src/system/index.js';

const catalogueOf = (entries: readonly object[]) =>
  ({ form: 'catalogue@1', id: 'ours', title: 'Made-up list', asOf: '2020-11-01', entries }) as Catalogue;
const said = (entries: readonly object[], asOf?: string) =>
  checkCatalogue(catalogueOf(entries), asOf ? { asOf } : null).map(
    ({ code, path }) => `${code} ${path.join('.')}`,
  );

const A = { id: 'a', name: 'A', kind: 'program' };

describe('a catalogue', () => {
  test('is read where its shape is right, and keeps what rules say', () => {
    const parsed = parseCatalogue(catalogueOf([{ ...A, evidence: [{ registry: 'cebc', value: 'cebc5' }] }]));
    expect(parsed.ok).toBe(true);
    expect(parsed.findings.map(({ code }) => code)).toEqual([
      'system.rating-undated',
      'system.entry-harmful',
    ]);
    expect(parseCatalogue({ ...catalogueOf([]), asOf: 'today' }).ok).toBe(false);
    expect(parseCatalogue(catalogueOf([A, A])).ok).toBe(false);
  });

  test('names each rating without a date or too old, by registry or otherwise', () => {
    const ratings = [
      { scale: 'Reliability', value: '0.8', ratedOn: '2010-01-01' },
      { scale: 'Norms', value: 'yes' },
    ];
    expect(said([A, { ...A, id: 'b', ratings }], '2020-11-01')).toEqual([
      'system.rating-undated entries.1.ratings.1.ratedOn',
      'system.entry-rating-old entries.1.ratings.0.ratedOn',
    ]);
  });

  test('takes the words of a state for its concerns', () => {
    const choices = {
      form: 'choices@1',
      id: 'xx@1',
      lists: { concerns: [{ id: 'loneliness', label: 'Loneliness' }] },
    } as never;
    const own = catalogueOf([{ ...A, focus: ['loneliness'] }]);
    expect(parseCatalogue(own).ok).toBe(false);
    expect(parseCatalogue(own, { choices }).ok).toBe(true);
    expect(entriesFor(own, { concern: 'loneliness' })).toMatchObject([{ answer: 'yes' }]);
  });

  test('never throws on anything that is read, and does not change it', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (whole, entry) => {
        checkCatalogue(whole);
        const given = Object.freeze([entry]);
        checkCatalogue({ ...catalogueOf([]), entries: given });
        expect(given).toEqual([entry]);
      }),
    );
  });
});

test('an entry answers each question by itself: a no leaves it out, what it does not tell is named', () => {
  const entry = {
    ...A,
    kind: 'tool',
    focus: ['grief'],
    tiers: ['tier1'],
    purposes: ['universalScreen'],
    ages: { from: 8, to: 12 },
    grades: ['03'],
    languages: ['Haitian Creole'],
    reporters: ['student'],
    modes: ['telehealth'],
    cost: 'free',
    evidence: [{ registry: 'essa', value: 'essa3' }],
  };
  const right = {
    kind: 'tool',
    concern: 'grief',
    tier: 'tier1',
    purpose: 'universalScreen',
    age: 12,
    grade: '3',
    language: ' haitian creole',
    reporter: 'student',
    mode: 'telehealth',
    cost: 'free',
    floor: 'promising',
  } as const;
  const wrong = {
    kind: 'program',
    concern: 'anxiety',
    tier: 'tier2',
    purpose: 'diagnostic',
    age: 13,
    grade: '4',
    language: 'Spanish',
    reporter: 'teacher',
    mode: 'hybrid',
    cost: 'paid',
    floor: 'moderate',
  } as const;
  expect(entriesFor(catalogueOf([entry]), right)).toMatchObject([{ answer: 'yes', unknown: [] }]);
  for (const [key, value] of Object.entries(wrong)) {
    expect(entriesFor(catalogueOf([entry]), { ...right, [key]: value })).toEqual([]);
    if (key === 'kind') continue;
    expect(entriesFor(catalogueOf([{ ...A, kind: 'tool' }]), { kind: 'tool', [key]: value })).toMatchObject([
      { answer: 'unknown', unknown: [key] },
    ]);
  }
});
