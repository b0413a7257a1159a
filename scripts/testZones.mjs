// Runs the tests that touch dates in three time zones: the tests of no zone may differ from those of another.
import { spawnSync } from 'node:child_process';

const ZONES = ['UTC', 'America/New_York', 'Pacific/Kiritimati'];
const ROOMS = ['core', 'network', 'application', 'monthly', 'pdsa'];

const words = ['vitest', 'run', '--reporter=dot', ...ROOMS.map((room) => `test/${room}`)];
for (const TZ of ZONES) {
  const { status } = spawnSync('npx', words, { stdio: 'inherit', env: { ...process.env, TZ } });
  if (status !== 0) process.exit(status ?? 1);
}
