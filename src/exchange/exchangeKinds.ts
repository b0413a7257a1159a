import type { Kind, ObjectKind } from '../core/given/kind.js';

// What the functions of this room take, held against the types.

/** A file, whole. */
export const FILE: ObjectKind = {
  says: 'a file { name, source }, the source as text or as a Uint8Array',
  has: { name: 'text', source: { either: ['text', 'bytes'], says: 'text or a Uint8Array' } },
};

/** A list of files. */
export const FILES: Kind = {
  listOf: FILE,
  says: 'a list of files { name, source }, each source as text or as a Uint8Array',
};

/** Text or bytes. */
export const SOURCE: Kind = { either: ['text', 'bytes'], says: 'text or a Uint8Array' };

/** Entries, as `checkMonthlyFiles` gives them. */
export const ENTRIES: Kind = {
  listOf: 'object',
  says: 'a list of entries: pass the entries of checkMonthlyFiles',
};
