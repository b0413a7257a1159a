import { COHORT, DISTRICT, districtIn, report, SCHOOL_A, submission } from './builders.js';
import {
  type ExpectedFinding,
  type Fixture,
  type FixtureCase,
  type WrittenFixture,
  withStates,
} from './fixture.js';

type Values = Readonly<Record<string, unknown>>;

/** Rows of the district, one a month from the first, each with its values; `null` leaves a month out. */
function months(first: string, ...values: (Values | null)[]) {
  return values.flatMap((each, i) => (each === null ? [] : [report(later(first, i), each)]));
}

function later(month: string, by: number): string {
  const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + by;
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
}

/** The same measure in months that follow each other. */
const series = (first: string, id: string, ...values: unknown[]) =>
  months(first, ...values.map((value) => ({ [id]: value })));

/** A count of the month with its year-to-date count. */
const pairs = (first: string, ...values: (readonly [unknown, unknown] | null)[]) =>
  months(first, ...values.map((pair) => pair && { tier2Served: pair[0], tier2ServedYtd: pair[1] }));

const history = (name: string, input: unknown, ...expect: ExpectedFinding[]): FixtureCase => ({
  name,
  kind: 'history',
  input,
  expect,
});
const within = (context: Values, each: FixtureCase): FixtureCase => ({ ...each, context });
const finding = (
  code: string,
  severity: ExpectedFinding['severity'],
  month: string,
  field: string,
  params: ExpectedFinding['params'],
  version = 1,
): ExpectedFinding => ({
  code: `monthly.${code}`,
  severity,
  record: districtIn(month, version),
  field,
  params,
});

const fell = (month: string, measure: string, value: number, previous: number, previousMonth: string) =>
  finding('ytd-fell', 'confirm', month, measure, { measure, value, previous, previousMonth });
const exceeds = (month: string, value: number, previous: number, sum: number) =>
  finding('ytd-exceeds-months', 'fatal', month, 'tier2ServedYtd', {
    measure: 'tier2ServedYtd',
    value,
    previous,
    sum,
  });
const below = (month: string, value: number, sum: number, first: string) =>
  finding('months-below-ytd', 'warning', month, 'tier2ServedYtd', {
    measure: 'tier2ServedYtd',
    value,
    sum,
    first,
  });
const sharp = (month: string, measure: string, value: number, previous: number, previousMonth: string) =>
  finding('changed-sharply', 'explain', month, measure, { measure, value, previous, previousMonth });
const newOnly = (month: string) =>
  finding('months-count-new-only', 'warning', month, 'tier2Served', { measure: 'tier2Served', months: 3 });
const contacts = (month: string, value: number, change: number) =>
  finding('first-contacts-differ', 'confirm', month, 'tier3New', {
    measure: 'tier3New',
    value,
    change,
    ytdMeasure: 'tier3ServedYtd',
  });
const repeated = (month: string, measure: string, value: number) =>
  finding('value-repeated', 'warning', month, measure, { measure, value, months: 3 });
const zero = (month: string, measure: string, previousMonth: string) =>
  finding('zero-after-gap', 'confirm', month, measure, { measure, previousMonth });
const stopped = (month: string, measure: string, previousMonth: string) =>
  finding('collection-stopped', 'info', month, measure, { measure, previousMonth });
const jumped = (month: string, value: number, previous: number, previousMonth: string) =>
  finding('enrolled-jumped', 'confirm', month, 'enrolled', {
    measure: 'enrolled',
    value,
    previous,
    previousMonth,
  });

const covered = (count: number) => ({ partialCoverage: { covered: count, due: 2 } });
const COPIED = {
  screened: 4,
  tier2Served: 5,
  tier3Served: 2,
  crisisEvents: 1,
  teamMeetings: 2,
  tier2ServedYtd: 9,
};

