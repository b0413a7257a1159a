import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import type * as tables from './tables.ts';

/** PostgreSQL, on a server or inside this process: the code is the same. A transaction is one, too. */
export type Database = PgDatabase<PgQueryResultHKT, typeof tables>;

/** A database that is open. */
export interface OpenDatabase {
  readonly database: Database;
  close(): Promise<void>;
}

/** The rows of a statement that was written by hand. */
export function rowsOf<Row>(result: unknown): readonly Row[] {
  return (result as { readonly rows: readonly Row[] }).rows;
}
