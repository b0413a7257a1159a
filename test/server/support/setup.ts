import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { makePostgres } from './postgres.js';

/** Builds the example and starts a PostgreSQL for the run. */
export default function setup(project: TestProject): () => void {
  if (!existsSync('examples/server/node_modules/hono'))
    throw new Error(
      'The packages of examples/server are missing. Install them: npm ci --prefix examples/server',
    );
  if (!existsSync('dist/core/index.mjs')) throw new Error('The package is not built: npm run build');
  execFileSync(
    'npm',
    ['run', 'build', '--silent', '--prefix', 'examples/server', '--', '--log-level=warning'],
    {
      stdio: 'inherit',
    },
  );
  const postgres = makePostgres();
  project.provide('postgres', postgres.folder);
  return postgres.remove;
}

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder of the server. */
    readonly postgres: string;
  }
}
