import { inject } from 'vitest';
import { createApp } from '../../../examples/server/src/app.ts';
import type { OpenDatabase } from '../../../examples/server/src/database/database.ts';
import { openDatabase } from '../../../examples/server/src/database/openDatabase.ts';
import { type Settings, settingsFrom } from '../../../examples/server/src/settings.ts';
import { postgresIn } from './postgres.js';

/** Both databases, by what DATABASE_URL says. */
export const DATABASES = [
  { name: 'PGlite', url: 'memory://' },
  { name: 'PostgreSQL', url: postgresIn(inject('postgres')).url },
] as const;

export const SECRET = 'a secret of the tests, of enough characters';

/** What the server wrote into its log. */
export const logged: Readonly<Record<string, unknown>>[] = [];

export const SETTINGS: Settings = {
  ...settingsFrom({ TOKEN_SECRET: SECRET }),
  now: () => new Date('2021-07-20T12:00:00Z'),
  log: (line) => logged.push(line),
};

const kept = globalThis as { openDatabases?: Map<string, Promise<OpenDatabase>> };

/** Opens a database once in a run. */
export function opened(url: string): Promise<OpenDatabase> {
  const all = (kept.openDatabases ??= new Map());
  if (!all.has(url)) all.set(url, openDatabase(url));
  return all.get(url)!;
}

/** Makes the app on an empty database. */
export async function emptyApp(url: string, settings: Partial<Settings> = {}) {
  const { database } = await opened(url);
  await database.execute(
    'truncate submissions, receipts, reports, revisions, findings, explanations, releases restart identity cascade',
  );
  const app = createApp(database, { ...SETTINGS, ...settings });
  const count = async (table: string): Promise<number> => {
    const { rows } = (await database.execute(`select count(*)::integer as n from ${table}`)) as unknown as {
      rows: [{ n: number }];
    };
    return rows[0].n;
  };
  return { app, database, count };
}
