import { dueFields } from '../../src/monthly/index.js';

/** A CSV file with one row that answers all that is due, besides the columns given: nothing is to be said of it. */
export function soundCsv(
  organization: string,
  month: string,
  given: Readonly<Record<string, number>>,
): string {
  const answers: Readonly<Record<string, string | number>> = {
    ...Object.fromEntries(dueFields(organization, month).map((id) => [id, 'notCollected'])),
    ...given,
  };
  return [
    ['organization', 'month', ...Object.keys(answers)].join(','),
    [organization, month, ...Object.values(answers)].join(','),
    '',
  ].join('\n');
}
