import {
  COHORT,
  DISTRICT,
  districtIn,
  REGISTRY,
  report,
  SCHOOL_A,
  SCHOOL_B,
  schoolReport,
  submission,
} from './builders.js';
import { type Fixture, type WrittenFixture, withStates } from './fixture.js';

const RECORD = districtIn('2020-10');
type Numbers = Readonly<Record<string, unknown>>;

/** The district and its two schools for October. */
const rows = (district: Numbers, a: Numbers, b: Numbers, more: Numbers = {}) => [
  report('2020-10', district, more),
  schoolReport(SCHOOL_A, a),
  schoolReport(SCHOOL_B, b),
];
const ofDistrict = (values: Numbers, qualifiers: Numbers) => report('2020-10', values, { qualifiers });

const WRITTEN: readonly WrittenFixture[] = [
  {
    code: 'monthly.enrolled-differs-from-schools',
    operands: ['/reports/0/values/enrolled', '/reports/1/values/enrolled', '/reports/2/values/enrolled'],
    cases: [
      {
        name: 'schools with fewer students than the district',
        kind: 'submission',
        input: submission(rows({ enrolled: 500 }, { enrolled: 300 }, { enrolled: 199 })),
        expect: [
          {
            code: 'monthly.enrolled-differs-from-schools',
            severity: 'confirm',
            record: RECORD,
            field: 'enrolled',
            params: { measure: 'enrolled', value: 500, sum: 499 },
          },
        ],
      },
      {
        name: 'edge: equal',
        kind: 'submission',
        input: submission(rows({ enrolled: 500 }, { enrolled: 300 }, { enrolled: 200 })),
        expect: [],
      },
      {
        name: 'one school alone has more than the district',
        kind: 'reports',
        input: [report('2020-10', { enrolled: 500 }), schoolReport(SCHOOL_A, { enrolled: 501 })],
        expect: [
          {
            code: 'monthly.enrolled-differs-from-schools',
            severity: 'confirm',
            record: RECORD,
            field: 'enrolled',
            params: { measure: 'enrolled', value: 500, sum: 501 },
          },
        ],
      },
      {
        name: 'a school is still to come',
        kind: 'submission',
        input: submission([report('2020-10', { enrolled: 500 }), schoolReport(SCHOOL_A, { enrolled: 300 })]),
        expect: [],
        alsoFound: ['monthly.school-row-missing'],
      },
      {
        name: 'students enrolled in no school',
        kind: 'submission',
        input: submission([
          ofDistrict({ enrolled: 500 }, { enrolled: { districtOnly: true } }),
          schoolReport(SCHOOL_A, { enrolled: 300 }),
          schoolReport(SCHOOL_B, { enrolled: 190 }),
        ]),
        expect: [],
      },
      {
        name: 'nobody says which schools are due',
        kind: 'reports',
        input: rows({ enrolled: 500 }, { enrolled: 300 }, { enrolled: 199 }),
        expect: [],
      },
      {
        name: 'the registry says which schools are due',
        kind: 'reports',
        context: { registry: REGISTRY },
        input: rows({ enrolled: 500 }, { enrolled: 300 }, { enrolled: 199 }),
        expect: [
          {
            code: 'monthly.enrolled-differs-from-schools',
            severity: 'confirm',
            record: RECORD,
            field: 'enrolled',
            params: { measure: 'enrolled', value: 500, sum: 499 },
          },
        ],
      },
    ],
  },
  {
    code: 'monthly.school-exceeds-district',
    operands: ['/0/values/tier2Served', '/1/values/tier2Served'],
    cases: [
      {
        name: 'one school above the district',
        kind: 'reports',
        input: [report('2020-10', { tier2Served: 11 }), schoolReport(SCHOOL_A, { tier2Served: 12 })],
        expect: [
          {
            code: 'monthly.school-exceeds-district',
            severity: 'confirm',
            record: RECORD,
            field: 'tier2Served',
            params: { measure: 'tier2Served', value: 11, largest: 12, organization: SCHOOL_A },
          },
        ],
      },
      {
        name: 'two schools equally above it: the first by code',
        kind: 'reports',
        input: [
          schoolReport(SCHOOL_B, { screenedYtd: 12 }),
          schoolReport(SCHOOL_A, { screenedYtd: 12 }),
          report('2020-10', { screenedYtd: 11 }),
        ],
        expect: [
          {
            code: 'monthly.school-exceeds-district',
            severity: 'confirm',
            record: RECORD,
            field: 'screenedYtd',
            params: { measure: 'screenedYtd', value: 11, largest: 12, organization: SCHOOL_A },
          },
        ],
      },
      {
        name: 'edge: equal',
        kind: 'reports',
        input: rows({ tier2Served: 12 }, { tier2Served: 12 }, { tier2Served: 0 }),
        expect: [],
      },
      {
        name: 'events and days are not judged',
        kind: 'reports',
        input: rows({ crisisEvents: 1, daysAttended: 10 }, { crisisEvents: 2, daysAttended: 20 }, {}),
        expect: [],
      },
      {
        name: 'a school of an older version',
        kind: 'reports',
        input: [
          report('2020-10', { tier2Served: 11 }),
          schoolReport(SCHOOL_A, { tier2Served: 12 }),
          schoolReport(SCHOOL_A, { tier2Served: 10 }, { version: 2 }),
        ],
        expect: [],
      },
    ],
  },
  {
    code: 'monthly.district-exceeds-schools',
    operands: [
      '/reports/0/values/tier2Served',
      '/reports/1/values/tier2Served',
      '/reports/2/values/tier2Served',
    ],
    cases: [
      {
        name: 'more than all schools together',
        kind: 'submission',
        input: submission(rows({ tier2Served: 42 }, { tier2Served: 25 }, { tier2Served: 16 })),
        expect: [
          {
            code: 'monthly.district-exceeds-schools',
            severity: 'confirm',
            record: RECORD,
            field: 'tier2Served',
            params: { measure: 'tier2Served', value: 42, sum: 41 },
          },
        ],
      },
      {
        name: 'edge: nobody is in two schools',
        kind: 'submission',
        input: submission(rows({ tier2Served: 41 }, { tier2Served: 25 }, { tier2Served: 16 })),
        expect: [],
      },
      {
        name: 'some are in two schools',
        kind: 'submission',
        input: submission(rows({ tier2Served: 30 }, { tier2Served: 25 }, { tier2Served: 16 })),
        expect: [],
      },
      {
        name: 'a school marks its number districtOnly',
        kind: 'submission',
        input: submission([
          report('2020-10', { tier2Served: 42 }),
          schoolReport(
            SCHOOL_A,
            { tier2Served: 25 },
            { qualifiers: { tier2Served: { districtOnly: true } } },
          ),
          schoolReport(SCHOOL_B, { tier2Served: 16 }),
        ]),
        expect: [],
      },
      {
        name: 'no school is due',
        kind: 'submission',
        input: submission([report('2020-10', { tier2Served: 42 })], {
          coverage: { schoolsDue: [], schoolsReporting: [] },
        }),
        expect: [],
      },
      {
        name: 'a number that is wrong in its own row is not compared',
        kind: 'submission',
        input: submission(
          rows({ tier2Served: 42, tier2ServedYtd: 40 }, { tier2Served: 25 }, { tier2Served: 16 }),
        ),
        expect: [],
        alsoFound: ['monthly.tier2-served-exceeds-ytd'],
      },
    ],
  },
  {
    code: 'monthly.participating-exceeds-schools',
    operands: ['/reports/0/values/schoolsParticipating'],
    cases: [
      {
        name: 'more than the schools that owe a row',
        kind: 'submission',
        input: submission([report('2020-10', { schoolsParticipating: 3 })]),
        expect: [
          {
            code: 'monthly.participating-exceeds-schools',
            severity: 'confirm',
            record: RECORD,
            field: 'schoolsParticipating',
            params: { measure: 'schoolsParticipating', value: 3, expected: 2 },
          },
        ],
      },
      {
        name: 'edge: the registry has more schools than owe a row',
        kind: 'submission',
        context: { registry: REGISTRY },
        input: submission([report('2020-10', { schoolsParticipating: 2 })], {
          coverage: { schoolsDue: [SCHOOL_A], schoolsReporting: [] },
        }),
        expect: [],
      },
      {
        name: 'nobody knows the schools',
        kind: 'reports',
        input: [report('2020-10', { schoolsParticipating: 99 })],
        expect: [],
      },
    ],
  },
  {
    code: 'monthly.enrolled-far-from-registry',
    operands: ['/0/values/enrolled'],
    cases: [
      {
        name: 'a digit is lost',
        kind: 'reports',
        context: { registry: REGISTRY },
        input: [report('2020-10', { enrolled: 50 })],
        expect: [
          {
            code: 'monthly.enrolled-far-from-registry',
            severity: 'warning',
            record: RECORD,
            field: 'enrolled',
            params: { measure: 'enrolled', value: 50, expected: 500, day: '2020-10-01' },
          },
        ],
      },
      {
        name: 'edge: a fifth more',
        kind: 'reports',
        context: { registry: REGISTRY },
        input: [report('2020-10', { enrolled: 600 })],
        expect: [],
      },
      {
        name: 'just more than a fifth',
        kind: 'reports',
        context: { registry: REGISTRY },
        input: [report('2020-10', { enrolled: 601 })],
        expect: [
          {
            code: 'monthly.enrolled-far-from-registry',
            severity: 'warning',
            record: RECORD,
            field: 'enrolled',
            params: { measure: 'enrolled', value: 601, expected: 500, day: '2020-10-01' },
          },
        ],
      },
      {
        name: 'a month before the count',
        kind: 'reports',
        context: { registry: REGISTRY },
        input: [report('2020-09', { enrolled: 50 })],
        expect: [],
      },
      {
        name: 'an organization that is not in the registry',
        kind: 'reports',
        context: { registry: REGISTRY },
        input: [schoolReport('88010005', { enrolled: 50 })],
        expect: [],
      },
      {
        name: 'twenty students of a small school',
        kind: 'reports',
        context: {
          registry: {
            [SCHOOL_A]: {
              code: SCHOOL_A,
              name: 'Small',
              kind: 'school',
              grades: [],
              enrollment: [{ on: '2020-10-01', count: 30, source: 'made up' }],
            },
          },
        },
        input: [schoolReport(SCHOOL_A, { enrolled: 50 })],
        expect: [],
      },
    ],
  },
  {
    code: 'monthly.district-row-missing',
    cases: [
      {
        name: 'schools without their district',
        kind: 'submission',
        input: submission([schoolReport(SCHOOL_A, {}), schoolReport(SCHOOL_B, {})]),
        expect: [
          {
            code: 'monthly.district-row-missing',
            severity: 'warning',
            record: { organization: DISTRICT, month: '2020-10' },
            field: 'organization',
            params: { district: DISTRICT, count: 2 },
          },
        ],
      },
      { name: 'edge: no row at all', kind: 'submission', input: submission([]), expect: [] },
      { name: 'with its district', kind: 'submission', input: submission(rows({}, {}, {})), expect: [] },
      {
        name: 'a file of schools of an unknown district',
        kind: 'reports',
        input: [schoolReport(SCHOOL_A, {})],
        expect: [],
      },
    ],
  },
  {
    code: 'monthly.school-row-missing',
    cases: [
      {
        name: 'one of two schools',
        kind: 'reports',
        context: { registry: REGISTRY },
        input: [report('2020-10', {}), schoolReport(SCHOOL_B, {})],
        expect: [
          {
            code: 'monthly.school-row-missing',
            severity: 'info',
            record: RECORD,
            field: 'organization',
            params: { count: 1, due: 2, organization: SCHOOL_A },
          },
        ],
      },
      {
        name: 'edge: the district alone',
        kind: 'reports',
        context: { registry: REGISTRY },
        input: [report('2020-10', {})],
        expect: [],
      },
      {
        name: 'all schools',
        kind: 'reports',
        context: { registry: REGISTRY },
        input: rows({}, {}, {}),
        expect: [],
      },
      {
        name: 'a school that was sent twice is there',
        kind: 'submission',
        input: submission([...rows({}, { screened: 1 }, {}), schoolReport(SCHOOL_A, { screened: 2 })]),
        expect: [],
        alsoFound: ['monthly.duplicate-report'],
      },
    ],
  },
  {
    code: 'monthly.submitted-before-month-end',
    cases: [
      {
        name: 'on 30 October',
        kind: 'submission',
        input: submission([report('2020-10', {})], { submittedAt: '2020-10-30T23:59:59-04:00' }),
        expect: [
          {
            code: 'monthly.submitted-before-month-end',
            severity: 'confirm',
            record: RECORD,
            field: 'submittedAt',
            params: { last: '2020-10-31', day: '2020-10-30' },
          },
        ],
      },
      {
        name: 'edge: on the last day',
        kind: 'submission',
        input: submission([report('2020-10', {})], { submittedAt: '2020-10-31T00:00:00-04:00' }),
        expect: [],
      },
      {
        name: 'in the time zone of the cohort it is a day earlier',
        kind: 'submission',
        context: { cohort: COHORT },
        input: submission([report('2020-10', {})], { submittedAt: '2020-10-31T03:59:59Z' }),
        expect: [
          {
            code: 'monthly.submitted-before-month-end',
            severity: 'confirm',
            record: RECORD,
            field: 'submittedAt',
            params: { last: '2020-10-31', day: '2020-10-30' },
          },
        ],
      },
      {
        name: 'a row of a file',
        kind: 'reports',
        input: [schoolReport(SCHOOL_A, {}, { submittedAt: '2020-10-01T08:00:00-04:00' })],
        expect: [
          {
            code: 'monthly.submitted-before-month-end',
            severity: 'confirm',
            record: { organization: SCHOOL_A, month: '2020-10', version: 1 },
            field: 'submittedAt',
            params: { last: '2020-10-31', day: '2020-10-01' },
          },
        ],
      },
    ],
  },
];

/** Rules across the reports of one district for one month. */
export const MONTH_FIXTURES: readonly Fixture[] = WRITTEN.map(withStates);
