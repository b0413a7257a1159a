import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { SECRET } from './databases.js';

/** A server in a process of its own, as npm start starts it. */
export async function startServer(databaseUrl: string) {
  const flags = ['--max-semi-space-size=2', '--heap-growing-percent=20'];
  const child = spawn(process.execPath, [...flags, 'examples/server/dist/main.mjs'], {
    env: { ...process.env, DATABASE_URL: databaseUrl, TOKEN_SECRET: SECRET, PORT: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: string[] = [];
  let said = '';
  child.stderr.on('data', (chunk) => (said += String(chunk)));
  const output = createInterface(child.stdout);
  output.on('line', (line) => lines.push(line));
  const ended = once(child, 'exit');
  await Promise.race([once(output, 'line'), ended]);
  const { listening } = JSON.parse(lines[0] ?? '{}') as { listening?: number };
  return {
    child,
    lines,
    ended,
    /** What it wrote beside its log. */
    said: () => said,
    port: listening ?? 0,
    url: `http://localhost:${listening}`,
    /** Ends it as a machine does that loses its power. */
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
