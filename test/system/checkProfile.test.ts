import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GRADES } from '../../src/core/grade.js';
import { rulesJudged } from '../../src/core/judge.js';
import {
  checkProfile,
  type Profile,
  type ProfileContext,
  parseProfile,
  SYSTEM_RULES,
} from '../../src/system/index.js';
import { COMPREHENSIVE, profileOf } from './profiles.js';

const check = (sections: object, context: ProfileContext = {}) =>
  checkProfile({ ...profileOf(), ...sections }, context).map(
    ({ code, severity, path }) => `${code} ${severity} ${path.join('.')}`,
  );
const TODAY = { asOf: '2021-01-15' };

describe('the shape', () => {
  test('of a profile with its head only, and of one that is full, is right', () => {
    expect(check({})).toEqual([]);
    expect(checkProfile(COMPREHENSIVE)).toEqual([]);
    expect(check({ programs: null, context: undefined, tiers: {} })).toEqual([]);
  });

  test.each([null, undefined, 'profile', 7, []])('is wrong for %s', (profile) => {
    expect(checkProfile(profile).map(({ code, params }) => [code, params])).toEqual([
      ['form.kind-wrong', { field: 'profile@1', kind: 'group' }],
    ]);
  });

  test('needs form, organization and school year', () => {
    expect(checkProfile({}).map(({ code, field }) => `${code} ${field}`)).toEqual([
      'form.missing form',
      'form.missing organization',
      'form.missing schoolYear',
    ]);
    expect(check({ organization: 240000 })).toEqual(['core.code-is-number fatal organization']);
    expect(check({ organization: '2712345' })).toEqual(['core.code-ambiguous fatal organization']);
    expect(check({ organization: '2712345' }, { codes: 'nces' })).toEqual([]);
    expect(check({ schoolYear: '2020-22' })).toEqual(['core.school-year-unreadable fatal schoolYear']);
    expect(check({ form: 'profile@2' })).toEqual(['form.choice-unknown fatal form']);
  });

  test('is judged field by field, to the cell', () => {
    expect(
      check({
        lastReviewed: '10/5/2020',
        supports: [{ concern: 'worry', tier: 'essa1', available: true }, { tier: 'tier1' }],
        programs: [{ name: 'A', tiers: 'tier1', grades: ['1', '13'] }],
        staffing: [
          { discipline: 'nurse', employer: 'district', fte: 1.234 },
          { discipline: 'nurse', employer: 'district', fte: '2' },
        ],
        financing: [{ source: 'state', percent: -1 }],
        partnerships: {},
      }),
    ).toEqual([
      'core.date-unreadable fatal lastReviewed',
      'form.choice-unknown fatal supports.0.concern',
      'form.choice-unknown fatal supports.0.tier',
      'form.choice-unknown fatal supports.0.available',
      'form.missing fatal supports.1.concern',
      'form.missing fatal supports.1.available',
      'form.kind-wrong fatal programs.0.tiers',
      'core.grade-unreadable fatal programs.0.grades.1',
      'form.decimals-too-many fatal staffing.0.fte',
      'form.kind-wrong fatal staffing.1.fte',
      'form.kind-wrong fatal partnerships',
      'form.number-out-of-range fatal financing.0.percent',
    ]);
  });

  test('has the grades of all forms, however they are written', () => {
    expect(check({ context: { gradesServed: GRADES } })).toEqual([]);
    expect(check({ context: { gradesServed: ['13', '00', 'k', 'P'] } })).toHaveLength(3);
    expect(
      check({ context: { gradesServed: ['k', '1'] } }, { organization: { grades: ['K', '01'], schools: 1 } }),
    ).toEqual([]);
  });

  test('takes a rating only in the words of its registry', () => {
    const withRating = (rating: unknown) =>
      check({ programs: [{ name: 'A', tiers: [], evidence: [rating] }] });
    const at = 'programs.0.evidence.0';
    expect(
      withRating({
        registry: 'wwc',
        value: 'mixed',
        ratedOn: '2020-01-01',
        conditions: { design: 'experiment', students: 351, settingOverlap: 'no' },
      }),
    ).toEqual([]);
    expect(withRating({ registry: 'cebc', value: 'cebcNR', link: null })).toEqual([]);
    expect(withRating({ registry: 'wwcStudy', value: 'withReservations' })).toEqual([]);
    expect(withRating({ registry: 'wwc', value: 'withReservations' })).toEqual([
      `form.choice-unknown fatal ${at}.value`,
    ]);
    expect(withRating({ registry: 'essa', value: 'essa1', conditions: { sites: 1.5 } })).toEqual([
      `form.decimals-too-many fatal ${at}.conditions.sites`,
    ]);
    expect(withRating({ registry: 'cebc', value: 'essa1' })).toEqual([
      `form.choice-unknown fatal ${at}.value`,
    ]);
    expect(withRating({ registry: 'toString', value: 'x' })).toEqual([
      `form.choice-unknown fatal ${at}.registry`,
    ]);
    expect(withRating('essa1')).toEqual([`form.kind-wrong fatal ${at}`]);
    expect(
      withRating({
        registry: 'essa',
        value: 'essa1',
        ratedOn: '2020',
        link: 4,
        hasLogic: 'yes',
        conditions: { design: 'all' },
        by: 'me',
      }),
    ).toEqual([
      `core.date-unreadable fatal ${at}.ratedOn`,
      `form.kind-wrong fatal ${at}.link`,
      `form.choice-unknown fatal ${at}.conditions.design`,
      `form.keys-foreign warning ${at}`,
    ]);
  });

  test('names unknown fields with the nearest one, without stopping anything', () => {
    const [finding, ...rest] = checkProfile(profileOf({ programms: [] } as object));
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({
      severity: 'warning',
      params: { field: 'programms', nearest: 'programs' },
    });
  });

  test('that is wrong in one section hides nothing in the others', () => {
    const staffing = [{ discipline: 'nurse', employer: 'district', headcount: 1, fte: 2 }];
    expect(check({ staffing, programs: 4 })).toEqual([
      'form.kind-wrong fatal programs',
      'system.fte-exceeds-headcount fatal staffing.0.fte',
    ]);
  });

  test('never repeats texts that somebody wrote', () => {
    for (const words of ['Maria Lopez', 'Maria', 'Maria 7', '2020-10-01 Maria', 'Maria Lopez '.repeat(20)]) {
      const evidence = [{ registry: words, value: words, ratedOn: words, [words]: 1 }];
      const findings = checkProfile(
        profileOf({
          organization: words,
          schoolYear: words,
          lastReviewed: words,
          programs: [{ name: words, tiers: [words], evidence }],
          tiers: { tier1: words, [words]: words },
          [words]: 1,
        } as object),
      );
      expect(findings.length).toBeGreaterThan(7);
      expect(JSON.stringify(findings)).not.toContain('Maria');
    }
  });
});

