import { groupedBy } from '../../core/groupedBy.js';
import { findingOf } from '../../core/rule.js';
import type { NumberedRecord } from './findTogether.js';
import { partOfKind } from './partsTogether.js';
import type { FoundTogether, TogetherFiles, TogetherPlace } from './together.js';
import { fileOfOtherDistrict } from './togetherRules.js';

/** A file that stands among those of another district. */
interface OtherFile {
  readonly file: string;
  readonly found: FoundTogether;
}

interface FileOfDistrict {
  readonly file: string;
  readonly district: string;
  readonly part: string;
  readonly record: number | null;
}

/**
 * Finds the one file of another district in a folder whose other files, of two kinds at least, are all of one. A folder with files of
 * several districts is a folder of several districts.
 */
export function filesOfOthers(
  named: readonly (NumberedRecord & { readonly district: string })[],
  { monthly, monthsOf }: TogetherFiles,
): OtherFile[] {
  const folderOf = ({ file }: FileOfDistrict) =>
    file.slice(0, Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  return [...groupedBy(filesOfDistricts(named, monthly), folderOf).values()].flatMap((files) => {
    const byDistrict = [...groupedBy(files, ({ district }) => district)].sort(
      ([, a], [, b]) => a.length - b.length,
    );
    const [[code, few] = ['', []], [expected, many] = ['', []], ...more] = byDistrict;
    const kinds = new Set(many.map(({ part }) => part));
    if (more.length > 0 || few.length !== 1 || many.length < 2 || kinds.size < 2) return [];
    const { file, record } = few[0]!;
    const params = { code, expected, count: many.length };
    const at = record === null ? placeOfMonth(monthsOf(code)) : { record, path: ['organization'] };
    const finding = findingOf(
      fileOfOtherDistrict,
      { path: 'path' in at ? at.path : [], params },
      'month' in at ? at.month : { organization: code },
    );
    return [{ file, found: { finding, at, beside: [] } }];
  });
}

function placeOfMonth([first]: readonly {
  readonly organization: string;
  readonly month: string;
}[]): TogetherPlace {
  return { month: { organization: first!.organization, month: first!.month } };
}

/** Files whose forms or rows are all of one district. */
function filesOfDistricts(
  named: readonly (NumberedRecord & { readonly district: string })[],
  monthly: TogetherFiles['monthly'],
): FileOfDistrict[] {
  const ofForms = [...groupedBy(named, ({ record }) => record.file)].flatMap(([file, own]) => {
    const { district, record, number } = own[0]!;
    if (own.some((one) => one.district !== district)) return [];
    return [{ file, district, part: partOfKind(record.kind) ?? record.kind, record: number }];
  });
  const ofMonths = monthly.flatMap(({ file, districts }) =>
    districts.length === 1 ? [{ file, district: districts[0]!, part: 'months', record: null }] : [],
  );
  return [...ofForms, ...ofMonths];
}
