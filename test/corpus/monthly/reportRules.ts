import { COHORT, districtIn, REGISTRY, report, SCHOOL_A, schoolReport } from './builders.js';
import { type Fixture, type WrittenFixture, withStates } from './fixture.js';

const RECORD = districtIn('2020-10');
const HERE = { organization: '99010000', month: '2020-10', version: 1 };

const WRITTEN: readonly WrittenFixture[] = [
  {
    code: 'monthly.not-a-report',
    cases: [
      {
        name: 'a list',
        kind: 'report',
        input: [],
        expect: [{ code: 'monthly.not-a-report', severity: 'fatal', params: { kind: 'array' } }],
      },
      {
        name: 'nothing',
        kind: 'report',
        input: null,
        expect: [{ code: 'monthly.not-a-report', severity: 'fatal', params: { kind: 'null' } }],
      },
      { name: 'a report without numbers', kind: 'report', input: report('2020-10', {}), expect: [] },
    ],
  },
  {
    code: 'monthly.values-missing',
    cases: [
      {
        name: 'no values',
        kind: 'report',
        input: { organization: '99010000', month: '2020-10', version: 1 },
        expect: [
          { code: 'monthly.values-missing', severity: 'fatal', record: RECORD, field: 'values', params: {} },
        ],
      },
      {
        name: 'a list of values',
        kind: 'report',
        input: { ...HERE, values: [354] },
        expect: [
          { code: 'monthly.values-missing', severity: 'fatal', record: RECORD, field: 'values', params: {} },
        ],
      },
      { name: 'values without a key', kind: 'report', input: { ...HERE, values: {} }, expect: [] },
    ],
  },
  {
    code: 'monthly.version-unreadable',
    cases: [
      ...(
        [
          [0, '0'],
          [1.5, '1.5'],
          ['2', '2'],
          [-1, '-1'],
        ] as const
      ).map(([version, text]) => ({
        name: `version ${JSON.stringify(version)}`,
        kind: 'report' as const,
        input: report('2020-10', {}, { version }),
        expect: [
          {
            code: 'monthly.version-unreadable',
            severity: 'fatal' as const,
            record: RECORD,
            field: 'version',
            params: { text },
          },
        ],
      })),
      { name: 'no version', kind: 'report', input: report('2020-10', {}, { version: null }), expect: [] },
      { name: 'version 2', kind: 'report', input: report('2020-10', {}, { version: 2 }), expect: [] },
    ],
  },
  {
    code: 'monthly.measure-unknown',
    cases: [
      {
        name: 'a mistyped measure',
        kind: 'report',
        input: report('2020-10', { screend: 354 }),
        expect: [
          {
            code: 'monthly.measure-unknown',
            severity: 'fatal',
            record: RECORD,
            field: 'screend',
            params: { text: 'screend', nearest: 'screened' },
          },
        ],
      },
      {
        name: 'a name that every object has',
        kind: 'report',
        input: report('2020-10', { constructor: 1 }),
        expect: [
          {
            code: 'monthly.measure-unknown',
            severity: 'fatal',
            record: RECORD,
            field: 'constructor',
            params: { text: 'constructor', nearest: '-' },
          },
        ],
      },
      { name: 'a measure', kind: 'report', input: report('2020-10', { screened: 354 }), expect: [] },
    ],
  },
  {
    code: 'monthly.key-unknown',
    cases: [
      {
        name: 'a mistyped key',
        kind: 'report',
        input: report('2020-10', {}, { qualifier: {} }),
        expect: [
          {
            code: 'monthly.key-unknown',
            severity: 'fatal',
            record: RECORD,
            field: 'qualifier',
            params: { text: 'qualifier', nearest: 'qualifiers' },
          },
        ],
      },
      {
        name: 'a note on nothing',
        kind: 'report',
        input: report('2020-10', {}, { notes: { screend: 'late' } }),
        expect: [
          {
            code: 'monthly.key-unknown',
            severity: 'fatal',
            record: RECORD,
            field: 'screend',
            params: { text: 'screend', nearest: 'screened' },
          },
        ],
      },
      {
        name: 'known keys',
        kind: 'report',
        input: report('2020-10', {}, { notes: { report: 'late' } }),
        expect: [],
      },
    ],
  },
  {
    code: 'monthly.text-expected',
    cases: [
      {
        name: 'a number for a name',
        kind: 'report',
        input: report('2020-10', {}, { submittedBy: 7 }),
        expect: [
          {
            code: 'monthly.text-expected',
            severity: 'fatal',
            record: RECORD,
            field: 'submittedBy',
            params: { kind: 'number' },
          },
        ],
      },
      {
        name: 'a list for a note',
        kind: 'report',
        input: report('2020-10', {}, { notes: { screened: ['late'] } }),
        expect: [
          {
            code: 'monthly.text-expected',
            severity: 'fatal',
            record: RECORD,
            field: 'screened',
            params: { kind: 'array' },
          },
        ],
      },
      {
        name: 'texts',
        kind: 'report',
        input: report('2020-10', {}, { submittedBy: 'lead', notes: null }),
        expect: [],
      },
    ],
  },
  {
    code: 'monthly.qualifier-unreadable',
    cases: [
      ...[
        { screened: { guessed: true } },
        { screened: { estimated: 'yes' } },
        { screened: { partialCoverage: { covered: 3, due: 2 } } },
        { screened: { partialCoverage: { covered: 1 } } },
        { screened: true },
      ].map((qualifiers, i) => ({
        name: `an unreadable qualifier ${i + 1}`,
        kind: 'report' as const,
        input: report('2020-10', {}, { qualifiers }),
        expect: [
          {
            code: 'monthly.qualifier-unreadable',
            severity: 'fatal' as const,
            record: RECORD,
            field: 'screened',
            params: {},
          },
        ],
      })),
      {
        name: 'every qualifier there is',
        kind: 'report',
        input: report(
          '2020-10',
          {},
          {
            qualifiers: {
              screened: {
                estimated: true,
                revised: false,
                districtOnly: null,
                partialCoverage: { covered: 2, due: 2 },
              },
            },
          },
        ),
        expect: [],
      },
    ],
  },
  {
    code: 'monthly.month-in-future',
    cases: [
      {
        name: 'the month after today',
        kind: 'report',
        context: { asOf: '2020-10-31' },
        input: report('2020-11', {}),
        expect: [
          {
            code: 'monthly.month-in-future',
            severity: 'fatal',
            record: districtIn('2020-11'),
            field: 'month',
            params: { month: '2020-11', today: '2020-10-31' },
          },
        ],
      },
      {
        name: 'the month of today',
        kind: 'report',
        context: { asOf: '2020-11-01' },
        input: report('2020-11', {}),
        expect: [],
      },
      { name: 'nobody says what day it is', kind: 'report', input: report('2999-01', {}), expect: [] },
    ],
  },
  {
    code: 'monthly.month-outside-cohort',
    cases: [
      {
        name: 'the month after the last',
        kind: 'report',
        context: { cohort: COHORT },
        input: report('2021-07', {}),
        expect: [
          {
            code: 'monthly.month-outside-cohort',
            severity: 'fatal',
            record: districtIn('2021-07'),
            field: 'month',
            params: { month: '2021-07', first: '2020-09', last: '2021-06' },
          },
        ],
      },
      {
        name: 'the first month',
        kind: 'report',
        context: { cohort: COHORT },
        input: report('2020-09', {}),
        expect: [],
      },
      {
        name: 'the last month',
        kind: 'report',
        context: { cohort: COHORT },
        input: report('2021-06', {}),
        expect: [],
      },
      {
        name: 'an optional month',
        kind: 'report',
        context: { cohort: COHORT },
        input: report('2020-07', {}),
        expect: [],
      },
    ],
  },
  {
    code: 'monthly.school-not-in-registry',
    cases: [
      {
        name: 'an unknown school of a known district',
        kind: 'report',
        context: { registry: REGISTRY },
        input: schoolReport('99010999', {}),
        expect: [
          {
            code: 'monthly.school-not-in-registry',
            severity: 'confirm',
            record: { organization: '99010999', month: '2020-10', version: 1 },
            field: 'organization',
            params: { district: '99010000', organization: '99010999' },
          },
        ],
      },
      {
        name: 'a known school',
        kind: 'report',
        context: { registry: REGISTRY },
        input: schoolReport(SCHOOL_A, {}),
        expect: [],
      },
      {
        name: 'a school of an unknown district',
        kind: 'report',
        context: { registry: REGISTRY },
        input: schoolReport('88010005', {}),
        expect: [],
      },
    ],
  },
  {
    code: 'monthly.district-measure-on-school',
    operands: ['/values/schoolsParticipating'],
    cases: [
      {
        name: 'schools taking part, said by a school',
        kind: 'report',
        input: schoolReport(SCHOOL_A, { schoolsParticipating: 0 }),
        expect: [
          {
            code: 'monthly.district-measure-on-school',
            severity: 'warning',
            record: { organization: SCHOOL_A, month: '2020-10', version: 1 },
            field: 'schoolsParticipating',
            params: {},
          },
        ],
      },
      {
        name: 'said by the district',
        kind: 'report',
        input: report('2020-10', { schoolsParticipating: 2 }),
        expect: [],
      },
    ],
  },
  {
    code: 'monthly.screened-without-tool',
    operands: ['/values/screened'],
    cases: [
      {
        name: 'screened without a tool',
        kind: 'report',
        context: { profile: { screeningTools: 0 } },
        input: report('2020-10', { screened: 1 }),
        expect: [
          {
            code: 'monthly.screened-without-tool',
            severity: 'warning',
            record: RECORD,
            field: 'screened',
            params: { screened: 1 },
          },
        ],
      },
      {
        name: 'nobody screened',
        kind: 'report',
        context: { profile: { screeningTools: 0 } },
        input: report('2020-10', { screened: 0 }),
        expect: [],
      },
      {
        name: 'a tool',
        kind: 'report',
        context: { profile: { screeningTools: 1 } },
        input: report('2020-10', { screened: 1 }),
        expect: [],
      },
    ],
  },
  {
    code: 'monthly.coverage-differs',
    operands: ['/values/screened', '/values/screenedYtd'],
    cases: [
      {
        name: 'a part of all schools above a whole of some',
        kind: 'report',
        input: report(
          '2020-10',
          { screened: 41, screenedYtd: 40 },
          { qualifiers: { screenedYtd: { partialCoverage: { covered: 1, due: 2 } } } },
        ),
        expect: [
          {
            code: 'monthly.coverage-differs',
            severity: 'confirm',
            record: RECORD,
            field: 'screened',
            params: {
              part: 'screened',
              whole: 'screenedYtd',
              partCovered: 'all',
              wholeCovered: 1,
              rule: 'monthly.screened-exceeds-ytd',
            },
          },
        ],
      },
      {
        name: 'both of the same schools',
        kind: 'report',
        input: report(
          '2020-10',
          { screened: 40, screenedYtd: 40 },
          { qualifiers: { screenedYtd: { partialCoverage: { covered: 1, due: 2 } } } },
        ),
        expect: [],
      },
    ],
  },
  ...(
    [
      [
        'psychosocial-improved-unmeasured',
        'fatal',
        'psychosocialImproved',
        'psychosocialAssessed',
        'notCollected',
        true,
      ],
      ['academic-improved-unmeasured', 'fatal', 'academicImproved', 'academicAssessed', 'notCollected', true],
      ['identified-unscreened', 'confirm', 'identifiedAtRisk', 'screened', 'notCollected', true],
      ['events-without-disciplined', 'confirm', 'disciplineEvents', 'disciplined', 0, true],
      ['wait-without-connected', 'confirm', 'waitDaysMedian', 'referralsConnected', 0, false],
    ] as const
  ).map(([name, severity, positive, other, is, isNamed]): WrittenFixture => {
    const code = `monthly.${name}`;
    const params: Record<string, number> = isNamed ? { [positive]: 1 } : {};
    return {
      code,
      operands: [`/values/${positive}`, { at: `/values/${other}`, except: [String(is)] }],
      cases: [
        {
          name: 'breach',
          kind: 'report',
          input: report('2020-10', { [positive]: 1, [other]: is }),
          expect: [{ code, severity, record: RECORD, field: positive, params }],
        },
        {
          name: 'edge: zero',
          kind: 'report',
          input: report('2020-10', { [positive]: 0, [other]: is }),
          expect: [],
        },
        {
          name: 'a number',
          kind: 'report',
          input: report('2020-10', { [positive]: 1, [other]: 1 }),
          expect: [],
        },
      ],
    };
  }),
];

/** Rules on the shape of a report, on what it must fit, and on measures that contradict each other. */
export const REPORT_FIXTURES: readonly Fixture[] = WRITTEN.map(withStates);
