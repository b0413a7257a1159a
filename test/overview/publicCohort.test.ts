import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupedBy } from '../../src/core/groupedBy.js';
import { audit } from '../../src/disclosure/index.js';
import { cohortYear, districtYear, publicCohort } from '../../src/overview/index.js';
import { countsOfDistricts } from '../../src/overview/public/countsOfDistricts.js';
import { tableOfCounts } from '../../src/overview/public/tableOfCounts.js';
import { COHORT, CONTEXT, PARTS } from './sampleDistrict.js';

const { organization: _, ...SHARED } = CONTEXT;
const SIX = cohortYear([districtYear(PARTS, CONTEXT)], SHARED);

const CODES = Array.from({ length: 40 }, (_unused, i) => `9${String(i).padStart(3, '0')}0000`);
const context = { cohort: { ...COHORT, districts: CODES }, asOf: '2021-02-10' };
const FORTY = cohortYear(
  CODES.map((organization, i) =>
    districtYear(
      {
        submissions: i % 3 === 0 ? undefined : [],
        milestones: i % 13 === 0 ? [{ organization, step: 'teamNamed', on: '2020-09-01' }] : [],
        profile: {
          form: 'profile@1',
          organization,
          schoolYear: '2020-21',
          supports: [{ concern: 'grief', tier: 'tier3', available: i % 7 === 0 ? 'no' : 'yes' }],
        },
      },
      { ...context, organization },
    ),
  ),
  context,
);

test('counts of districts are handed out, without a code, a name or a text of a district', () => {
  const outcome = publicCohort(SIX, { threshold: 2 });
  expect(outcome.ok).toBe(true);
  if (!outcome.ok) return;
  const { published } = outcome.value;
  expect(published.districts).toBe(6);
  const text = JSON.stringify(published);
  for (const code of COHORT.districts) expect(text).not.toContain(code);
  expect(text).not.toContain('Mornings work');
});

test('small counts are withheld, and so is what would give them away', () => {
  const outcome = publicCohort(FORTY, { threshold: 11 });
  if (!outcome.ok) throw new Error(outcome.findings[0].code);
  const { counts } = outcome.value.published;
  const of = (id: string) =>
    Object.fromEntries(counts.filter((one) => one.id === id).map((one) => [one.answer, one.districts]));
  // 6 of 40 lack it and 34 have it: the one follows from the other.
  expect(of('grief|tier3')).toEqual({ covered: null, gap: null, unknown: 0 });
  expect(counts.filter(({ districts }) => districts !== null && districts > 0 && districts < 11)).toEqual([]);
  expect(counts.some(({ districts }) => districts !== null && districts >= 11)).toBe(true);
});

test.each([2, 3, 5, 11])(
  'with a threshold of %i the audit proves it, and shows what one more count would give away',
  (threshold) => {
    const policy = { threshold };
    const outcome = publicCohort(FORTY, policy);
    if (!outcome.ok) throw new Error(outcome.findings[0].code);
    const { published, internal } = outcome.value;
    expect(internal.audit.safe).toBe(true);
    const table = tableOfCounts(countsOfDistricts(FORTY), 40);
    const hidden = table.cells
      .filter((_cell, i) => published.counts[i]!.districts === null)
      .map(({ k }) => k);
    expect(audit(table, hidden, policy).safe).toBe(true);
    if (hidden.length > 0) expect(audit(table, hidden.slice(1), policy).safe).toBe(false);
  },
);

test('where the policy cannot be kept, nothing is handed out', () => {
  const outcome = publicCohort(SIX, { threshold: 11 });
  expect(outcome.ok).toBe(false);
  expect(outcome.findings[0]!.code).toBe('disclosure.protection-impossible');
  expect(publicCohort(SIX, { treshold: 3 } as never).findings[0]!.code).toBe(
    'disclosure.policy-field-unknown',
  );
});

test('the counts of each question add up to all districts, where they are shown', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 15 }), (threshold) => {
      const outcome = publicCohort(FORTY, { threshold });
      if (!outcome.ok) return;
      const questions = groupedBy(outcome.value.published.counts, ({ kind, id }) => `${kind} ${id}`);
      for (const answers of questions.values()) {
        const shown = answers.map(({ districts }) => districts);
        if (!shown.includes(null)) expect(shown.reduce<number>((sum, n) => sum + n!, 0)).toBe(40);
        // One count alone is never withheld: it would follow from the others.
        expect(shown.filter((n) => n === null)).not.toHaveLength(1);
      }
    }),
    { numRuns: 10 },
  );
});
