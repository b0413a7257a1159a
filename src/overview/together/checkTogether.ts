import { mustBe } from '../../core/given/mustBe.js';
import { readOptions } from '../../core/given/readOptions.js';
import { groupedBy } from '../../core/groupedBy.js';
import { findTogether } from './findTogether.js';
import { judgedTogether } from './judgedTogether.js';
import { codesTogether } from './readyTogether.js';
import {
  type CheckedTogether,
  TOGETHER_CONTEXT,
  TOGETHER_GIVEN,
  type TogetherContext,
  type TogetherMonth,
  type TogetherRecord,
} from './together.js';

/**
 * Compares what files of several kinds say of one another, district by district: cycles of a log with the numbers of
 * months, a plan with the priorities of a sheet and the cycles of a log, tiers of a profile with students served,
 * pilot schools with those that report, attendance with events.
 *
 * Each form is read by its own room, and one that cannot be read is not compared: the check of its file says why. Forms
 * of another school year, a second profile or plan, and the one file of another district in a folder are named and not
 * joined. `validateFiles` does it for the files that it is given.
 *
 * @param files - the forms as they came, and the current rows of monthly data
 * @throws TypeError or RangeError for what is neither, never for what a form holds
 * @example
 * const month = { file: 'm.csv', organization: '00240000', month: '2020-10', values: { tier3Served: 14 } };
 * const value = { form: 'profile@1', organization: '00240000', schoolYear: '2020-21', supports: [{ concern: 'grief', tier: 'tier1', available: 'yes' }] };
 * const files = { records: [{ file: 'p.json', kind: 'profile', value }], months: [month] };
 * checkTogether(files, {}).findings.map(({ code }) => code) // => ['overview.tier-without-support']
 * @see proposals o07 and o08
 */
export function checkTogether(
  files: { readonly records: readonly TogetherRecord[]; readonly months?: readonly TogetherMonth[] | null },
  context?: TogetherContext | null,
): CheckedTogether {
  mustBe('object', files, 'checkTogether', 'files');
  const { records, months } = readOptions<{
    readonly records: readonly TogetherRecord[];
    readonly months?: readonly TogetherMonth[] | null;
  }>(files, TOGETHER_GIVEN, 'checkTogether');
  const known = readOptions<TogetherContext>(context, TOGETHER_CONTEXT, 'checkTogether');
  const { districtOf } = codesTogether(known);
  const byDistrict = groupedBy(months ?? [], ({ organization }) => districtOf(organization) ?? organization);
  const monthly = [...groupedBy(months ?? [], ({ file }) => file)].map(([file, own]) => ({
    file,
    districts: [...new Set(own.map(({ organization }) => districtOf(organization) ?? organization))],
  }));
  const found = findTogether(
    { records, monthly, monthsOf: (district) => byDistrict.get(district) ?? [] },
    known,
  );
  return {
    findings: found.map(({ finding }) => finding),
    places: found.map(({ at, beside }) => [at, ...beside]),
    judged: judgedTogether(records, monthly.length > 0, known),
  };
}
