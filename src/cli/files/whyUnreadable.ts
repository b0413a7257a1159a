import { INPUT_LIMIT, IS_DEVICE, TOO_LARGE } from './readBounded.js';
import { WAS_READ } from './rememberReads.js';
import { WAS_WRITTEN } from './writeOnce.js';

/** Says in plain words why the system would not read or write a file. */
export function whyUnreadable(error: unknown): string {
  return REASONS[codeOf(error)] ?? (error instanceof Error ? error.message : String(error));
}

/** Tells whether whoever read what was written has left. */
export function isLeft(error: unknown): boolean {
  return codeOf(error) === 'EPIPE';
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'permission is denied',
  EPERM: 'permission is denied',
  EISDIR: 'it is a folder',
  ENOTDIR: 'part of its path is not a folder',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full for this user',
  EFBIG: 'it would be larger than it may be',
  EROFS: 'the disk is read-only',
  EIO: 'the device fails',
  EPIPE: 'whoever reads it has left',
  ENAMETOOLONG: 'its name is too long',
  ELOOP: 'its links lead in a circle',
  EMFILE: 'too many files are open',
  [WAS_READ]: 'it is one of the files that were read',
  [WAS_WRITTEN]: 'it is another output of this call',
  [IS_DEVICE]: 'it is a device, not a file',
  [TOO_LARGE]: `it is larger than ${INPUT_LIMIT / 1024 / 1024} MB, the most that one call takes of one file`,
};
