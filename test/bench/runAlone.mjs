import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A run takes so long at most; one that takes longer has no time that could be compared. */
const MINUTES = 15;

// Loaded before the script: tells at the end what the process took.
const TELL = fileURLToPath(new URL('./tellUsage.cjs', import.meta.url));

/** Runs a script in a process of its own: seconds by the clock, processor time, peak memory, and how it ended. */
export function runAlone(script, args) {
  const usage = join(tmpdir(), `csmhs-bench-usage-${process.pid}.json`);
  const before = performance.now();
  const { status, signal, error } = spawnSync(process.execPath, ['--require', TELL, script, ...args], {
    stdio: 'ignore',
    timeout: MINUTES * 60_000,
    env: { ...process.env, CSMHS_BENCH_USAGE: usage, NO_COLOR: '1' },
  });
  const seconds = (performance.now() - before) / 1000;
  const hasEnded = status !== null && status < 2;
  if (!hasEnded)
    return { seconds: Infinity, cpu: Infinity, peak: Infinity, status: String(signal ?? error ?? status) };
  const told = JSON.parse(readFileSync(usage, 'utf8'));
  rmSync(usage);
  return { seconds, ...told, status };
}
