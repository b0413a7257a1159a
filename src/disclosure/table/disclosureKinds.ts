import type { Kind, ObjectKind } from '../../core/given/kind.js';

// What the functions of this room take. What is in a table is data: `protect` and `audit` check it.

const KEY: Kind = { listOf: 'text', says: 'the key of a cell, a list of codes' };

/** `DisclosureTable`, by the parts that are read. */
export const TABLE: ObjectKind = {
  says: 'a table { dims, cells }',
  has: {
    dims: { listOf: { says: 'a dimension', has: { name: 'text', root: 'text', tree: 'object' } } },
    cells: { listOf: { says: 'a cell { k, v }', has: { k: KEY } } },
  },
};

/** A list of keys of cells. */
export const CELL_KEYS: Kind = { listOf: KEY, says: 'a list of keys of cells' };

/** `CodeMerge`. */
export const MERGE: ObjectKind = {
  says: 'a merge { dimension, into }',
  has: { dimension: 'text', into: { firstOf: { listOf: 'text' }, says: 'an object of lists of codes' } },
};

/** `HiddenCell`. */
export const HIDDEN_CELL: ObjectKind = {
  says: 'a hidden cell: pass one of those that protect gives',
  has: { k: KEY, reason: 'anything' },
};

/** `TableLine`. */
export const TABLE_LINE: ObjectKind = { says: 'a line of a table', has: { kind: 'text' } };

/** `PublishedTable`. */
export const PUBLISHED_TABLE: ObjectKind = {
  says: 'a published table: pass the published part of what protect gives',
  has: { cells: { listOf: { says: 'a cell { k, v }', has: { k: KEY } } } },
};
