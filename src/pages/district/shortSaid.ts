import type { YearStatement } from '../../overview/words/yearStatements.js';
import type { DistrictYear } from '../../overview/year/yearTypes.js';
import { textOf } from '../../spc/words/textOf.js';
import { filled } from '../words/filled.js';
import type { PageSettings } from '../words/pageOptions.js';
import type { DistrictReport } from './districtReport.js';

/** Says in a few lines where a district stands; what is told one by one stands in the part of the page that it belongs to. */
export function shortSaid(
  { year, toConfirm }: DistrictReport,
  said: readonly YearStatement[],
  settings: PageSettings,
): readonly string[] {
  const { pages: words } = settings;
  const all = (ids: RegExp) =>
    said.flatMap((one) => (ids.test(one.id) ? [textOf([one], settings.year)] : []));
  const open = toConfirm?.length ?? 0;
  const { length: count } = year.missing;
  return [
    ...all(/^(whoseUnknown|notMember|membership|commitments$|owedNothing|owedUnknown)/),
    ...owedSaid(year, settings),
    ...(open > 0 ? [filled(words.receiptBlocked, { count: open })] : []),
    ...all(/^system/),
    ...(all(/^changedOverall/).length > 0 ? all(/^changedOverall/) : all(/^assessed/).slice(-1)),
    ...all(/^next/).slice(0, 1),
    ...(count === 0 || year.organization === null
      ? []
      : [filled(words.shortMissing, { count, sent: words.sent })]),
    ...all(/^doubts/),
  ];
}

/** Counts what is owed. */
function owedSaid({ owed }: DistrictYear, { pages: words }: PageSettings): readonly string[] {
  if (!owed || owed.length === 0) return [];
  const numbers = owed.filter(({ what }) => what === 'field').length;
  const steps = owed.filter(({ what }) => what === 'step').length;
  return [filled(words.shortOwed, { months: owed.length - numbers - steps, steps, numbers })];
}