describe('rules', () => {
  const partnership = { name: 'A', kind: 'communityProvider' } as const;

  test.each([
    ['2020-01-15', []],
    ['2020-01-14', ['system.review-overdue warning lastReviewed']],
    [null, []],
  ])('a profile last reviewed on %s', (lastReviewed, expected) => {
    expect(check({ lastReviewed }, TODAY)).toEqual(expected);
    expect(check({ lastReviewed })).toEqual([]);
  });

  test('a tier with supports wants a program or staff, where both lists can tell', () => {
    const supports = [{ concern: 'grief', tier: 'tier3', available: 'yes' }];
    const staff = { discipline: 'nurse', employer: 'district', fte: 1 };
    const found = ['system.tier-without-means confirm tiers.tier3'];
    expect(check({ supports, programs: [], staffing: [{ ...staff, tiers: ['tier1'] }] })).toEqual(found);
    expect(check({ tiers: { tier3: 'yes' }, programs: [], staffing: [] })).toEqual(found);
    expect(check({ supports, programs: [], staffing: [{ ...staff, tiers: ['tier3'] }] })).toEqual([]);
    expect(check({ supports, programs: [{ name: 'A', tiers: ['tier3'] }], staffing: [] })).toEqual([]);
    expect(check({ supports, programs: [], staffing: [staff] })).toEqual([]);
    expect(check({ supports, programs: [] })).toEqual([]);
    expect(check({ supports: [{ ...supports[0], available: 'no' }], programs: [], staffing: [] })).toEqual(
      [],
    );
  });

  test('a tier that is said to have nothing has no supports and no programs', () => {
    const found = ['system.tier-contradicted confirm tiers.tier1'];
    expect(check({ tiers: { tier1: 'no' }, programs: [{ name: 'A', tiers: ['tier1'] }] })).toEqual(found);
    expect(
      check({ tiers: { tier1: 'no' }, supports: [{ concern: 'grief', tier: 'tier1', available: 'yes' }] }),
    ).toEqual(found);
    expect(
      check({ tiers: { tier1: 'no' }, supports: null, programs: [{ name: 'A', tiers: ['tier2'] }] }),
    ).toEqual([]);
  });

  test('one cell of the grid is not both yes and no', () => {
    const cell = { concern: 'grief', tier: 'tier2', provider: 'schoolEmployed' };
    const rows = (...answers: string[]) =>
      check({ supports: answers.map((available) => ({ ...cell, available })) });
    expect(rows('yes', 'no')).toEqual(['system.support-contradicted confirm supports.1']);
    expect(rows('yes', 'yes')).toEqual([]);
    expect(rows('unknown', 'no')).toEqual([]);
    expect(
      check({
        supports: [
          { ...cell, available: 'yes' },
          { ...cell, provider: 'communityInSchool', available: 'no' },
        ],
      }),
    ).toEqual([]);
  });

  test('community-employed staff belong to a partner, where the list of partners can tell', () => {
    const staffing = [{ discipline: 'clinician', employer: 'community', fte: 1 }];
    expect(check({ staffing, partnerships: [] })).toEqual([
      'system.staff-without-partner confirm staffing.0',
    ]);
    expect(check({ staffing, partnerships: [partnership] })).toEqual([]);
    expect(check({ staffing })).toEqual([]);
    expect(check({ staffing: [{ ...staffing[0], fte: 0 }], partnerships: [] })).toEqual([]);
  });

  test('partnerships share data on a basis, treat under an agreement, and end after they begin', () => {
    expect(check({ partnerships: [{ ...partnership, sharesData: 'yes' }] })).toEqual([
      'system.sharing-without-basis warning partnerships.0.sharingBases',
    ]);
    expect(
      check({
        partnerships: [{ ...partnership, sharesData: 'yes', sharingBases: ['consent', 'part2Consent'] }],
      }),
    ).toEqual([]);
    expect(check({ partnerships: [{ ...partnership, tiers: ['tier2', 'tier3'] }] })).toEqual([
      'system.treatment-without-agreement confirm partnerships.0.agreement',
    ]);
    expect(check({ partnerships: [{ ...partnership, tiers: ['tier3'], agreement: 'informal' }] })).toEqual(
      [],
    );
    expect(check({ partnerships: [{ ...partnership, kind: 'family', tiers: ['tier3'] }] })).toEqual([]);
    expect(
      check({ partnerships: [{ ...partnership, startsOn: '2020-09-02', endsOn: '2020-09-01' }] }),
    ).toEqual(['system.agreement-ends-before-start fatal partnerships.0.endsOn']);
    expect(
      check({ partnerships: [{ ...partnership, startsOn: '2020-09-01', endsOn: '2020-09-01' }] }),
    ).toEqual([]);
  });

  test('partnerships that have ended are listed; the last day still counts', () => {
    const ended = (endsOn: string) => check({ partnerships: [{ ...partnership, endsOn }] }, TODAY);
    expect(ended('2021-01-14')).toEqual(['system.agreement-expired warning partnerships.0.endsOn']);
    expect(ended('2021-01-15')).toEqual([]);
  });

  test('one person is at most one full-time equivalent', () => {
    const staff = { discipline: 'nurse', employer: 'district' };
    expect(check({ staffing: [{ ...staff, headcount: 2, fte: 2.01 }] })).toEqual([
      'system.fte-exceeds-headcount fatal staffing.0.fte',
    ]);
    expect(
      check({
        staffing: [
          { ...staff, headcount: 2, fte: 2 },
          { ...staff, fte: 9 },
        ],
      }),
    ).toEqual([]);
  });

  test('shares are at most the whole, to the tenth', () => {
    const shares = (...percents: (number | null)[]) =>
      check({ financing: percents.map((percent) => ({ source: 'state', percent })) });
    expect(shares(33.3, 33.3, 33.3, 0.1)).toEqual([]);
    expect(shares(33.3, 33.3, 33.3, 0.2)).toEqual(['system.shares-exceed-whole fatal financing']);
    expect(shares(40, null)).toEqual([]);
  });

  test('grades and schools are those of the registry, where one is given', () => {
    const organization = { grades: ['K', '01'], schools: 4 };
    const levels = { elementary: 2, middle: 1, high: 1, other: 0 };
    expect(
      check({ context: { gradesServed: ['01', 'K'], schoolsByLevel: levels } }, { organization }),
    ).toEqual([]);
    expect(
      check(
        { context: { gradesServed: ['K', '02'], schoolsByLevel: { ...levels, other: 1 } } },
        { organization },
      ),
    ).toEqual([
      'system.grades-differ confirm context.gradesServed',
      'system.schools-differ confirm context.schoolsByLevel',
    ]);
    expect(check({ context: { gradesServed: ['K'] } }, { organization })).toHaveLength(1);
    expect(check({ context: { gradesServed: ['K', '01', '02'] } }, { organization })).toHaveLength(1);
    expect(check({ context: { schoolsByLevel: { elementary: 9 } } }, { organization })).toEqual([]);
    expect(check({ context: { gradesServed: ['K'], schoolsByLevel: { ...levels, other: 1 } } })).toEqual([]);
  });

  test('ratings age after five years, and warn of harm at once', () => {
    const rated = (rating: object) =>
      check({ programs: [{ name: 'A', tiers: ['tier1'], evidence: [rating] }] }, TODAY);
    expect(rated({ registry: 'essa', value: 'essa1', ratedOn: '2016-01-15' })).toEqual([]);
    expect(rated({ registry: 'essa', value: 'essa1', ratedOn: '2016-01-14' })).toEqual([
      'system.rating-old warning programs.0.evidence.0.ratedOn',
    ]);
    expect(rated({ registry: 'cebc', value: 'cebc5' })).toEqual([
      'system.program-harmful warning programs.0.evidence',
    ]);
  });
});

