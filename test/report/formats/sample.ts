import { applyExplanations } from '../../../src/core/explanation.js';
import { explain, type Finding } from '../../../src/core/index.js';
import { checkMonthlyFiles } from '../../../src/exchange/index.js';
import type { Validation } from '../../../src/report/index.js';
import { validationOf } from './everyFormat.js';

const rows = [
  'organization,month,enrolled,screened,screenedYtd',
  '99990505,2020-10,694,750,16',
  '99990505,2020-13,60,61,',
  '99990505,2020-11,60,61,70',
];

/** A file with findings of several severities. */
export const SAMPLE: Validation = (() => {
  const { findings, files } = checkMonthlyFiles(
    [{ name: 'data/October 2020.csv', source: rows.join('\n') }],
    {
      context: { asOf: '2020-12-15' },
    },
  );
  return validationOf(findings, {
    files,
    judged: {
      judged: [
        'monthly.screened-exceeds-enrolled',
        'monthly.screened-exceeds-ytd',
        'monthly.changed-sharply',
      ],
      notJudged: [{ code: 'monthly.month-outside-cohort', needs: ['cohort'] }],
    },
  });
})();

/** The same with one finding answered. */
export function answeredSample(): { readonly validation: Validation; readonly answered: Finding } {
  const answered = SAMPLE.findings.find(({ severity }) => severity === 'confirm')!;
  const given = explain(answered, 'Jane Zeh left during the month.', { by: 'jane@b.org' });
  if (!given.ok) throw new Error('it can be answered');
  return { validation: { ...SAMPLE, findings: applyExplanations(SAMPLE.findings, [given.value]) }, answered };
}
