import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AssessmentResponses } from '../../src/assessment/answers/response.js';
import type { InstrumentDefinition } from '../../src/assessment/instrument/instrument.js';
import { SMHQA_DISTRICT } from '../../src/assessment/instrument/smhqaDistrict.js';
import type { AssessmentScore } from '../../src/assessment/score/score.js';
import { scoreAssessment } from '../../src/assessment/score/scoreAssessment.js';
import { instrumentOf, ratingsOf, scored } from './instruments.js';

describe('the rounding table', () => {
  test.each([
    [59, 20, 3.0, 'progressing'],
    [58, 20, 2.9, 'emerging'],
    [56, 19, 2.9, 'emerging'],
    [94, 19, 4.9, 'progressing'],
    [39, 20, 2.0, 'emerging'],
    [99, 20, 5.0, 'mastery'],
    [10, 10, 1.0, 'emerging'],
    [24, 4, 6.0, 'mastery'],
  ])('%i of %i items is %f, %s', (sum, n, rounded, band) => {
    const { domains, overall } = scored(instrumentOf([n]), ratingsOf([[sum, n]]));
    expect(domains['d0']).toEqual({
      status: 'scored',
      exact: { sum, n },
      rounded,
      band,
      coverage: { answered: n, applicable: n, notApplicable: 0 },
    });
    expect(overall).toEqual({ status: 'scored', rounded, band, missingDomains: [] });
  });
});

test('scores the working definition of a district as smhqa.md words it', () => {
  const all = Object.fromEntries(
    SMHQA_DISTRICT.domains.flatMap(({ items }) =>
      items.filter(({ scored }) => scored).map(({ id }) => [id, 4] as const),
    ),
  );
  const { instrument, edition, domains, overall } = scored(SMHQA_DISTRICT, { ...all, S2: 2149, S1a: true });
  expect([instrument, edition]).toEqual(['smhqa-district', 'working-1']);
  expect(Object.keys(domains)).toEqual(SMHQA_DISTRICT.domains.map(({ id }) => id));
  expect(Object.values(domains).map(({ exact }) => exact.n)).toEqual([10, 6, 1, 12, 10, 8, 4]);
  expect(overall).toEqual({ status: 'scored', rounded: 4, band: 'progressing', missingDomains: [] });
});

describe('answers that are not there', () => {
  test('leave the mean, and only unanswered ones lower the coverage', () => {
    const { domains } = scored(instrumentOf([6]), {
      'd0-0': 5,
      'd0-1': 4,
      'd0-2': 'notApplicable',
      'd0-3': 'unanswered',
      'd0-4': 3,
    });
    expect(domains['d0']).toMatchObject({
      status: 'insufficient',
      exact: { sum: 12, n: 3 },
      rounded: null,
      band: null,
      coverage: { answered: 3, applicable: 5, notApplicable: 1 },
    });
  });

  test.each([
    [2, 3, 'scored'],
    [1, 2, 'insufficient'],
    [4, 6, 'scored'],
    [6, 10, 'insufficient'],
    [7, 10, 'scored'],
    [0, 0, 'insufficient'],
  ] as const)('%i of %i applicable items give a domain that is %s', (answered, applicable, status) => {
    const size = Math.max(applicable, 1);
    const rest = applicable === 0 ? { 'd0-0': 'notApplicable' as const } : {};
    const { domains, overall } = scored(instrumentOf([size]), {
      ...ratingsOf([[answered * 3, answered]]),
      ...rest,
    });
    expect(domains['d0']!.status).toBe(status);
    expect(overall.status).toBe(status === 'scored' ? 'scored' : 'partial');
    expect(overall.missingDomains).toEqual(status === 'scored' ? [] : ['d0']);
  });

  test('follow the share that the instrument sets', () => {
    const half = { ...instrumentOf([2]), minimumAnswered: { of: 1, in: 2 } };
    expect(scored(half, { 'd0-0': 5 }).domains['d0']!.rounded).toBe(5);
  });
});

