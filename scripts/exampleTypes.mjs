// Checks the types of the examples that have packages of their own.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const EXAMPLES = { react: 'react', queue: 'bullmq', server: 'hono' };

for (const [example, needed] of Object.entries(EXAMPLES)) {
  const folder = `examples/${example}`;
  if (!existsSync(`${folder}/node_modules/${needed}`)) {
    console.error(`The packages of ${folder} are missing. Install them: npm ci --prefix ${folder}`);
    process.exit(1);
  }
  const tsc = 'node_modules/typescript/bin/tsc';
  const { status } = spawnSync(process.execPath, [tsc, '--noEmit', '--project', folder], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}
