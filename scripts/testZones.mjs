// Runs the tests that touch dates in other time zones than that of this machine, in which `npm test` ran them: the tests of
// no zone may differ from those of another. Then what the command writes is compared between zones and locales.
import { spawnSync } from 'node:child_process';

const here = new Intl.DateTimeFormat().resolvedOptions().timeZone;
const ZONES = ['UTC', 'America/New_York', 'Pacific/Kiritimati'].filter((zone) => zone !== here);
const ROOMS = ['core', 'network', 'application', 'monthly', 'pdsa'];

const words = ['vitest', 'run', '--reporter=dot', ...ROOMS.map((room) => `test/${room}`)];
for (const TZ of ZONES) {
  const { status } = spawnSync('npx', words, { stdio: 'inherit', env: { ...process.env, TZ } });
  if (status !== 0) process.exit(status ?? 1);
}
process.exitCode = spawnSync(process.execPath, ['scripts/determinism.mjs'], { stdio: 'inherit' }).status ?? 1;
