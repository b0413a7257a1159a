import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';
import { ROOT } from '../../support/sourceFiles.js';

const EXAMPLE = `${ROOT}examples/react/`;
const VITE = `${EXAMPLE}node_modules/vite/bin/vite.js`;

/** Builds the forms of `examples/react` as its own `npm run build` does, and gives the folder. It needs the package built. */
export async function builtExample(): Promise<string> {
  if (!existsSync(VITE))
    throw new Error(
      'The packages of examples/react are missing. Install them: npm ci --prefix examples/react',
    );
  if (!existsSync(`${ROOT}dist/index.mjs`))
    throw new Error('The package is not built. Build it: npm run build');
  await promisify(execFile)(process.execPath, [VITE, 'build', '--logLevel', 'warn'], {
    cwd: EXAMPLE,
    // The runner of tests says `test`, and React would be built for development.
    env: { ...process.env, NODE_ENV: 'production' },
  });
  return `${EXAMPLE}dist`;
}
