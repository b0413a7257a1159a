import type { Finding } from '../core/finding.js';
import type { PlaceFinding } from '../exchange/xlsx/sheet/sheetPlaces.js';
import type { KnownFile } from './knownFiles.js';

/** What is to be said of the workbooks among files, and how findings on their text get their places in them. */
export function workbooksAmong(files: readonly KnownFile[]): {
  readonly notes: readonly Finding[];
  readonly place: PlaceFinding;
} {
  const opened = files.flatMap(({ workbook }) => (workbook ? [workbook] : []));
  return {
    notes: opened.flatMap(({ findings }) => findings),
    // A finding across rows may name places in several of them.
    place: (finding) => opened.reduce((placed, { place }) => place(placed), finding),
  };
}