const WRITTEN: readonly WrittenFixture[] = [
  {
    code: 'monthly.ytd-fell',
    operands: ['/0/values/screenedYtd', '/1/values/screenedYtd'],
    cases: [
      history(
        'it falls by one',
        series('2020-10', 'screenedYtd', 354, 353),
        fell('2020-11', 'screenedYtd', 353, 354, '2020-10'),
      ),
      history('edge: it stays', series('2020-10', 'screenedYtd', 354, 354)),
      history(
        'across a month without a number',
        series('2020-10', 'screenedYtd', 354, 'notAvailable', 340),
        fell('2020-12', 'screenedYtd', 340, 354, '2020-10'),
      ),
      history('it begins again in July', series('2021-06', 'screenedYtd', 354, 0)),
      history('marked as revised', [
        report('2020-10', { screenedYtd: 354 }),
        report('2020-11', { screenedYtd: 340 }, { qualifiers: { screenedYtd: { revised: true } } }),
      ]),
      ...[
        'tier2ServedYtd',
        'tier3ServedYtd',
        'tier23UnduplicatedYtd',
        'psychosocialAssessed',
        'academicAssessed',
      ].map((id) => history(id, series('2020-10', id, 9, 8), fell('2020-11', id, 8, 9, '2020-10'))),
      history(
        'improved may fall: the latest measurement decides',
        series('2020-10', 'psychosocialImproved', 9, 8),
      ),
      history('only the highest version counts', [
        report('2020-10', { screenedYtd: 400 }),
        report('2020-10', { screenedYtd: 354 }, { version: 2 }),
        report('2020-11', { screenedYtd: 354 }),
      ]),
      within(
        { history: [report('2020-10', { screenedYtd: 354 })] },
        history(
          'against earlier data',
          series('2020-11', 'screenedYtd', 353),
          fell('2020-11', 'screenedYtd', 353, 354, '2020-10'),
        ),
      ),
      within(
        { history: [report('2020-11', { screenedYtd: 353 })] },
        history('earlier data is not reported on', series('2020-10', 'screenedYtd', 354)),
      ),
    ],
  },
  {
    code: 'monthly.ytd-exceeds-months',
    operands: ['/0/values/tier2Served', '/1/values/tier2Served', '/1/values/tier2ServedYtd'],
    cases: [
      within(
        { cohort: COHORT },
        history(
          'it grows by more than the month',
          pairs('2020-09', [10, 10], [5, 16]),
          exceeds('2020-10', 16, 10, 5),
        ),
      ),
      within({ cohort: COHORT }, history('edge: everybody is new', pairs('2020-09', [10, 10], [5, 15]))),
      within(
        { cohort: COHORT },
        history('in the first month', pairs('2020-09', [10, 11]), exceeds('2020-09', 11, 0, 10)),
      ),
      within(
        { cohort: COHORT },
        history(
          'across a month without a year-to-date count',
          pairs('2020-09', [10, 10], [5, 'notAvailable'], [5, 21]),
          exceeds('2020-11', 21, 10, 10),
        ),
      ),
      within(
        { cohort: COHORT },
        history('a month of the year is not there', pairs('2020-09', [10, 10], null, [5, 99])),
      ),
      within(
        { cohort: COHORT },
        history('the first month is not there', pairs('2020-10', [10, 10], [5, 99])),
      ),
      {
        ...within(
          { cohort: COHORT },
          history(
            'summer was sent, and one of its months is no number',
            pairs('2020-07', [3, 3], ['notCollected', 3], [10, 13], [1, 99]),
          ),
        ),
        alsoFound: ['monthly.collection-stopped'],
      },
      within(
        { cohort: COHORT },
        history(
          'summer was sent whole',
          pairs('2020-07', [3, 3], [0, 3], [10, 14]),
          exceeds('2020-09', 14, 3, 10),
        ),
      ),
      history(
        'without a cohort the year begins in July',
        pairs('2020-07', [10, 10], [5, 16]),
        exceeds('2020-08', 16, 10, 5),
      ),
      {
        ...history('without a cohort or a summer it cannot be judged', pairs('2020-09', [10, 10], [5, 16])),
        alsoFound: ['monthly.months-below-ytd'],
      },
      history(
        'a new school year begins at nothing',
        pairs('2021-06', [5, 90], [4, 5]),
        exceeds('2021-07', 5, 0, 4),
      ),
      within(
        { cohort: COHORT },
        {
          ...history('different schools ask instead', [
            report('2020-09', { tier2Served: 10, tier2ServedYtd: 10 }),
            report(
              '2020-10',
              { tier2Served: 5, tier2ServedYtd: 16 },
              { qualifiers: { tier2Served: covered(1) } },
            ),
          ]),
          alsoFound: ['monthly.ytd-exceeds-months-of-other-schools'],
        },
      ),
      within(
        { cohort: COHORT },
        {
          ...history(
            'screening and Tier 3 alike',
            months(
              '2020-09',
              { screened: 1, screenedYtd: 1, tier3Served: 1, tier3ServedYtd: 1 },
              { screened: 1, screenedYtd: 3, tier3Served: 1, tier3ServedYtd: 3 },
            ),
            ...['screenedYtd', 'tier3ServedYtd'].map((measure) =>
              finding('ytd-exceeds-months', 'fatal', '2020-10', measure, {
                measure,
                value: 3,
                previous: 1,
                sum: 1,
              }),
            ),
          ),
        },
      ),
      within(
        { cohort: COHORT },
        history(
          'a fatal number hides softer findings that rest on it',
          months(
            '2020-09',
            { tier2Served: 10, tier2ServedYtd: 10 },
            { tier2Served: 5, tier2New: 5, tier2ServedYtd: 90 },
          ),
          exceeds('2020-10', 90, 10, 5),
        ),
      ),
    ],
  },
  {
    code: 'monthly.ytd-exceeds-months-of-other-schools',
    operands: ['/0/values/tier2Served', '/1/values/tier2Served', '/1/values/tier2ServedYtd'],
    cases: [
      within(
        { cohort: COHORT },
        history(
          'the month is of one school, the year of both',
          [
            report('2020-09', { tier2Served: 10, tier2ServedYtd: 10 }),
            report(
              '2020-10',
              { tier2Served: 5, tier2ServedYtd: 16 },
              { qualifiers: { tier2Served: covered(1) } },
            ),
          ],
          finding('ytd-exceeds-months-of-other-schools', 'confirm', '2020-10', 'tier2ServedYtd', {
            measure: 'tier2ServedYtd',
            value: 16,
            previous: 10,
            sum: 5,
          }),
        ),
      ),
      within(
        { cohort: COHORT },
        history('edge: no more than the months', [
          report('2020-09', { tier2Served: 10, tier2ServedYtd: 10 }),
          report(
            '2020-10',
            { tier2Served: 5, tier2ServedYtd: 15 },
            { qualifiers: { tier2Served: covered(1) } },
          ),
        ]),
      ),
    ],
  },
  {
    code: 'monthly.months-below-ytd',
    operands: ['/0/values/tier2Served', '/1/values/tier2Served', '/1/values/tier2ServedYtd'],
    cases: [
      history(
        'fewer in the months than in the year',
        pairs('2020-09', [10, 10], [5, 16]),
        below('2020-10', 16, 15, '2020-09'),
      ),
      history('edge: as many', pairs('2020-09', [10, 10], [5, 15])),
      history(
        'a summer is named once',
        pairs('2020-09', [10, 13], [5, 18], [5, 20]),
        below('2020-09', 13, 10, '2020-09'),
      ),
      history(
        'a lack that grows is named again',
        pairs('2020-09', [10, 13], [5, 20]),
        below('2020-09', 13, 10, '2020-09'),
        below('2020-10', 20, 15, '2020-09'),
      ),
      history('a gap explains it', pairs('2020-09', [10, 10], null, [5, 99])),
      history('a file that begins in November lacks the autumn', pairs('2020-11', [5, 99])),
      within(
        { cohort: COHORT },
        {
          ...history('where the months can be judged, the fatal rule does', pairs('2020-09', [10, 11])),
          alsoFound: ['monthly.ytd-exceeds-months'],
        },
      ),
    ],
  },
  {
    code: 'monthly.months-count-new-only',
    operands: [0, 1, 2].flatMap((i) => [`/${i}/values/tier2Served`, `/${i}/values/tier2ServedYtd`]),
    cases: [
      history(
        'three months of new students only',
        pairs('2020-09', [10, 10], [8, 18], [6, 24]),
        newOnly('2020-11'),
      ),
      history('edge: one student came again', pairs('2020-09', [10, 10], [8, 18], [6, 23])),
      history('two months', pairs('2020-09', [10, 10], [8, 18])),
      history(
        'a longer run is named once',
        pairs('2020-09', [10, 10], [8, 18], [6, 24], [5, 29]),
        newOnly('2020-11'),
      ),
      history('a month of zero says nothing', pairs('2020-09', [10, 10], [0, 10], [6, 16], [5, 21])),
      history(
        'beginning in the middle of a year',
        pairs('2020-09', [10, 90], [8, 98], [6, 104], [5, 109]),
        newOnly('2020-12'),
      ),
      {
        ...history(
          'screening reaches a student once',
          months(
            '2020-09',
            { screened: 5, screenedYtd: 5 },
            { screened: 5, screenedYtd: 10 },
            { screened: 6, screenedYtd: 16 },
          ),
        ),
      },
    ].map((each, i) => (i === 5 ? { ...each, alsoFound: ['monthly.months-below-ytd'] } : each)),
  },
  {
    code: 'monthly.first-contacts-differ',
    operands: ['/1/values/tier3New', '/1/values/tier3ServedYtd', '/0/values/tier3ServedYtd'],
    cases: [
      history(
        'two more in the year, three new',
        months('2020-10', { tier3ServedYtd: 10 }, { tier3New: 3, tier3ServedYtd: 12 }),
        contacts('2020-11', 3, 2),
      ),
      history(
        'edge: two new',
        months('2020-10', { tier3ServedYtd: 10 }, { tier3New: 2, tier3ServedYtd: 12 }),
      ),
      history(
        'the preceding month is not there',
        months('2020-10', { tier3ServedYtd: 10 }, null, { tier3New: 3, tier3ServedYtd: 12 }),
      ),
      history(
        'a new school year',
        months('2021-06', { tier3ServedYtd: 10 }, { tier3New: 3, tier3ServedYtd: 3 }),
      ),
      {
        ...history(
          'a fall has a finding of its own',
          months('2020-10', { tier3ServedYtd: 10 }, { tier3New: 3, tier3ServedYtd: 9 }),
        ),
        alsoFound: ['monthly.ytd-fell'],
      },
      history('a revised number cannot be compared', [
        report('2020-10', { tier3ServedYtd: 10 }),
        report(
          '2020-11',
          { tier3New: 3, tier3ServedYtd: 20 },
          { qualifiers: { tier3ServedYtd: { revised: true } } },
        ),
      ]),
    ],
  },
  {
    code: 'monthly.changed-sharply',
    operands: ['/0/values/tier2Served', '/1/values/tier2Served'],
    cases: [
      history(
        'more than half and more than 20',
        series('2020-10', 'tier2Served', 41, 62),
        sharp('2020-11', 'tier2Served', 62, 41, '2020-10'),
      ),
      history('edge: half', series('2020-10', 'tier2Served', 42, 63)),
      history('edge: 20', series('2020-10', 'tier2Served', 10, 30)),
      history(
        'a fall',
        series('2020-10', 'tier2Served', 41, 20),
        sharp('2020-11', 'tier2Served', 20, 41, '2020-10'),
      ),
      history(
        'from zero',
        series('2020-10', 'screened', 0, 21),
        sharp('2020-11', 'screened', 21, 0, '2020-10'),
      ),
      history('edge: 20 from zero', series('2020-10', 'screened', 0, 20)),
      history('the preceding month is not there', series('2020-10', 'tier2Served', 41, undefined, 99)),
      history('first contacts change', series('2020-10', 'tier2New', 41, 1)),
      history('events change', series('2020-10', 'crisisEvents', 0, 99)),
      history(
        'into a new school year',
        series('2021-06', 'screened', 50, 0),
        sharp('2021-07', 'screened', 0, 50, '2021-06'),
      ),
    ],
  },
  {
    code: 'monthly.value-repeated',
    operands: [0, 1, 2].map((i) => `/${i}/values/referredSchool`),
    cases: [
      history(
        'the third month of ten',
        series('2020-10', 'referredSchool', 10, 10, 10),
        repeated('2020-12', 'referredSchool', 10),
      ),
      history('edge: nine', series('2020-10', 'referredSchool', 9, 9, 9)),
      history('edge: two months', series('2020-10', 'referredSchool', 10, 10, 11)),
      history(
        'a longer run is named once',
        series('2020-09', 'referredSchool', 10, 10, 10, 10, 10),
        repeated('2020-11', 'referredSchool', 10),
      ),
      history(
        'a gap breaks the run',
        months('2020-09', { referredSchool: 10 }, { referredSchool: 10 }, null, { referredSchool: 10 }),
      ),
      history(
        'days with a decimal',
        series('2020-10', 'waitDaysMedian', 10.5, 10.5, 10.5),
        repeated('2020-12', 'waitDaysMedian', 10.5),
      ),
      history('nine days and a half', series('2020-10', 'waitDaysMedian', 9.5, 9.5, 9.5)),
      history('year-to-date counts may stay', series('2020-10', 'screenedYtd', 354, 354, 354)),
    ],
  },
  {
    code: 'monthly.report-repeated',
    operands: ['/1/values/screened', '/1/values/tier2ServedYtd'],
    cases: [
      history(
        'everything again',
        months('2020-10', COPIED, COPIED),
        finding('report-repeated', 'confirm', '2020-11', 'month', { previousMonth: '2020-10' }),
      ),
      history('edge: one number differs', months('2020-10', COPIED, { ...COPIED, tier2ServedYtd: 10 })),
      history(
        'few numbers are alike by chance',
        months(
          '2020-10',
          { screened: 4, tier2Served: 5, tier3Served: 2, crisisEvents: 1, teamMeetings: 0 },
          { screened: 4, tier2Served: 5, tier3Served: 2, crisisEvents: 1, teamMeetings: 0 },
        ),
      ),
      history('not the preceding month', months('2020-10', COPIED, null, COPIED)),
    ],
  },
  {
    code: 'monthly.zero-after-gap',
    operands: ['/1/values/referredSchool', { at: '/0/values/referredSchool', except: ['notAvailable'] }],
    cases: [
      history(
        'zero after "not available"',
        series('2020-10', 'referredSchool', 'notAvailable', 0),
        zero('2020-11', 'referredSchool', '2020-10'),
      ),
      history('edge: one', series('2020-10', 'referredSchool', 'notAvailable', 1)),
      history('it was above zero before', series('2020-09', 'referredSchool', 1, 'notAvailable', 0)),
      history(
        'it was only ever zero before',
        series('2020-09', 'referredSchool', 0, 'notAvailable', 0),
        zero('2020-11', 'referredSchool', '2020-10'),
      ),
      history(
        'a month lies between',
        months('2020-09', { referredSchool: 'notAvailable' }, null, { referredSchool: 0 }),
      ),
      history(
        'days of waiting',
        series('2020-10', 'waitDaysMedian', 'notAvailable', 0),
        zero('2020-11', 'waitDaysMedian', '2020-10'),
      ),
    ],
  },
  {
    code: 'monthly.collection-stopped',
    operands: ['/0/values/screened', { at: '/1/values/screened', except: ['notCollected'] }],
    cases: [
      history(
        'a number, then "not collected"',
        series('2020-10', 'screened', 0, 'notCollected'),
        stopped('2020-11', 'screened', '2020-10'),
      ),
      history('edge: a number again', series('2020-10', 'screened', 0, 0)),
      history('it begins', series('2020-10', 'screened', 'notCollected', 354)),
      history('a new school year', series('2021-06', 'screened', 10, 'notCollected')),
    ],
  },
  {
    code: 'monthly.enrolled-jumped',
    operands: ['/0/values/enrolled', '/1/values/enrolled'],
    cases: [
      history(
        'more than a tenth and more than 20',
        series('2020-10', 'enrolled', 210, 232),
        jumped('2020-11', 232, 210, '2020-10'),
      ),
      history('edge: a tenth', series('2020-10', 'enrolled', 220, 242)),
      history('edge: 20', series('2020-10', 'enrolled', 50, 70)),
      history(
        'since the last month with a number',
        series('2020-10', 'enrolled', 210, 'notAvailable', 180),
        jumped('2020-12', 180, 210, '2020-10'),
      ),
      history('a new school year', series('2021-06', 'enrolled', 210, 400)),
    ],
  },
  {
    code: 'monthly.definition-changed',
    cases: [
      history(
        'another rule of improvement',
        [
          submission([report('2020-10', {})], { definitions: { psychosocialRule: 'reliable change' } }),
          submission([report('2020-11', {})], {
            month: '2020-11',
            definitions: { psychosocialRule: 'goal attainment' },
          }),
        ],
        finding('definition-changed', 'warning', '2020-11', 'psychosocialRule', {
          field: 'psychosocialRule',
          previousMonth: '2020-10',
        }),
      ),
      history('edge: the same', [
        submission([report('2020-10', {})], { definitions: { psychosocialRule: 'reliable change' } }),
        submission([report('2020-11', {})], {
          month: '2020-11',
          definitions: { psychosocialRule: 'reliable change' },
        }),
      ]),
      history('a month that names none', [
        submission([report('2020-10', {})], { definitions: { psychosocialRule: 'reliable change' } }),
        submission([report('2020-11', {})], { month: '2020-11', definitions: {} }),
      ]),
      history('a new school year', [
        submission([report('2021-06', {})], {
          month: '2021-06',
          definitions: { academicIndicator: 'grades' },
        }),
        submission([report('2021-07', {})], {
          month: '2021-07',
          definitions: { academicIndicator: 'credits' },
        }),
      ]),
    ],
  },
  {
    code: 'monthly.district-not-in-cohort',
    cases: [
      within(
        { cohort: { ...COHORT, districts: ['88010000'] } },
        history(
          'a district that takes no part is named once',
          months('2020-10', {}, {}),
          finding('district-not-in-cohort', 'warning', '2020-10', 'organization', {
            organization: DISTRICT,
            cohort: 'made-up-2020-21',
          }),
        ),
      ),
      within({ cohort: COHORT }, history('a district of the cohort', months('2020-10', {}))),
      within(
        { cohort: COHORT },
        history('a school of a district of the cohort', [
          { organization: SCHOOL_A, month: '2020-10', values: {} },
        ]),
      ),
      within(
        { cohort: { ...COHORT, districts: [] } },
        history('the districts are not public', months('2020-10', {})),
      ),
    ],
  },
  {
    code: 'monthly.version-repeated',
    cases: [
      history(
        'the first version twice, with other numbers',
        [report('2020-10', { screened: 1 }), report('2020-10', { screened: 2 })],
        finding('version-repeated', 'fatal', '2020-10', 'version', { version: 1, month: '2020-10' }),
      ),
      history('edge: a retry', [report('2020-10', { screened: 1 }), report('2020-10', { screened: 1 })]),
      history('a new version', [
        report('2020-10', { screened: 1 }),
        report('2020-10', { screened: 2 }, { version: 2 }),
      ]),
      {
        name: 'against earlier data',
        kind: 'submission',
        context: { history: [report('2020-10', { screened: 1 })] },
        input: submission([report('2020-10', { screened: 2 })]),
        expect: [
          finding('version-repeated', 'fatal', '2020-10', 'version', { version: 1, month: '2020-10' }),
        ],
      },
      {
        name: 'zero is not the same as nothing said',
        kind: 'history',
        input: [report('2020-10', { screened: 0 }), report('2020-10', {})],
        expect: [
          finding('version-repeated', 'fatal', '2020-10', 'version', { version: 1, month: '2020-10' }),
        ],
      },
    ],
  },
  {
    code: 'monthly.version-outdated',
    cases: [
      within(
        { history: [report('2020-10', {}, { version: 3 })] },
        history(
          'a newer version is there',
          [report('2020-10', {}, { version: 2 })],
          finding(
            'version-outdated',
            'confirm',
            '2020-10',
            'version',
            { version: 2, latest: 3, month: '2020-10' },
            2,
          ),
        ),
      ),
      within(
        { history: [report('2020-10', {}, { version: 2 })] },
        history('edge: the same version', [report('2020-10', {}, { version: 2 })]),
      ),
      history('older versions in one set are its history', [
        report('2020-10', {}, { version: 2 }),
        report('2020-10', {}),
      ]),
    ],
  },
  {
    code: 'monthly.version-skipped',
    cases: [
      history(
        'one, then three',
        [report('2020-10', {}, { version: 3 }), report('2020-10', {})],
        finding(
          'version-skipped',
          'info',
          '2020-10',
          'version',
          { version: 3, previous: 1, month: '2020-10' },
          3,
        ),
      ),
      history('edge: one, then two', [report('2020-10', {}, { version: 2 }), report('2020-10', {})]),
      history('a file with current versions only', [report('2020-10', {}, { version: 3 })]),
    ],
  },
];

/** Rules across the months and versions of one organization. */
export const HISTORY_FIXTURES: readonly Fixture[] = WRITTEN.map(withStates);
