import { PGlite } from '@electric-sql/pglite';
import { drizzle as drizzlePg } from 'drizzle-orm/node-postgres';
import { drizzle as drizzlePglite } from 'drizzle-orm/pglite';
import { Pool } from 'pg';
import { createTables } from './createTables.ts';
import type { OpenDatabase } from './database.ts';
import { holdFolder } from './holdFolder.ts';

/**
 * Opens the database: a PostgreSQL server for `postgres://...`, else PGlite, which is PostgreSQL inside this process, in
 * the folder that is named or in memory for `memory://`.
 */
export async function openDatabase(url: string): Promise<OpenDatabase> {
  const opened = url.startsWith('postgres') ? openServer(url) : openInProcess(url);
  await createTables(opened.database);
  return opened;
}

function openServer(url: string): OpenDatabase {
  const pool = new Pool({
    connectionString: url,
    connectionTimeoutMillis: 5_000,
    // Nobody waits without end: behind another writer, or for a client that is gone.
    options: '-c lock_timeout=60s -c idle_in_transaction_session_timeout=300s',
  });
  // A connection that breaks between two statements has nobody to tell; without these listeners the process would end.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  return { database: drizzlePg(pool), close: () => pool.end() };
}

function openInProcess(folder: string): OpenDatabase {
  const letGo = folder.startsWith('memory:') ? () => {} : holdFolder(folder);
  const engine = new PGlite(folder);
  return { database: drizzlePglite(engine), close: () => engine.close().finally(letGo) };
}
