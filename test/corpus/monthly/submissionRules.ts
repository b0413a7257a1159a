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
import {
  type ExpectedFinding,
  type Fixture,
  type FixtureCase,
  type WrittenFixture,
  withStates,
} from './fixture.js';

const RECORD = districtIn('2020-10');
const NO_ROWS = submission([]);
const at = (organization: string) => ({ organization, month: '2020-10', version: 1 });

/** A case on the head of a submission without rows: other keys, what is found, and what else. */
function head(
  code: string,
  name: string,
  more: Readonly<Record<string, unknown>>,
  found: readonly Omit<ExpectedFinding, 'code' | 'record'>[],
  record: ExpectedFinding['record'] = RECORD,
): FixtureCase {
  return {
    name,
    kind: 'submission',
    input: { ...NO_ROWS, ...more },
    expect: found.map((each) => ({ code: `monthly.${code}`, record, ...each })),
  };
}

const fatal = 'fatal' as const;

const WRITTEN: readonly WrittenFixture[] = [
  {
    code: 'monthly.not-a-submission',
    cases: [
      {
        name: 'a text',
        kind: 'submission',
        input: 'October',
        expect: [{ code: 'monthly.not-a-submission', severity: fatal, params: { kind: 'string' } }],
      },
      { name: 'a submission without rows', kind: 'submission', input: NO_ROWS, expect: [] },
    ],
  },
  {
    code: 'monthly.form-unknown',
    cases: [
      head('form-unknown', 'a later form', { form: 'monthly@2' }, [
        { severity: fatal, field: 'form', params: { text: 'monthly@2', form: 'monthly@1' } },
      ]),
      head('form-unknown', 'this form', {}, []),
    ],
  },
  {
    code: 'monthly.part-missing',
    cases: [
      ...[
        'form',
        'cohort',
        'version',
        'submittedBy',
        'submittedAt',
        'status',
        'definitions',
        'reports',
        'explanations',
      ].map((field) =>
        head('part-missing', `no ${field}`, { [field]: null }, [
          { severity: fatal, field, params: { field } },
        ]),
      ),
      head('part-missing', 'no coverage', { coverage: null }, [
        { severity: fatal, field: 'coverage', params: { field: 'coverage' } },
      ]),
      head('part-missing', 'half a coverage', { coverage: { schoolsDue: [] } }, [
        { severity: fatal, field: 'schoolsReporting', params: { field: 'schoolsReporting' } },
      ]),
      head('part-missing', 'what need not be there', { narrative: null, pdsa: null }, []),
    ],
  },
  {
    code: 'monthly.part-unreadable',
    cases: [
      ...(
        [
          ['cohort', 7, 'number', 'text'],
          ['submittedBy', ['lead'], 'array', 'text'],
          ['coverage', 'all', 'string', 'object'],
          ['definitions', [], 'array', 'object'],
          ['reports', {}, 'object', 'list'],
          ['explanations', {}, 'object', 'list'],
          ['narrative', 'it went well', 'string', 'object'],
        ] as const
      ).map(([field, value, kind, wanted]) =>
        head('part-unreadable', `${field} is ${kind}`, { [field]: value }, [
          { severity: fatal, field, params: { field, kind, wanted } },
        ]),
      ),
      head('part-unreadable', 'a definition is a number', { definitions: { evidenceFloor: 3 } }, [
        {
          severity: fatal,
          field: 'evidenceFloor',
          params: { field: 'evidenceFloor', kind: 'number', wanted: 'text' },
        },
      ]),
      head(
        'part-unreadable',
        'a coverage by number of schools',
        { coverage: { schoolsDue: 2, schoolsReporting: [] } },
        [
          {
            severity: fatal,
            field: 'schoolsDue',
            params: { field: 'schoolsDue', kind: 'number', wanted: 'list' },
          },
        ],
      ),
      head('part-unreadable', 'texts', { narrative: { success: 'it went well' } }, []),
    ],
  },
  {
    code: 'monthly.organization-not-district',
    cases: [
      head(
        'organization-not-district',
        'a school sends a submission',
        { organization: SCHOOL_A },
        [
          {
            severity: fatal,
            field: 'organization',
            params: { organization: SCHOOL_A, district: DISTRICT },
          },
        ],
        at(SCHOOL_A),
      ),
      head('organization-not-district', 'a district', {}, []),
    ],
  },
  {
    code: 'monthly.status-unknown',
    cases: [
      head('status-unknown', 'a mistyped status', { status: 'submited' }, [
        { severity: fatal, field: 'status', params: { text: 'submited', nearest: 'submitted' } },
      ]),
      head('status-unknown', 'a status', { status: 'draft' }, []),
    ],
  },
  {
    code: 'monthly.explanation-unreadable',
    cases: [
      ...[
        'it is right',
        { code: 'monthly.ytd-fell' },
        { code: 'monthly.ytd-fell', params: { value: [1] } },
        { code: 'monthly.ytd-fell', params: {}, note: 7 },
      ].map((explanation, i) =>
        head('explanation-unreadable', `unreadable explanation ${i + 1}`, { explanations: [explanation] }, [
          { severity: fatal, field: 'explanations', params: {} },
        ]),
      ),
      head(
        'explanation-unreadable',
        'an explanation',
        { explanations: [{ code: 'monthly.ytd-fell', params: { value: 1 }, note: 'the list was cleaned' }] },
        [],
      ),
    ],
  },
  {
    code: 'monthly.duplicate-report',
    cases: [
      {
        name: 'a school twice in a submission, with other numbers',
        kind: 'submission',
        input: submission([
          report('2020-10', {}),
          schoolReport(SCHOOL_A, { screened: 1 }),
          schoolReport(SCHOOL_A, { screened: 2 }),
          schoolReport(SCHOOL_B, {}),
        ]),
        expect: [
          {
            code: 'monthly.duplicate-report',
            severity: fatal,
            record: at(SCHOOL_A),
            field: 'organization',
            params: { organization: SCHOOL_A, month: '2020-10', version: 1 },
          },
        ],
      },
      {
        name: 'three equal rows',
        kind: 'reports',
        input: [report('2020-10', {}), report('2020-10', {}), report('2020-10', {})],
        expect: [1, 2].map(() => ({
          code: 'monthly.duplicate-report',
          severity: fatal,
          record: RECORD,
          field: 'organization',
          params: { organization: DISTRICT, month: '2020-10', version: 1 },
        })),
      },
      {
        name: 'edge: another version, another month',
        kind: 'reports',
        input: [report('2020-10', {}), report('2020-10', {}, { version: 2 }), report('2020-11', {})],
        expect: [],
      },
    ],
  },
  {
    code: 'monthly.school-outside-district',
    cases: [
      {
        name: 'a school of another district',
        kind: 'submission',
        input: submission([report('2020-10', {}), schoolReport('88010005', {})]),
        expect: [
          {
            code: 'monthly.school-outside-district',
            severity: fatal,
            record: at('88010005'),
            field: 'organization',
            params: { organization: '88010005', district: DISTRICT },
          },
        ],
      },
      {
        name: 'its own school',
        kind: 'submission',
        input: submission([report('2020-10', {}), schoolReport(SCHOOL_A, {}), schoolReport(SCHOOL_B, {})]),
        expect: [],
      },
    ],
  },
  {
    code: 'monthly.report-month-differs',
    cases: [
      {
        name: 'a row of September in October',
        kind: 'submission',
        input: submission([
          report('2020-10', {}),
          schoolReport(SCHOOL_A, {}),
          schoolReport(SCHOOL_B, {}, { month: '2020-09' }),
        ]),
        expect: [
          {
            code: 'monthly.report-month-differs',
            severity: fatal,
            record: { organization: SCHOOL_B, month: '2020-09', version: 1 },
            field: 'month',
            params: { month: '2020-09', expected: '2020-10' },
          },
        ],
        alsoFound: ['monthly.school-row-missing'],
      },
      { name: 'the same month', kind: 'submission', input: submission([report('2020-10', {})]), expect: [] },
    ],
  },
  {
    code: 'monthly.report-version-differs',
    cases: [
      {
        name: 'a row of the first version in the second',
        kind: 'submission',
        input: submission([report('2020-10', {})], { version: 2 }),
        expect: [
          {
            code: 'monthly.report-version-differs',
            severity: 'warning',
            record: RECORD,
            field: 'version',
            params: { version: 1, expected: 2 },
          },
        ],
      },
      {
        name: 'edge: a row that states no version',
        kind: 'submission',
        input: submission([report('2020-10', {}, { version: null })], { version: 2 }),
        expect: [],
      },
    ],
  },
  {
    code: 'monthly.cohort-differs',
    cases: [
      {
        name: 'another cohort',
        kind: 'submission',
        context: { cohort: COHORT },
        input: submission([], { cohort: 'another-2020-21' }),
        expect: [
          {
            code: 'monthly.cohort-differs',
            severity: 'confirm',
            record: RECORD,
            field: 'cohort',
            params: { cohort: 'made-up-2020-21' },
          },
        ],
      },
      {
        name: 'this cohort',
        kind: 'submission',
        context: { cohort: COHORT },
        input: submission([]),
        expect: [],
      },
      {
        name: 'no cohort to compare with',
        kind: 'submission',
        input: submission([], { cohort: 'another-2020-21' }),
        expect: [],
      },
    ],
  },
  {
    code: 'monthly.reporting-school-not-due',
    cases: [
      head(
        'reporting-school-not-due',
        'a school that owes nothing',
        { coverage: { schoolsDue: [SCHOOL_A], schoolsReporting: [SCHOOL_A, SCHOOL_B] } },
        [{ severity: 'confirm', field: SCHOOL_B, params: { organization: SCHOOL_B } }],
      ),
      head(
        'reporting-school-not-due',
        'some of the due schools',
        { coverage: { schoolsDue: [SCHOOL_A, SCHOOL_B], schoolsReporting: [SCHOOL_B] } },
        [],
      ),
    ],
  },
  {
    code: 'monthly.reporting-school-without-row',
    cases: [
      {
        name: 'one of two rows is not there',
        kind: 'submission',
        input: submission([report('2020-10', {}), schoolReport(SCHOOL_A, {})], {
          coverage: { schoolsDue: [SCHOOL_A, SCHOOL_B], schoolsReporting: [SCHOOL_A, SCHOOL_B] },
        }),
        expect: [
          {
            code: 'monthly.reporting-school-without-row',
            severity: 'warning',
            record: RECORD,
            field: SCHOOL_B,
            params: { organization: SCHOOL_B },
          },
        ],
        alsoFound: ['monthly.school-row-missing'],
      },
      {
        name: 'edge: the district reports for all',
        kind: 'submission',
        input: submission([report('2020-10', {})], {
          coverage: { schoolsDue: [SCHOOL_A, SCHOOL_B], schoolsReporting: [SCHOOL_A, SCHOOL_B] },
        }),
        expect: [],
      },
    ],
  },
  {
    code: 'monthly.row-not-in-coverage',
    cases: [
      {
        name: 'a row of a school that is not listed',
        kind: 'submission',
        input: submission([report('2020-10', {}), schoolReport(SCHOOL_A, {})], {
          coverage: { schoolsDue: [SCHOOL_A], schoolsReporting: [] },
        }),
        expect: [
          {
            code: 'monthly.row-not-in-coverage',
            severity: 'warning',
            record: at(SCHOOL_A),
            field: 'organization',
            params: { organization: SCHOOL_A },
          },
        ],
      },
      {
        name: 'edge: the district itself is never listed',
        kind: 'submission',
        input: submission([report('2020-10', {})]),
        expect: [],
      },
    ],
  },
  ...(
    [
      ['psychosocial-rule-missing', 'psychosocialImproved', 'psychosocialAssessed', 'psychosocialRule'],
      ['academic-indicator-missing', 'academicImproved', 'academicAssessed', 'academicIndicator'],
    ] as const
  ).map(([name, improved, assessed, definition]): WrittenFixture => {
    const rows = (count: number) => [report('2020-10', { [improved]: count, [assessed]: 9 })];
    const found = {
      code: `monthly.${name}`,
      severity: 'warning' as const,
      record: RECORD,
      field: definition,
      params: {},
    };
    return {
      code: `monthly.${name}`,
      operands: [`/reports/0/values/${improved}`],
      cases: [
        { name: 'improved by what rule?', kind: 'submission', input: submission(rows(1)), expect: [found] },
        {
          name: 'a blank definition',
          kind: 'submission',
          input: submission(rows(1), { definitions: { [definition]: ' ' } }),
          expect: [found],
        },
        { name: 'edge: nobody improved', kind: 'submission', input: submission(rows(0)), expect: [] },
        {
          name: 'named',
          kind: 'submission',
          input: submission(rows(1), { definitions: { [definition]: 'reliable change' } }),
          expect: [],
        },
      ],
    };
  }),
];

/** Rules on the head of a submission and on what its rows have to fit. */
export const SUBMISSION_FIXTURES: readonly Fixture[] = WRITTEN.map(withStates);

/** A submission of the made-up district that nothing is wrong with, however it is checked. */
export const CLEAN_SUBMISSION = submission([
  report('2020-10', { enrolled: 500, schoolsParticipating: 2, tier2Served: 40, tier2ServedYtd: 50 }),
  schoolReport(SCHOOL_A, { enrolled: 300, tier2Served: 25, tier2ServedYtd: 31 }),
  schoolReport(SCHOOL_B, { enrolled: 200, tier2Served: 16, tier2ServedYtd: 19 }),
]);

/** Everything that a check may be told. */
export const FULL_CONTEXT = {
  asOf: '2020-11-30',
  cohort: COHORT,
  registry: REGISTRY,
  history: [],
  profile: { screeningTools: 1 },
};