describe('the score over all', () => {
  test('is the mean of the exact domain means, or of all items', () => {
    const instrument = instrumentOf([1, 9]);
    const responses = ratingsOf([
      [6, 1],
      [9, 9],
    ]);
    expect(scored(instrument, responses).overall.rounded).toBe(3.5);
    expect(scored(instrument, responses, 'mean-of-items').overall.rounded).toBe(1.5);
  });

  test('is never made of displayed scores', () => {
    // 2.95 and 2.93 are shown as 3.0 and 2.9; their mean is 2.94, the mean of what is shown 2.95.
    const instrument = instrumentOf([20, 100]);
    const responses = ratingsOf([
      [59, 20],
      [293, 100],
    ]);
    expect(scored(instrument, responses).overall).toMatchObject({ rounded: 2.9, band: 'emerging' });
  });

  test('is exact where the common denominator no longer fits a double', () => {
    // Seven numbers without a common factor, whose product is above 2 ** 53, and means of 2.95 or a hair below.
    const sizes = [180, 211, 223, 227, 229, 233, 239];
    const sums = [531, 633, 669, 681, 687, 699, 717];
    const total = sums.reduce((n, sum, i) => n + BigInt(sum) * (productOf(sizes) / BigInt(sizes[i]!)), 0n);
    const tenths = (20n * total + 7n * productOf(sizes)) / (14n * productOf(sizes));
    const responses = ratingsOf(sums.map((sum, i) => [sum, sizes[i]!] as const));
    expect(scored(instrumentOf(sizes), responses).overall.rounded).toBe(Number(tenths) / 10);
  });

  test('is partial with the list of domains that miss a score', () => {
    const { overall } = scored(instrumentOf([2, 2, 2]), ratingsOf([[6, 2]]));
    expect(overall).toEqual({ status: 'partial', rounded: null, band: null, missingDomains: ['d1', 'd2'] });
  });

  test('passes over a domain in which nothing is scored', () => {
    const base = instrumentOf([1]);
    const counts = {
      id: 'counts',
      label: 'Counts',
      items: [{ id: 'C1', label: 'C1', kind: 'count', scored: false }],
    };
    const instrument = { ...base, domains: [...base.domains, counts] } as InstrumentDefinition;
    const { domains, overall } = scored(instrument, { 'd0-0': 4, C1: 12 });
    expect(Object.keys(domains)).toEqual(['d0']);
    expect(overall).toMatchObject({ status: 'scored', rounded: 4 });
  });
});

describe('bad answers give findings and no score', () => {
  const troubleOf = (responses: unknown) => {
    const outcome = scoreAssessment(SMHQA_DISTRICT, responses as AssessmentResponses);
    expect(outcome.ok).toBe(false);
    return outcome.findings.map(({ code, severity, field, params, path }) => ({
      code,
      severity,
      field,
      params,
      path,
    }));
  };
  const scale = { least: 1, greatest: 6 };

  test.each([
    ['4', 'assessment.value-is-text', { text: '4' }],
    ['3,5', 'assessment.value-is-text', { text: '3,5' }],
    [3.5, 'assessment.value-not-whole', { text: '3.5', ...scale }],
    [0, 'assessment.value-off-scale', { text: '0', ...scale }],
    [7, 'assessment.value-off-scale', { text: '7', ...scale }],
    [-1, 'assessment.value-off-scale', { text: '-1', ...scale }],
    [Number.POSITIVE_INFINITY, 'assessment.value-off-scale', { text: 'Infinity', ...scale }],
    [true, 'assessment.answer-kind-wrong', { kind: 'rated' }],
    ['often', 'assessment.answer-kind-wrong', { kind: 'rated' }],
    [[4], 'assessment.answer-kind-wrong', { kind: 'rated' }],
  ])('%s for a rating', (value, code, params) => {
    expect(troubleOf({ T1: 4, T2: value })).toEqual([
      { code, severity: 'fatal', field: 'T2', params: { item: 'T2', ...params }, path: ['T2'] },
    ]);
  });

  test('an item of another edition, with the nearest one that exists', () => {
    expect(troubleOf({ T1: 4, T11: 4 })).toMatchObject([
      { code: 'assessment.item-unknown', params: { item: 'T11', nearest: 'T1' }, path: ['T11'] },
    ]);
  });

  test.each([
    ['S1a', 'yes'],
    ['S6', 'anxiety'],
    ['S6', [1]],
  ])('an answer of the wrong kind for %s', (item, value) => {
    expect(troubleOf({ [item]: value })).toMatchObject([
      { code: 'assessment.answer-kind-wrong', field: item },
    ]);
  });

  test.each([-1, 2.5, 1e300])('a count that is no whole number of 0 or more: %d', (value) => {
    expect(troubleOf({ S2: value })).toMatchObject([
      { code: 'assessment.count-not-whole', field: 'S2', params: { item: 'S2' } },
    ]);
  });

  test('a way of making the score over all that does not exist', () => {
    expect(() => scoreAssessment(SMHQA_DISTRICT, {}, { overall: 'foo' as never })).toThrow(
      'overall must be one of mean-of-domains, mean-of-items',
    );
  });

  test('choices that are unknown or given twice', () => {
    expect(troubleOf({ S6: ['anxiety', 'weather'] })).toMatchObject([{ code: 'assessment.choice-unknown' }]);
    expect(troubleOf({ S6: ['anxiety', 'anxiety'] })).toMatchObject([{ code: 'assessment.choice-unknown' }]);
  });

  test.each([null, undefined, 'T1', [4]])('no answers at all: %s', (responses) => {
    expect(troubleOf(responses)).toMatchObject([
      { code: 'form.kind-wrong', params: { field: 'responses', kind: 'group' } },
    ]);
  });

  test('words that somebody wrote never stand in a finding', () => {
    const words = 'Maria in grade 5';
    expect(JSON.stringify(troubleOf({ T1: words, S2: words, S1a: words, S6: words }))).not.toContain('Maria');
  });
});

