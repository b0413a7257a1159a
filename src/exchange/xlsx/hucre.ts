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
 * @throws Error where it is not installed, or cannot be loaded by who runs this, with what to do
 */
export async function loadHucre(): Promise<Hucre> {
  try {
    return await import('hucre/xlsx');
  } catch (cause) {
    const { code } = cause as { readonly code?: unknown };
    // Jest, and whoever else runs the files of a program by themselves.
    const because = String(code).startsWith('ERR_VM_DYNAMIC_IMPORT')
      ? 'is an ES module, and what runs this program does not load one. With Jest, set NODE_OPTIONS=--experimental-vm-modules'
      : `is not installed: npm install ${HUCRE}`;
    const error = new Error(`Workbooks are read and written with another package, which ${because}`, {
      cause,
    });
    throw Object.assign(error, { code: PEER_MISSING });
  }
}

/** Tells that error from others. */
export function isPeerMissing(error: unknown): error is Error {
  return error instanceof Error && (error as { readonly code?: unknown }).code === PEER_MISSING;
}

/** The property of a document that names the form which its template was made of. */
export const FORM_PROPERTY = 'csmhsForm';