test('a profile is parsed by the same reader: ok where its shape is right, whatever rules say of it', () => {
  const staffing = [{ discipline: 'nurse', employer: 'district', headcount: 1, fte: 2 }];
  const parsed = parseProfile(profileOf({ staffing, remark: ' ' } as object));
  expect(parsed.ok && parsed.value).toEqual(profileOf({ staffing } as object));
  expect(parsed.findings.map(({ code }) => code)).toEqual(['system.fte-exceeds-headcount']);
  expect(parseProfile(profileOf({ tiers: 1 } as object)).ok).toBe(false);
  const typed = parseProfile(profileOf({ staffing: [{ ...staffing[0], fte: '1.5' }] } as object), {
    text: true,
  });
  expect(typed.ok && typed.value.staffing?.[0]?.fte).toBe(1.5);
});

test('what a context lacks is told, rule by rule', () => {
  const { judged, notJudged } = rulesJudged(SYSTEM_RULES, {});
  expect(notJudged.map(({ code, needs }) => `${code} ${needs}`)).toEqual([
    'system.review-overdue asOf',
    'system.enrolled-after-today asOf',
    'system.grades-differ organization',
    'system.schools-differ organization',
    'system.rating-old asOf',
    'system.rated-after-today asOf',
    'system.agreement-expired asOf',
    'system.entry-rating-old asOf',
    'system.plan-review-overdue asOf',
    'system.drill-in-future asOf',
  ]);
  expect(judged.length + notJudged.length).toBe(SYSTEM_RULES.length);
  expect(rulesJudged(SYSTEM_RULES, { ...TODAY, organization: { grades: [], schools: 0 } }).notJudged).toEqual(
    [],
  );
});

