import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { SMHQA_DISTRICT } from '../../src/assessment/index.js';
import {
  calendarFigure,
  cascadeFigure,
  driverFigure,
  type Figure,
  type FigureOptions,
  funnelFigure,
  profileFigure,
  spcFigure,
} from '../../src/charts/index.js';
import { namesInTemplate } from '../../src/core/fillTemplate.js';
import { describeFinding } from '../../src/core/index.js';
import { parseMonthlyCsv } from '../../src/exchange/index.js';
import { en } from '../../src/messages/en/pages.js';
import { en as english } from '../../src/messages/en.js';
import { es } from '../../src/messages/es/pages.js';
import { es as esMessages } from '../../src/messages/es.js';
import { ht } from '../../src/messages/ht/pages.js';
import { ht as htMessages } from '../../src/messages/ht.js';
import type { PageLanguage } from '../../src/messages/pageLanguage.js';
import { pt } from '../../src/messages/pt/pages.js';
import { pt as ptMessages } from '../../src/messages/pt.js';
import { finishTotals, toSubmissions, totalsOf } from '../../src/monthly/index.js';
import { COHORTS, MA_REGISTRY } from '../../src/network/index.js';
import { cohortYear, describeDistrictYear, districtYear, publicCohort } from '../../src/overview/index.js';
import {
  cohortPage,
  districtPage,
  type PageOptions,
  publicPage,
  receiptPage,
} from '../../src/pages/index.js';
import { describeStudy, STUDY_STATEMENTS } from '../../src/pdsa/index.js';
import { describeSignals, RULE_SETS } from '../../src/spc/index.js';
import { validateFiles } from '../../src/validate/index.js';
import { diagram, months, scoreWith, screening, shares } from '../charts/figures.js';
import { ROOT } from '../support/sourceFiles.js';

/** Words and sentences that are the same in a language on purpose. */
const SAME_ON_PURPOSE: Readonly<Record<string, readonly string[]>> = {
  es: ['terms fatal', 'terms no'],
  pt: [],
  ht: ['terms fatal'],
};

/** Every sentence and word of a language by where it stands. */
function textsOf({ pages, figures, year, study, terms }: PageLanguage): ReadonlyMap<string, string> {
  const { words, signals, funnel } = figures;
  const tables = { pages, words, signals, funnel, year, study, terms };
  return new Map(
    Object.entries(tables).flatMap(([table, texts]) =>
      Object.entries(texts).map(([id, text]) => [`${table} ${id}`, text] as const),
    ),
  );
}

const ENGLISH = textsOf(en);

const LANGUAGES = [
  ['es', es, esMessages],
  ['pt', pt, ptMessages],
  ['ht', ht, htMessages],
] as const;

