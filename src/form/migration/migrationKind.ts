import type { Kind } from '../../core/given/kind.js';

/** A `Migration`, as functions take it. */
export const MIGRATION: Kind = {
  says: 'a migration, such as parseMigration gives',
  has: { from: 'text', to: 'text', changes: { listOf: 'object' } },
};
