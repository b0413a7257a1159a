// Checks the types of the examples that have packages of their own.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

for (const [example, needs] of [
  ['examples/react', 'react'],
  ['examples/server', 'hono'],
]) {
  if (!existsSync(`${example}/node_modules/${needs}`)) {
    console.error(`The packages of ${example} are missing. Install them: npm ci --prefix ${example}`);
    process.exit(1);
  }
  const tsc = 'node_modules/typescript/bin/tsc';
  const { status } = spawnSync(process.execPath, [tsc, '--noEmit', '--project', example], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}
