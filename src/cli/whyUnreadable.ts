import { WAS_READ } from './rememberReads.js';

/** Says in plain words why the system would not read or write a file. */
export function whyUnreadable(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? (error instanceof Error ? error.message : String(error));
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'permission is denied',
  EPERM: 'permission is denied',
  EISDIR: 'it is a folder',
  ENOTDIR: 'part of its path is not a folder',
  ENOSPC: 'the disk is full',
  EMFILE: 'too many files are open',
  [WAS_READ]: 'it is one of the files that were read',
  ERR_FS_FILE_TOO_LARGE: 'it is larger than 2 GB',
};
