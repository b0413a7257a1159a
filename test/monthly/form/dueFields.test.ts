import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numberFingerprints } from '../../../src/core/fingerprint.js';
import { describeFinding, type Finding } from '../../../src/core/index.js';
import { checkMonthlyFiles, parseMonthlyCsv } from '../../../src/exchange/index.js';
import { en } from '../../../src/messages/en.js';

import {
  checkReport,
  checkSubmission,
  dueFields,
  MEASURE_IDS,
  type MeasureId,
  toSubmissions,
} from '../../../src/monthly/index.js';
import { dueFieldsOwed, dueFieldsUnanswered } from '../../../src/monthly/rows/rowRules.js';
import { maskFindings } from '../../../src/report/index.js';
import { parseMonthlyReport } from '../../../src/schema/index.js';

const DUE: readonly string[] = [dueFieldsUnanswered.code, dueFieldsOwed.code];
const dueIn = (findings: readonly Finding[]) => findings.filter(({ code }) => DUE.includes(code));
const report = (values: object, organization = '99010000', month = '2020-10') => ({
  organization,
  month,
  values,
});
/** All of a finding but where it stands. */
const facts = ({ path: _, source: __, ...rest }: Finding) => rest;

describe('a report', () => {
  test('that answers all has no finding, whatever the answers are', () => {
    const answers = [
      0,
      5,
      'notCollected',
      'notAvailable',
      'notApplicable',
      'declined',
      'unknown',
      'suppressed',
    ];
    for (const organization of ['99010000', '99010005'])
      for (const answer of answers) {
        const values = Object.fromEntries(dueFields(organization, '2020-10').map((id) => [id, answer]));
        expect(dueIn(checkReport(report(values, organization)))).toEqual([]);
      }
  });

  test('that answers none or some has one finding, which leads to its values', () => {
    expect(checkReport(report({ teamMeetings: 3 }))).toEqual([
      {
        code: 'monthly.due-fields-unanswered',
        severity: 'confirm',
        record: { organization: '99010000', month: '2020-10', version: 1 },
        params: { due: 14, fields: expect.stringMatching(/^enrolled, .*pdsaCyclesCompleted$/) },
        path: ['values'],
        fingerprint: 'monthly.due-fields-unanswered|99010000|2020-10|',
      },
    ]);
    const [most, ...more] = checkReport(
      report(
        Object.fromEntries(
          dueFields('99010000', '2020-10')
            .slice(2)
            .map((id) => [id, 'unknown']),
        ),
      ),
    );
    expect(more).toEqual([]);
    expect(most).toMatchObject({
      severity: 'warning',
      params: { owed: 2, due: 14, fields: 'enrolled, schoolsParticipating' },
    });
    const { message } = describeFinding(maskFindings([most!])[0]!, en);
    expect(message).toBe('2 of the 14 fields that are due have no answer: enrolled, schoolsParticipating.');
  });

  test('for a month in which nothing is due, without a readable key or without values has none of these', () => {
    for (const bad of [
      report({}, '99010000', '2020-08'),
      report({}, '9901'),
      report({}, '99010000', 'October'),
      { organization: '99010000', month: '2020-10' },
      null,
    ])
      expect(dueIn(checkReport(bad))).toEqual([]);
  });
});

const cells = fc.dictionary(
  fc.constantFrom<MeasureId>(...MEASURE_IDS),
  fc.oneof(
    fc.constantFrom<unknown>(null, null, null, 0, 3, 3_000_000_000, 'notCollected', 'notAvailable'),
    fc.constantFrom<unknown>('many', -3),
  ),
  { noNullPrototype: true },
);
const rows = fc.array(
  fc.record({
    organization: fc.constantFrom('99010000', '99010005'),
    month: fc.constantFrom('2020-08', '2020-09', '2020-12'),
    values: cells,
    // Many rows of a form are filled in but for a few fields.
    filled: fc.boolean(),
  }),
  { minLength: 1, maxLength: 8 },
);

test('the same is owed through every door, blank or left out', () => {
  fc.assert(
    fc.property(rows, fc.boolean(), (given, keepsBlank) => {
      const reports = given.map(({ organization, month, values, filled }) => ({
        organization,
        month,
        version: 1,
        values: { ...(filled && Object.fromEntries(MEASURE_IDS.map((id) => [id, 2]))), ...values },
      }));
      const cellOf = (values: object, id: MeasureId) => (values as Record<string, unknown>)[id] ?? null;
      const columns = MEASURE_IDS.filter(
        (id) => keepsBlank || reports.some(({ values }) => cellOf(values, id) !== null),
      );
      const csv = [
        ['organization', 'month', ...columns],
        ...reports.map(({ organization, month, values }) => [
          organization,
          month,
          ...columns.map((id) => cellOf(values, id) ?? ''),
        ]),
      ];
      const expected = numberFingerprints(reports.flatMap((each) => dueIn(checkReport(each))));
      expect(dueIn(parseMonthlyCsv(csv.join('\n')).findings).map(facts)).toEqual(expected.map(facts));
      for (const one of reports) {
        const alone = dueIn(checkReport(one)).map(facts);
        expect(dueIn(parseMonthlyReport(one).findings).map(facts)).toEqual(alone);
        const file = { name: 'a.json', source: JSON.stringify(one) };
        expect(dueIn(checkMonthlyFiles([file]).findings).map(facts)).toEqual(alone);
        const [submission] = toSubmissions([one as never], { cohort: 'made-up' });
        expect(dueIn(checkSubmission(submission)).map(facts)).toEqual(alone);
      }
    }),
    { numRuns: 60 },
  );
});

test('a report owes what `dueFields` lists and it does not answer', () => {
  fc.assert(
    fc.property(cells, fc.constantFrom('99010000', '99010005'), (values, organization) => {
      const isAnswer = (value: unknown) =>
        typeof value === 'string' ? value !== 'many' : typeof value === 'number' && value >= 0;
      const due = dueFields(organization, '2020-10');
      const owed = due.filter((id) => !isAnswer(values[id]));
      const [found] = dueIn(checkReport(report(values, organization)));
      if (owed.length === 0) expect(found).toBeUndefined();
      else if (owed.length === due.length)
        expect(found?.params).toEqual({ due: due.length, fields: owed.join(', ') });
      else expect(found?.params).toEqual({ owed: owed.length, due: due.length, fields: owed.join(', ') });
    }),
  );
});

test('a file in which no number is owed any more, or none was read, is told apart by its clean rows', () => {
  const header = `organization,month,${dueFields('99010000', '2020-10').join()}\n`;
  const clean = (cell: string) =>
    parseMonthlyCsv(`${header}99010000,2020-10${`,${cell}`.repeat(14)}\n`).rows.clean;
  expect([clean(''), clean('notCollected')]).toEqual([0, 1]);
  expect(parseMonthlyCsv('organization,month\n99010000,2020-10\n').rows.clean).toBe(0);
});
