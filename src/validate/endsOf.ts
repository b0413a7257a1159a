import { groupedBy } from '../core/groupedBy.js';
import type { SurveyedFile } from '../exchange/body/filesOfBody.js';
import type { FileEnd } from '../report/validation.js';
import type { CheckedForms } from './checkForms.js';
import type { KnownFile } from './knownFiles.js';
import type { SurveyedTogether } from './surveyTogether.js';

/** What became of each file, also where another file contradicts it. */
export function endsOf(
  files: readonly KnownFile[],
  forms: CheckedForms,
  ofBody: readonly SurveyedFile[],
  { soiled }: SurveyedTogether,
): Omit<FileEnd, 'type'>[] {
  const ofMonthly = ofBody.values();
  const soiledIn = groupedBy(
    [...new Set(soiled)].filter(({ isClean }) => isClean),
    ({ index }) => index,
  );
  return files.map(({ name, kind, index, workbook }) => {
    const ofForm = forms.files.get(index);
    const { rows, readable } = workbook?.source === null ? UNREAD : (ofForm ?? ofMonthly.next().value!);
    const clean = rows.clean - (soiledIn.get(index)?.length ?? 0);
    return { name, kind, rows: { ...rows, clean }, readable };
  });
}

/** A workbook of which nothing can be read. */
const UNREAD = { rows: { read: 0, clean: 0 }, readable: false } as const;
