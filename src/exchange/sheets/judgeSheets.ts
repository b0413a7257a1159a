import type { InstrumentDefinition } from '../../assessment/instrument/instrument.js';
import { checkSheetsTogether } from '../../assessment/raters/checkSheetsTogether.js';
import { parseAssessmentSheet } from '../../assessment/sheet/parseAssessmentSheet.js';
import type { AssessmentSheet } from '../../assessment/sheet/sheet.js';
import type { SheetContext } from '../../assessment/sheet/sheetContext.js';
import { codesOf } from '../../core/codes/codesOf.js';
import type { Finding } from '../../core/finding.js';
import { hasFatal } from '../../core/outcome.js';
import { findingOf } from '../../core/rule.js';
import { instrumentUnknown } from '../files/filesRules.js';
import type { SheetsOfTable } from './sheetsOfTable.js';

/** What became of the sheets of a table. */
export interface JudgedSheets {
  /** All of them; `null` where one cannot be used. */
  readonly sheets: readonly AssessmentSheet[] | null;
  /** Each of them; `null` for one that cannot be used. */
  readonly sound: readonly (AssessmentSheet | null)[];
  readonly findings: readonly Finding[];
}

/** Judges each sheet of a table by its instrument, and all of them together. Paths begin with the number of the sheet. */
export function judgeSheets(
  { sheets }: SheetsOfTable,
  instrument: InstrumentDefinition | null,
  context: SheetContext,
  instruments: readonly InstrumentDefinition[],
): JudgedSheets {
  if (!instrument && sheets.some((sheet) => sheet['instrument'] !== undefined)) {
    const expected = instruments.map(({ id }) => id).join(', ');
    return {
      sheets: null,
      sound: [],
      findings: [
        findingOf(instrumentUnknown, { field: 'instrument', params: { expected }, path: [0, 'instrument'] }),
      ],
    };
  }
  const outcomes = sheets.map((sheet) => parseAssessmentSheet(sheet, instrument, { ...context, text: true }));
  const own = outcomes.flatMap((outcome, i) =>
    outcome.findings.map((finding) => ({ ...finding, path: [i, ...finding.path] })),
  );
  const read = outcomes.flatMap((outcome) => (outcome.ok ? [outcome.value] : []));
  const isWhole = read.length === sheets.length && !hasFatal(own);
  const together = isWhole ? checkSheetsTogether(read, codesOf(context)) : [];
  const refused = new Set(together.filter((each) => hasFatal([each])).map(({ path: [sheet] }) => sheet));
  const sound = outcomes.map((outcome, i) =>
    outcome.ok && !hasFatal(outcome.findings) && !refused.has(i) ? outcome.value : null,
  );
  return {
    sound,
    sheets: isWhole && !hasFatal(together) ? read : null,
    findings: [...own, ...together],
  };
}