test('the example profile is in order but for what it is meant to show', () => {
  const file = new URL('../../examples/data/profiles/00240000-2020-21.json', import.meta.url);
  const profile = JSON.parse(readFileSync(file, 'utf8')) as Profile;
  expect(profile.remark).toMatch(/^Made-up/);
  expect(checkProfile(profile, { asOf: '2020-11-01' }).map(({ code }) => code)).toEqual([
    'system.rating-old',
    'system.agreement-expired',
  ]);
});

test('never throws, whatever comes, and leaves it as it was', () => {
  const key = fc.constantFrom(...Object.keys(COMPREHENSIVE), 'context', 'supports', 'closures', 'tools');
  fc.assert(
    fc.property(fc.anything(), key, (value, section) => {
      expect(Array.isArray(checkProfile(value, TODAY))).toBe(true);
      const profile = Object.freeze({ ...COMPREHENSIVE, [section]: value });
      for (const finding of checkProfile(profile, TODAY)) {
        expect(
          SYSTEM_RULES.some(({ code }) => code === finding.code) || /^(core|form)\./.test(finding.code),
        ).toBe(true);
      }
      expect(Array.isArray(checkProfile({ ...COMPREHENSIVE, [section]: [value] }, TODAY))).toBe(true);
    }),
  );
});
