import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../support/sourceFiles.js';

test('the bench measures a goal that needs no peers, and writes what it found', () => {
  const folder = mkdtempSync(join(tmpdir(), 'csmhs-bench-'));
  const out = join(folder, 'results.json');
  const args = ['test/bench/bench.mjs', '--quick', '--only', 'P12', '--out', out];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
  const { quick, versions, goals } = JSON.parse(readFileSync(out, 'utf8'));
  rmSync(folder, { recursive: true });
  expect({ quick, node: versions.node }).toEqual({ quick: true, node: process.version });
  expect(goals).toEqual([
    expect.objectContaining({ id: 'P12', wanted: '<= 1.2', ratio: expect.any(Number) }),
  ]);
});
