import { parseOrgCode } from '../../../core/codes/parseOrgCode.js';
import type { Finding } from '../../../core/finding.js';
import { isInstant } from '../../../core/instant.js';
import { trimBlank, visibleText } from '../../../core/invisible.js';
import { instantUnreadable } from '../../../core/monthRules.js';
import type { Outcome } from '../../../core/outcome.js';
import { type CellAliases, type ReportedValue, readCell } from '../../../core/reportedValue.js';
import { monthIndex } from '../../../core/reportingMonth.js';
import { findingOf } from '../../../core/rule.js';
import { numberOffScale } from '../../../core/valueRules.js';
import type { MonthlyContext } from '../../../monthly/form/context.js';
import type { Measure } from '../../../monthly/form/measures.js';
import { monthOutcome } from '../../../monthly/read/monthOutcome.js';
import { versionUnreadable } from '../../../monthly/read/shapeRules.js';
import { STATE_MARKERS } from '../../../monthly/rows/stateMarkers.js';
import type { CsvLayout } from '../header/csvLayout.js';
import type { OrgTable } from './orgTable.js';

/** What a cell holds: the number or marker to store, the value behind it, and the finding where it cannot be read. */
export interface CellValue {
  readonly stored: number;
  readonly value?: ReportedValue | null;
  readonly trouble?: Finding;
}

/** What the cells of a file are read by. */
export interface CellReading {
  readonly layout: CsvLayout;
  readonly orgs: OrgTable;
  readonly aliases: CellAliases | undefined;
  readonly context: MonthlyContext;
}

/** Reads the text of a cell with all care; the fast path of the decoder agrees with it wherever it dares to read. */
export function readCellText(
  column: string,
  cell: string,
  { layout, orgs, aliases, context }: CellReading,
): CellValue {
  const text = trimBlank(cell);
  switch (column) {
    case 'organization':
      return outcomeOf(parseOrgCode(text, orgs.codes), (code) => orgs.numberOf(code));
    case 'month':
      return outcomeOf(monthOutcome(text, context), monthIndex);
    case 'version': {
      if (text === '') return { stored: 1 };
      const stored = /^\d{1,9}$/.test(text) ? Number(text) : 0;
      return stored >= 1
        ? { stored }
        : unreadable(findingOf(versionUnreadable, { params: { text: visibleText(text.slice(0, 40)) } }));
    }
    case 'submittedAt':
      if (text === '') return { stored: STATE_MARKERS.missing };
      if (isInstant(text)) return { stored: 0 };
      return unreadable(
        findingOf(instantUnreadable, { params: { text: visibleText(cell.trim().slice(0, 40)) } }),
      );
    case 'submittedBy':
    case 'note':
      return { stored: 0 };
    default:
      return readMeasure(layout.form.measureOf(column), text, aliases);
  }
}

function readMeasure(
  { decimals, scale }: Measure,
  text: string,
  aliases: CellAliases | undefined,
): CellValue {
  const outcome = readCell(text, aliases, decimals);
  if (!outcome.ok) return unreadable(outcome.findings[0]);
  const { value } = outcome;
  if (typeof value !== 'number') return { stored: STATE_MARKERS[value ?? 'missing'], value };
  if (scale && (value < scale.least || value > scale.greatest)) {
    return unreadable(findingOf(numberOffScale, { params: { text: String(value), ...scale } }));
  }
  const stored = decimals === 0 ? value : Math.round(value * 10);
  return { stored: stored > 0x7fffffff ? STATE_MARKERS.large : stored, value };
}

function outcomeOf<Word extends string>(outcome: Outcome<Word>, stored: (word: Word) => number): CellValue {
  return outcome.ok ? { stored: stored(outcome.value) } : unreadable(outcome.findings[0]);
}

function unreadable(trouble: Finding): CellValue {
  return { stored: STATE_MARKERS.unreadable, trouble };
}
