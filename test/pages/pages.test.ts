import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { SMHQA_DISTRICT } from '../../src/assessment/index.js';
import { COHORTS, MA_REGISTRY } from '../../src/network/index.js';
import { cohortYear, districtYear, publicCohort } from '../../src/overview/index.js';
import { PAGES_STYLE, PAGES_STYLE_SHA256 } from '../../src/pages/html/pagesStyle.js';
import { cohortPage, districtPage, publicPage, receiptPage } from '../../src/pages/index.js';
import { domainLabel } from '../../src/pages/words/labels.js';
import { validateFiles } from '../../src/validate/index.js';
import { PAGES, SAMPLE_COHORT } from './samplePages.js';

/** Tags that are opened and not closed, or closed and not opened. */
function wrongTags(page: string): string[] {
  const open: string[] = [];
  const wrong: string[] = [];
  for (const [, closes, tag, rest] of page.matchAll(/<(\/)?([a-z][a-z0-9]*)((?:"[^"]*"|[^">])*)>/gi)) {
    if (tag === 'meta' || rest!.endsWith('/')) continue;
    if (!closes) open.push(tag!);
    else if (open.pop() !== tag) wrong.push(tag!);
  }
  return [...wrong, ...open];
}

describe.each(Object.entries(PAGES))('the page %s', (_, page) => {
  test('needs nothing else: no script, nothing from elsewhere, and a policy that allows nothing', () => {
    expect(page).toContain(`default-src 'none'; style-src 'sha256-${PAGES_STYLE_SHA256}'`);
    expect(page).not.toMatch(/<script|<link|<img|<iframe|src=|url\(http|javascript:/i);
    expect(page.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:\/\//);
  });

  test('is well formed, in one language, with one first heading and ids that differ', () => {
    expect(wrongTags(page)).toEqual([]);
    expect(page).toMatch(/^<!DOCTYPE html>\n<html lang="en">/);
    expect(page.match(/<h1/g)).toHaveLength(1);
    const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('says nothing that a machine says to itself', () => {
    expect(page).not.toMatch(/NaN|undefined|\[object|null</);
  });
});

test('the style has the hash that the policy names', () => {
  expect(createHash('sha256').update(PAGES_STYLE).digest('base64')).toBe(PAGES_STYLE_SHA256);
});

test('a district sees what it sent, what is owed, its charts, its assessment, its threads and its next dates', () => {
  const { district } = PAGES;
  for (const part of [
    'What you sent',
    'What is owed',
    'What to correct or confirm',
    'Charts',
    'Assessment',
    'From priorities to results',
    'Next dates',
  ])
    expect(district).toContain(`<h2>${part}</h2>`);
  expect(district.match(/<figure>/g)!.length).toBeGreaterThanOrEqual(2);
  expect(district).toContain('Assessment');
});

test('a district of which nothing is known says so, and shows no zero and no chart', () => {
  const { empty: page } = PAGES;
  expect(page).toContain('What is owed is not known.');
  expect(page).toContain('There are no monthly numbers to chart.');
  expect(page).toContain('No assessment with a score was found.');
  expect(page).not.toContain('<svg');
});

test('names are words, whatever they hold', () => {
  expect(PAGES.empty).toContain('&#60;Boston&#62; &#38; &#34;Renaissance&#34;');
  expect(PAGES.empty).not.toContain('<Boston>');
});

test('the cohort is not ranked: districts stand in the order of the cohort, and the page leads to each', () => {
  const codes = [...PAGES.cohort.matchAll(/href="#d-(\d+)"/g)].map(([, code]) => code);
  expect(codes).toEqual(['00240000', '00480000']);
  for (const code of codes) expect(PAGES.cohort).toContain(`id="d-${code}"`);
  expect(PAGES.cohort).toContain('Pooled, percent');
});

test('the districts of a cohort are compared by funnels of their size, and only where three or more can be', () => {
  const totals = (codes: readonly string[]) => ({
    districts: codes.map((organization, i) => ({
      organization,
      period: '2020-21',
      measures: {},
      rates: {
        screeningReach: { id: 'screeningReach', numerator: 30 + 40 * i, denominator: 400 },
        noShare: { id: 'noShare', numerator: 900, denominator: 4 },
        unknown: { id: 'unknown', numerator: null, denominator: 400 },
      },
    })),
    cohort: [],
  });
  const { year } = SAMPLE_COHORT;
  const page = (codes: readonly string[]) => cohortPage({ year, totals: totals(codes) as never });
  const three = page(['00240000', '00480000', '02010000']);
  expect(three.match(/<svg/g)).toHaveLength(3);
  expect(three).toContain('id="cohort-funnel-0-title">Screening reach');
  expect(wrongTags(three)).toEqual([]);
  expect(page(['00240000', '00480000']).match(/<svg/g)).toHaveLength(2);
});

test('a code stays letters, whatever signs a file gives it, and the page leads to it', () => {
  const organization = '" onload="x <b>';
  const year = { ...SAMPLE_COHORT.year.years[0]!, organization, months: [] };
  const page = cohortPage({ year: SAMPLE_COHORT.year, districts: [{ year }] });
  expect(wrongTags(page)).toEqual([]);
  expect(page).not.toContain('onload="x');
  const [, to] = /href="#(d-[^"]*)"/.exec(page)!;
  expect(page).toContain(`id="${to}"`);
  expect(to).toMatch(/^[\w-]+$/);
});

test('the last line names the version where it is known', () => {
  expect(PAGES.district).toContain('Written by csmhs. Nothing');
  expect(districtPage({ year: SAMPLE_COHORT.year.years[0]! }, { version: '1.2.3' })).toContain(
    'csmhs 1.2.3.',
  );
});

test('the public page holds no code and no text of a district', () => {
  expect(PAGES.public).not.toMatch(/0024|0048|Belchertown/);
  expect(PAGES.public).toContain('withheld');
});

test('a receipt says what came and what is left to do, and holds no number of the files', async () => {
  const text = 'organization,month,enrolled,screened\n00240000,2020-10,1234,5678';
  const validation = await validateFiles([{ name: 'october.csv', text }]);
  const page = receiptPage(validation, { asOf: '2020-11-15' });
  expect(page).toContain('october.csv');
  expect(page).toMatch(/Not complete yet: \d+ finding/);
  expect(page).not.toMatch(/1234|5678/);
  // A row may have a warning, and one that was not read is counted too.
  expect(page).not.toMatch(/Districts|Rows read|Rows without findings/);
  expect(page).toContain('<th scope="col">How serious</th><th scope="col" class="n">Findings</th>');
  expect(wrongTags(page)).toEqual([]);
});

test('what is not a year is refused in words', () => {
  expect(() => districtPage({ year: {} } as never)).toThrow('what districtYear or cohortYear gives');
  expect(() => publicPage({} as never)).toThrow('value.published of what publicCohort gives');
});

test('a domain has its label, whether or not somebody said by which instrument', () => {
  expect(domainLabel('promotion-tier1', '')).not.toBe('promotion-tier1');
  expect(domainLabel('of-nobody', '')).toBe('of-nobody');
});

describe('a page of what is odd', () => {
  const cohort = COHORTS['ma-coiin-2020-21'];
  const context = { cohort, registry: MA_REGISTRY, asOf: '2021-06-20' };

  test('a definition that is none is refused by name, and nothing is written', () => {
    const year = cohortYear([], context);
    const one = districtYear({}, { ...context, organization: '00240000' });
    const broken = { id: 'xx' } as never;
    expect(() => cohortPage({ year, form: broken })).toThrow(/cohortPage: report.form.* must be/);
    expect(() => cohortPage({ year, instruments: [broken] })).toThrow(
      /cohortPage: report.instruments.* must be/,
    );
    expect(() => cohortPage({ year, districts: [{ year: one, instrument: broken }] })).toThrow(
      /report.districts.* must be/,
    );
    expect(() => districtPage({ year: one, instrument: broken })).toThrow(/districtPage: report.instrument/);
  });

  test.each([0, 1, 40])(
    'a cohort of %i districts without any data has a section and a link each',
    (count) => {
      const districts = Array.from({ length: count }, (_, i) => `${`${i + 1}`.padStart(4, '0')}0000`);
      const own = { ...cohort, id: 'own', districts };
      const year = cohortYear([], { ...context, registry: null, cohort: own });
      const page = cohortPage({ year, districts: year.years.map((each) => ({ year: each })) });
      expect(wrongTags(page)).toEqual([]);
      expect(page.match(/<section class="district"/g) ?? []).toHaveLength(count);
      expect(page.match(/<a href="#d-/g) ?? []).toHaveLength(count);
      expect(page.match(/Nothing of this year was found\./g) ?? []).toHaveLength(count);
      const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(page).not.toMatch(/NaN|undefined|\[object|null<|Infinity/);
    },
  );

  test('an instrument of a state gives the cohort its names of domains', () => {
    const domain = {
      instrument: 'xx',
      edition: '1',
      domain: 'listening',
      districts: [],
      bands: {},
      rose: [],
      fell: [],
      same: [],
      priorityOf: [],
    };
    const year = { ...cohortYear([], context), domains: [domain] };
    const instrument = {
      ...SMHQA_DISTRICT,
      id: 'xx',
      edition: '1',
      domains: [{ ...SMHQA_DISTRICT.domains[0], id: 'listening', label: 'Listening to students' }],
    };
    expect(cohortPage({ year, instruments: [instrument as never] })).toContain(
      '<th scope="row">Listening to students</th>',
    );
    expect(cohortPage({ year })).toContain('<th scope="row">listening</th>');
  });
});

test('the statements and the table say the same changes, and why one may look off', () => {
  const text = PAGES.district.replaceAll(/<svg.*?<\/svg>/gs, '');
  const said = [...text.matchAll(/<li>([^<]*?) changed by \+?(-?[\d.]+), from/g)].filter(
    ([, domain]) => domain !== 'The score over all',
  );
  expect(said.length).toBeGreaterThan(3);
  const rows = text.replaceAll(/<\/?t[hd][^>]*>/g, '|');
  for (const [, domain, change] of said) {
    const row = rows.split('\n').find((line) => line.includes(`|${domain}|`) && line.split('|').length > 9);
    expect([domain, Number(row?.split('|')[7])]).toEqual([domain, Number(change)]);
  }
  expect(text).toContain('made of the exact scores');
});

test('supports of which nothing is known in any district are counted and not listed', () => {
  const { year } = SAMPLE_COHORT;
  const organizations = year.organizations.slice(0, 1);
  const { resources } = year;
  const silent = resources.map((one) => ({ ...one, gap: [], covered: [] }));
  const covered = { ...silent[0]!, covered: organizations };
  const page = cohortPage({ year: { ...year, resources: [covered, ...silent.slice(0, 2)] } });
  expect(page).toContain(`${silent.slice(0, 2).length} rows are left out: of them nothing is known`);
  expect(cohortPage({ year: { ...year, resources: [covered] } })).not.toContain('left out: of');
});

test('months without a total are told once, the same on the page and in the findings, and none that is not due', () => {
  const cohort = COHORTS['ma-coiin-2020-21'];
  // October is over, and was not due yet; nobody sent September.
  const context = { cohort, registry: MA_REGISTRY, asOf: '2020-11-05' };
  const sent = (month: string, values: object) =>
    cohort.districts.map((organization) => ({ organization, month, values })) as never[];
  const years = cohort.districts.map((organization) =>
    districtYear({ submissions: [] }, { ...context, organization }),
  );
  const made = (reports: readonly never[]) => {
    const students = { reports, policy: { threshold: 3 } };
    const outcome = publicCohort(cohortYear(years, context), { threshold: 3 }, { students });
    if (!outcome.ok) throw new Error(outcome.findings[0].code);
    const page = publicPage(outcome.value.published);
    const told = outcome.findings.filter(({ code }) => code === 'overview.students-not-totaled');
    return {
      page: [...page.matchAll(/there is no total for ([^.]*)\./g)].map(([, months]) => months),
      told: [...new Set(told.map(({ params }) => params['months']))],
    };
  };
  const august = sent('2020-08', { screened: 50, tier2Served: 40 });
  expect(made(august)).toEqual({ page: ['2020-09'], told: ['2020-09'] });
  const early = [
    ...august,
    ...sent('2020-10', { screened: 60 }).slice(0, 1),
    ...sent('2020-10', {}).slice(1),
  ];
  expect(made(early)).toEqual({
    page: ['2020-09, 2020-10', '2020-09'],
    told: ['2020-09, 2020-10', '2020-09'],
  });
});

test('in short a district reads eight lines at most, and each of them is said nowhere else', () => {
  for (const page of [PAGES.district, PAGES.empty]) {
    const [, short] = /<h2>In short<\/h2>\s*<ul[^>]*>\n(.*?)<\/ul>/s.exec(page)!;
    const lines = [...short!.matchAll(/<li>(.*?)<\/li>/gs)].map(([, line]) => line!);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.length).toBeLessThanOrEqual(8);
    const rest = page.replace(short!, '').replaceAll(/<svg.*?<\/svg>/gs, '');
    expect(
      lines.filter((line) => rest.includes(`<li>${line}</li>`) || rest.includes(`<p>${line}</p>`)),
    ).toEqual([]);
  }
  expect(PAGES.empty).toMatch(/\d+ kinds of records are missing or cannot be counted: see “What you sent”\./);
  expect(PAGES.empty.match(/The application is missing/g)).toHaveLength(1);
});

test('the public page has one row for each commitment, and says whose totals it holds', () => {
  const table = /<caption>Commitments<\/caption>.*?<\/table>/s.exec(PAGES.public)![0];
  const ids = [...table.matchAll(/<th scope="row">([^:<]*):/g)].map(([, id]) => id);
  expect(ids.length).toBeGreaterThan(1);
  expect(ids).toEqual(SAMPLE_COHORT.year.commitments.map(({ id }) => id));
});

test('the public page lists no support of which nothing is known, and no month without a total where there is none at all', () => {
  const outcome = publicCohort(SAMPLE_COHORT.year, { threshold: 3 });
  if (!outcome.ok) throw new Error(outcome.findings[0].code);
  const { published } = outcome.value;
  const counts = ['grief', 'trauma'].flatMap((concern, i) =>
    ['covered', 'gap', 'unknown'].map((answer, n) => ({
      kind: 'resource' as const,
      id: `${concern}|tier1`,
      answer,
      districts: n === 2 || i === 1 ? null : 0,
    })),
  );
  const withoutTotal = [{ measure: 'screened', months: ['2020-09'] }];
  const page = publicPage({ ...published, counts, students: { months: [], year: [], withoutTotal } });
  expect(page.match(/<th scope="row">/g)).toHaveLength(1);
  expect(page).toContain('1 row is left out: of it nothing is known');
  expect(page).toContain('No number of students may be shown.');
  expect(page).not.toContain('no total for');
});

test('a receipt says how to fix what it lists, how much more there is, and what stars stand for', async () => {
  const text = 'organization,month,enrolled,screened\n00240000,2020-10,1234,5x\n00240000,2020-11,12y4,5z';
  const validation = await validateFiles([{ name: 'october.csv', text }]);
  const toDo = [
    { severity: 'fatal', place: 'october.csv:2:25', message: '"***" is no number.', howToFix: 'Write it.' },
  ];
  const page = receiptPage(validation, { asOf: '2020-11-15', toDo });
  expect(page).toContain('<th scope="col">What to do</th>');
  expect(page).toMatch(/data-of="What to do">Write it\.<\/td>/);
  expect(page).toMatch(/And \d+ more/);
  expect(page).toContain('<p>*** stands for what was typed there: it is not shown here.</p>');
  expect(receiptPage(validation, { asOf: '2020-11-15' })).not.toMatch(/\*\*\*|And \d+ more/);
});

test('a district that owes a month reads that a row without a readable month may be it', () => {
  const asOf = '2020-11-20';
  const year = districtYear(
    { submissions: [] },
    { cohort: COHORTS['ma-coiin-2020-21'], registry: MA_REGISTRY, asOf, organization: '00240000' },
  );
  const said = '1 row has a month that cannot be read, so a month that is owed here may have been sent';
  expect(districtPage({ year, monthsUnread: 1 })).toContain(said);
  expect(districtPage({ year })).not.toContain('may have been sent');
  expect(districtPage({ year: { ...year, owed: [] }, monthsUnread: 1 })).not.toContain('may have been sent');
});
