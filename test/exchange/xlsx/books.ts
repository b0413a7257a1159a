import { type WriteOptions, writeXlsx } from 'hucre/xlsx';

/** A sheet of a made-up workbook: its rows, and what else is said of it. */
type Made = WriteOptions['sheets'][number];

/** Makes a workbook of sheets. */
export function bookOf(...sheets: readonly Partial<Made>[]): Promise<Uint8Array> {
  return writeXlsx({ sheets: sheets.map((sheet, i) => ({ name: `Sheet${i + 1}`, ...sheet })) });
}

/** The codes and places of findings, in their order. */
export function placesOf(
  findings: readonly { readonly code: string; readonly source?: { readonly a1?: string } }[],
): string[] {
  return findings.map(({ code, source }) => `${code} ${source?.a1 ?? ''}`.trim());
}