const wordsIn = (texts: readonly string[]) =>
  new Set(texts.flatMap((text) => text.replace(/\{\w+/g, ' ').match(/[\p{L}’']{3,}/gu) ?? []));

describe.each(LANGUAGES)('pictures and pages in %s', (locale, language, messages) => {
  const own = textsOf(language);

  test('say everything that the English says, with the same placeholders', () => {
    expect(language).toMatchObject({ locale, reviewed: false, figures: { locale, reviewed: false } });
    for (const [name, text] of ENGLISH) {
      expect([name, [...namesInTemplate(own.get(name)!)].sort()]).toEqual([
        name,
        [...namesInTemplate(text)].sort(),
      ]);
      expect([name, own.get(name)!.match(/\[/g)]).toEqual([name, text.match(/\[/g)]);
      expect([name, own.get(name)]).not.toEqual([name, '']);
    }
  });

  test('differ from the English but where they are the same on purpose', () => {
    const said = (text: string) => text.replace(/\{[^}]*\}/g, '');
    const same = [...ENGLISH].flatMap(([name, text]) =>
      own.get(name) === text && /[a-z]{2}/i.test(said(text)) ? [name] : [],
    );
    const terms = Object.entries(language.figures.terms).flatMap(([text, told]) =>
      text === told ? [text] : [],
    );
    expect([...same, ...terms]).toEqual(SAME_ON_PURPOSE[locale]);
  });

  test('call things as the forms and the findings do', () => {
    const { labels, figures, pages } = language;
    const differ = Object.entries(figures.terms).filter(
      ([text, told]) => (labels.words[text] ?? told) !== told,
    );
    expect(differ).toEqual([]);
    expect(pages.unreviewed).toBe(messages.words['unreviewed']);
  });

  const foreign = foreignTo(language);

  test.each(Object.keys(FIGURES))('leave no English in the picture %s', (name) => {
    const { svg, ...figure } = FIGURES[name]!({ language: language.figures });
    expect(svg).toContain(`lang="${locale}"`);
    expect(foreign(`${textIn(svg)} ${figure.title} ${figure.description}`)).toEqual([]);
    expect(foreign([figure.table.headings, ...figure.table.rows].flat().join(' '))).toEqual([]);
  });

  test.each(['district', 'empty', 'cohort', 'public', 'receipt'] as const)(
    'leave no English in the page %s',
    async (name) => {
      const page = await PAGES[name]({ language, names: NAMES }, messages);
      expect(page).toContain(`<html lang="${locale}">`);
      expect(page).toContain(language.pages.unreviewed);
      expect(foreign(textIn(page))).toEqual([]);
    },
  );

  test('put a year, a study and a chart into words', () => {
    const told = [
      describeDistrictYear(empty, language.year, language.labels.words),
      describeStudy(
        Object.keys(STUDY_STATEMENTS).map((id) => ({ id: id as keyof typeof STUDY_STATEMENTS, params: {} })),
        language.study,
      ),
      describeStudy(
        [
          { id: 'pattern', params: { rule: RULE_SETS.ihi.rules[0].title, first: '1', last: '6' } },
          { id: 'learningDiffers', params: { before: 'Remote (3), Hybrid (1)', after: 'In person (2)' } },
        ],
        language.study,
        language.figures.terms,
      ),
      describeSignals(screening(), language.figures.signals, language.figures.terms),
    ];
    expect(told.flatMap(foreign)).toEqual([]);
    expect(told[2]).toContain(
      `${language.figures.terms['Remote']} (3), ${language.figures.terms['Hybrid']} (1)`,
    );
  });
});

test('a page says that its translation was not read, and one in English does not', () => {
  expect(districtPage({ year: empty })).not.toContain(en.pages.unreviewed);
  expect(districtPage({ year: empty }, { language: { ...es, reviewed: true } })).not.toContain(
    es.pages.unreviewed,
  );
});

test('the language of pictures is small, and that of pages', () => {
  const size = (path: string) => gzipSync(readFileSync(`${ROOT}src/messages/${path}.ts`)).length;
  for (const locale of ['es', 'pt', 'ht']) {
    expect(size(`${locale}/charts`)).toBeLessThan(4_500);
    expect(size(`${locale}/pages`)).toBeLessThan(8_500);
  }
});

const cohort = COHORTS['ma-coiin-2020-21'];
const context = { cohort, registry: MA_REGISTRY, asOf: '2021-06-20' };
const json = (path: string) => JSON.parse(readFileSync(`examples/data/${path}`, 'utf8'));
const csv = new Uint8Array(readFileSync('examples/data/synthetic-belchertown-2020-21.csv'));
const { reports } = parseMonthlyCsv(csv, { context: { cohort, registry: MA_REGISTRY } });
const parts = {
  submissions: toSubmissions(reports, { cohort, registry: MA_REGISTRY }),
  assessments: [json('assessments/00240000-2020-09.json'), json('assessments/00240000-2021-05.json')],
  log: json('pdsa/00240000-2020-21.json'),
  profile: json('profiles/00240000-2020-21.json'),
  application: json('applications/complete.json'),
};
const year = districtYear(parts, { ...context, organization: '00240000' });
const empty = districtYear({}, { ...context, organization: '00480000' });
const all = cohortYear([year, empty], context);
const NAMES = { '00240000': 'Belchertown', '00480000': 'Boston Renaissance' };

/** What people wrote and what is a name stays as it is. */
const GIVEN = wordsIn([
  ...textsIn(parts),
  ...textsIn(diagram),
  ...Object.values(NAMES),
  'csmhs validate Elm Oak Ash Fir Yew Box PDSA CoIIN SHAPE XmR',
  cohort.name,
  cohort.id,
]);

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** What a reader sees or hears of markup. */
function textIn(markup: string): string {
  const labels = [...markup.matchAll(/aria-label="([^"]*)"/g)].map(([, label]) => label);
  const shown = markup.replace(/<style>[\s\S]*?<\/style>/, '').replace(/<[^>]*>/g, ' ');
  return `${shown} ${labels.join(' ')}`.replace(/&#\d+;/g, ' ');
}

/** Finds words of our English that the language does not have. */
function foreignTo(language: PageLanguage): (text: string) => readonly string[] {
  const told = [...textsOf(language).values(), ...Object.values(language.figures.terms)];
  const known = wordsIn([...told, ...Object.values(language.labels.words)]);
  const ours = wordsIn([
    ...ENGLISH.values(),
    ...Object.keys(language.figures.terms),
    ...Object.keys(language.terms),
    ...Object.keys(language.labels.words),
    ...Object.values(english.words),
  ]);
  return (text) =>
    // Codes of rules are the same in every language.
    [...wordsIn([text.replace(/\b[a-z]+\.[a-z\d]+(?:-[a-z\d]+)+/g, '')])].filter(
      (word) => ours.has(word) && !known.has(word) && !GIVEN.has(word),
    );
}

const FIGURES: Readonly<Record<string, (options: FigureOptions) => Figure>> = {
  spc: (options) => spcFigure(screening(), options),
  funnel: (options) => funnelFigure(shares(), options),
  profile: (options) =>
    profileFigure({ instrument: SMHQA_DISTRICT, fall: scoreWith(2), spring: scoreWith(4) }, options),
  driver: (options) => driverFigure(diagram, options),
  cascade: (options) =>
    cascadeFigure(
      [
        { label: '1', value: 2149 },
        { label: '2', value: null, why: 'Not collected' },
        { label: '3', value: null },
      ],
      options,
    ),
  calendar: (options) => calendarFigure(months(), options),
};

type Told = Parameters<typeof describeFinding>[1];

const PAGES = {
  district: async (options: PageOptions, messages: Told) => {
    const { findings } = await validateFiles([{ name: 'a.csv', bytes: csv }], context);
    const toConfirm = findings
      .slice(0, 3)
      .map((finding) => ({ severity: finding.severity, ...describeFinding(finding, messages) }));
    return districtPage({ year, toConfirm }, options);
  },
  empty: async (options: PageOptions) => districtPage({ year: empty }, options),
  cohort: async (options: PageOptions) =>
    cohortPage(
      {
        year: all,
        name: cohort.name,
        districts: [{ year }, { year: empty }],
        totals: finishTotals(totalsOf(reports, { cohort }), { cohort }) as never,
        funnels: [{ label: 'Screening reach', analysis: shares() }],
      },
      options,
    ),
  public: async (options: PageOptions) => {
    const outcome = publicCohort(all, { threshold: 3 }, { students: { reports, cohort } as never });
    if (!outcome.ok) throw new Error(outcome.findings[0].code);
    return publicPage(outcome.value.published, options);
  },
  receipt: async (options: PageOptions) => {
    const validation = await validateFiles([{ name: 'a.csv', bytes: csv }], context);
    return receiptPage(validation, { ...options, asOf: '2020-12-20' });
  },
};
