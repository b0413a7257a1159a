import { DEFINITION_SUBJECTS } from './definitions.js';
import { FILE_SUBJECTS } from './files.js';
import { RECORD_SUBJECTS } from './records.js';

/** Something that grows. */
export interface Subject {
  readonly what: string;
  /** The smallest of the sizes. */
  readonly from: number;
  /** Makes an input of a size, and what is done with it. */
  readonly make: (size: number) => () => unknown;
}

/** Everything that is doubled. */
export const SUBJECTS: readonly Subject[] = [...FILE_SUBJECTS, ...DEFINITION_SUBJECTS, ...RECORD_SUBJECTS];

/** A list of so many entries. */
export function many<T>(size: number, make: (i: number) => T): T[] {
  return Array.from({ length: size }, (_, i) => make(i));
}