test('counts, yes or no and choices may be answered or not, and never enter a score', () => {
  const rest: AssessmentResponses = {
    S1a: false,
    S2: 2149,
    S3: 'notCollected',
    S4: 'suppressed',
    S6: ['anxiety', 'trauma'],
    S1b: 'unanswered',
  };
  const before = scored(SMHQA_DISTRICT, { S1: 5 });
  expect(scored(SMHQA_DISTRICT, { S1: 5, ...rest })).toEqual(before);
});

const sheets = fc
  .array(
    fc.array(
      fc.oneof(
        fc.integer({ min: 1, max: 6 }),
        fc.constantFrom('notApplicable' as const, 'unanswered' as const),
      ),
      { minLength: 1, maxLength: 20 },
    ),
    {
      minLength: 1,
      maxLength: 7,
    },
  )
  .map((answers) => ({
    instrument: instrumentOf(answers.map((domain) => domain.length)),
    responses: Object.fromEntries(
      answers.flatMap((domain, d) => domain.map((value, i) => [`d${d}-${i}`, value])),
    ) as AssessmentResponses,
  }));

test('permuting the items of a domain changes no score', () => {
  fc.assert(
    fc.property(sheets, fc.func(fc.integer()), ({ instrument, responses }, keyOf) => {
      const shuffled = {
        ...instrument,
        domains: instrument.domains.map((domain) => ({
          ...domain,
          items: [...domain.items].sort((a, b) => keyOf(a.id) - keyOf(b.id)),
        })),
      };
      const strip = ({ domains, overall }: AssessmentScore) => ({ domains, overall });
      expect(strip(scored(shuffled, responses))).toEqual(strip(scored(instrument, responses)));
    }),
  );
});

test('adding items that do not apply changes no score and no band', () => {
  fc.assert(
    fc.property(sheets, fc.integer({ min: 1, max: 9 }), ({ instrument, responses }, more) => {
      const added = Array.from({ length: more }, (_, i) => ({
        id: `x${i}`,
        label: 'x',
        kind: 'rated' as const,
        scored: true,
      }));
      const [first, ...rest] = instrument.domains;
      const larger = { ...instrument, domains: [{ ...first!, items: [...first!.items, ...added] }, ...rest] };
      const notApplicable = Object.fromEntries(added.map(({ id }) => [id, 'notApplicable' as const]));
      const before = scored(instrument, responses);
      const after = scored(larger, { ...responses, ...notApplicable });
      expect(after.overall).toEqual(before.overall);
      for (const id of Object.keys(before.domains)) {
        const { coverage: was, ...scoreBefore } = before.domains[id]!;
        const { coverage: is, ...scoreAfter } = after.domains[id]!;
        expect(scoreAfter).toEqual(scoreBefore);
        expect([is.answered, is.applicable]).toEqual([was.answered, was.applicable]);
      }
    }),
  );
});

test('every score lies on the scale, within half a tenth of the exact mean, and in the band of its own number', () => {
  fc.assert(
    fc.property(sheets, ({ instrument, responses }) => {
      for (const { status, exact, rounded, band, coverage } of Object.values(
        scored(instrument, responses).domains,
      )) {
        expect(coverage.answered).toBe(exact.n);
        if (status === 'insufficient') {
          expect([rounded, band]).toEqual([null, null]);
          continue;
        }
        const tenths = Math.round(rounded! * 10);
        // 20 * sum lies in [2 n tenths - n, 2 n tenths + n): whole numbers only.
        expect(20 * exact.sum).toBeGreaterThanOrEqual((2 * tenths - 1) * exact.n);
        expect(20 * exact.sum).toBeLessThan((2 * tenths + 1) * exact.n);
        expect(band).toBe(tenths < 30 ? 'emerging' : tenths < 50 ? 'progressing' : 'mastery');
      }
    }),
  );
});

test('the score over all lies within half a tenth of the exact mean of the means', () => {
  fc.assert(
    fc.property(sheets, ({ instrument, responses }) => {
      const { domains, overall } = scored(instrument, responses);
      if (overall.rounded === null) return;
      const means = Object.values(domains).map(({ exact }) => exact);
      const product = productOf(means.map(({ n }) => n));
      const sum = means.reduce((all, mean) => all + BigInt(mean.sum) * (product / BigInt(mean.n)), 0n);
      const parts = product * BigInt(means.length);
      const tenths = BigInt(Math.round(overall.rounded * 10));
      expect(20n * sum >= (2n * tenths - 1n) * parts && 20n * sum < (2n * tenths + 1n) * parts).toBe(true);
    }),
  );
});

test('the answers and the instrument stay as they were', () => {
  const responses = Object.freeze({ 'd0-0': 4 });
  const instrument = Object.freeze(instrumentOf([1]));
  expect(scored(instrument, responses).domains['d0']!.rounded).toBe(4);
});

function productOf(numbers: readonly number[]): bigint {
  return numbers.reduce((product, n) => product * BigInt(n), 1n);
}
