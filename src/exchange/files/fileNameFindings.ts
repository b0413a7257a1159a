import type { Finding } from '../../core/finding.js';
import { findingOf } from '../../core/rule.js';
import { isPersonalFileName } from '../../core/shownFileNames.js';
import { startOf } from '../csv/read/fileNotes.js';
import { fileNamePersonal } from './filesRules.js';

/** Finds files whose names point at one person. */
export function fileNameFindings(files: readonly { readonly name: string }[]): Finding[] {
  return files
    .filter(({ name }) => isPersonalFileName(name))
    .map(({ name }) => ({ ...findingOf(fileNamePersonal, { params: {} }), source: startOf(name, 1) }));
}
