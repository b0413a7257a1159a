export type { Cell, CellStyle, CellValue, DataValidation, Sheet, WriteSheet } from 'hucre/xlsx';

// The only file that knows the package which packs and unpacks workbooks. It is loaded when a function is called.

/** The name of the package, and the version that this one was tried with. */
export const HUCRE = 'hucre@1.0.0';

/** The package, loaded. */
export type Hucre = typeof import('hucre/xlsx');

/** The code of the error where the package is not installed. */
const PEER_MISSING = 'CSMHS_PEER_MISSING';

/**
 * Loads the package.
 *
 * @throws Error where it is not installed, with what to do
 */
export async function loadHucre(): Promise<Hucre> {
  try {
    return await import('hucre/xlsx');
  } catch {
    const because = `Workbooks are read and written with another package, which is not installed: npm install ${HUCRE}`;
    throw Object.assign(new Error(because), { code: PEER_MISSING });
  }
}

/** Tells that error from others. */
export function isPeerMissing(error: unknown): error is Error {
  return error instanceof Error && (error as { readonly code?: unknown }).code === PEER_MISSING;
}

/** The property of a document that names the form which its template was made of. */
export const FORM_PROPERTY = 'csmhsForm';
