// Checks the types of examples/react, which has packages of its own.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

if (!existsSync('examples/react/node_modules/react')) {
  console.error('The packages of examples/react are missing. Install them: npm ci --prefix examples/react');
  process.exit(1);
}
const tsc = 'node_modules/typescript/bin/tsc';
const { status } = spawnSync(process.execPath, [tsc, '--noEmit', '--project', 'examples/react'], {
  stdio: 'inherit',
});
process.exit(status ?? 1);
