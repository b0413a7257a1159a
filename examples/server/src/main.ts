import { createApp } from './app.ts';
import { openDatabase } from './database/openDatabase.ts';
import { serve } from './serve.ts';
import { settingsFrom } from './settings.ts';

const { DATABASE_URL = './data', PORT = '3000' } = process.env;
const settings = settingsFrom(process.env);
const { database, close } = await openDatabase(DATABASE_URL);
const { port, stop } = await serve(createApp(database, settings), Number(PORT), {
  request: 300_000,
  stop: 30_000,
});
settings.log({ at: settings.now().toISOString(), listening: port });

for (const signal of ['SIGTERM', 'SIGINT'] as const)
  process.once(signal, async () => {
    await stop();
    await close();
    settings.log({ at: settings.now().toISOString(), stopped: signal });
  });
