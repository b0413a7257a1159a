import type { Finding } from '../../core/finding.js';
import type { Kind } from '../../core/given/kind.js';
import { mustBe } from '../../core/given/mustBe.js';
import { findingOf } from '../../core/rule.js';
import { fileEmpty } from '../fileRules.js';
import type { FileKind } from '../files/fileKind.js';
import { applicationText, questionSheet } from './application/applicationText.js';
import type { OpenedWorkbook, WorkbookOptions } from './openedWorkbook.js';
import { a1Of } from './sheet/a1Of.js';
import { sheetPlaces } from './sheet/sheetPlaces.js';
import { sheetTable } from './sheet/sheetTable.js';
import { type FilledSheet, filledSheets, sheetToRead } from './sheet/sheetToRead.js';
import { sheetNotes } from './sheetNotes.js';
import { GUIDE, LISTS, OWN_SHEETS } from './template/templateSheets.js';
import type { SheetContent, WorkbookContent } from './workbookContent.js';
import { sheetHidden, sheetOfRows, sheetUnread } from './workbookRules.js';

/**
 * Makes the text of a workbook that was unpacked: the sheet that is read as CSV. Each other sheet that has something in it is
 * named.
 */
export function workbookText(
  content: WorkbookContent,
  file: string,
  options: WorkbookOptions = {},
): OpenedWorkbook {
  mustBe(CONTENT, content, 'workbookText', 'content');
  mustBe('text', file, 'workbookText', 'file');
  mustBe('object', options, 'workbookText', 'options');
  const sheets = content.sheets.filter(({ name }) => !(content.form && OWN_SHEETS.includes(name)));
  const questions = questionSheet(sheets);
  if (questions && (options.kind ?? 'application') === 'application')
    return applicationOf({ ...content, sheets }, questions, file, options);
  const filled = filledSheets(sheets, options);
  const chosen = sheetToRead(filled, options.kind);
  if (!chosen)
    return {
      kind: options.kind ?? 'monthly',
      source: null,
      findings: [{ ...findingOf(fileEmpty, { params: {} }), source: { file, line: 1, column: 1 } }],
      place: (finding) => finding,
    };
  const { sheet, table, line } = chosen;
  const others = othersIn(content.sheets, filled).filter((each) => each !== chosen);
  const kind: FileKind = options.kind ?? chosen.kind ?? 'monthly';
  const top = Math.max(0, table.lines.indexOf(line));
  return {
    kind,
    source: table.bytes,
    findings: [
      ...sheetNotes(sheet, table, top, file),
      ...others.map((each) => noteOnOther(each, kind, file)),
    ],
    place: sheetPlaces(table, sheet.name, file),
  };
}

/** What a `WorkbookContent` must be. */
const CONTENT: Kind = {
  says: 'a workbook { sheets }, each sheet { name, rows }',
  has: {
    sheets: { listOf: { says: 'a sheet { name, rows }', has: { name: 'text', rows: { listOf: 'list' } } } },
  },
};

function applicationOf(
  content: WorkbookContent,
  questions: SheetContent,
  file: string,
  options: WorkbookOptions,
): OpenedWorkbook {
  const { source, place, read } = applicationText(content, questions, file, options);
  const filled = filledSheets(
    content.sheets.filter((sheet) => !read.includes(sheet)),
    options,
  );
  const others = othersIn(content.sheets, filled);
  return {
    kind: 'application',
    source,
    findings: [
      ...read.flatMap((sheet) => sheetNotes(sheet, sheetTable(sheet), 0, file)),
      ...others.map((each) => noteOnOther(each, 'application', file)),
    ],
    place,
  };
}

/** The sheets to be named; some programs save a template without the name of its form, and its own sheets tell it too. */
function othersIn(sheets: readonly SheetContent[], filled: readonly FilledSheet[]): readonly FilledSheet[] {
  const isTemplate =
    sheets.some(({ name, isHidden }) => name === LISTS && isHidden) &&
    sheets.some(({ name }) => name === GUIDE);
  return filled.filter(
    ({ sheet, kind }) => !(isTemplate && kind === null && OWN_SHEETS.includes(sheet.name)),
  );
}

/** Rows of the same kind as those that are read, and rows of numbers, would be missed; other tables are only named. */
function noteOnOther({ sheet, kind: own }: FilledSheet, read: FileKind, file: string): Finding {
  const isOfRows = own !== null && (own === read || own === 'monthly' || own === 'tally');
  const rule = isOfRows ? sheetOfRows : sheet.isHidden ? sheetHidden : sheetUnread;
  return {
    ...findingOf(rule, { params: {} }),
    source: { file, line: 1, column: 1, a1: a1Of(sheet.name, 0, 0) },
  };
}
