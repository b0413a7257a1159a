import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { GROUPS } from '../../scripts/faults/groups.js';
import { tallyOf } from '../../scripts/faults/trial.js';
import { withDraft } from '../../src/cli/files/withDraft.js';
import { nodeHost } from '../../src/cli/nodeHost.js';
import { run } from '../../src/cli/run.js';
import { csmhs } from './fakeHost.js';

// Some of the faults that npm run faults tries all of: those that need no process of their own.
test.each(['outputs', 'truncated'])(
  '%s are whole or absent, and all else stays as it was',
  async (name) => {
    const tally = tallyOf();
    await GROUPS[name]!({ run, host: nodeHost() }, tally, true);
    expect(tally.wrong).toEqual([]);
    expect(tally.tried).toBeGreaterThan(20);
  },
  120_000,
);

test.each(['-o out.csv --annotate ./out.csv', '-q --receipt out.html --write-baseline ./out.html'])(
  'no output takes the place of another, however it is spelled: %s',
  async (words) => {
    const files = { 'a.csv': 'organization,month,screened,screenedYtd\n00240505,2020-10,61,16\n' };
    const { exit, err } = await csmhs(['validate', 'a.csv', ...words.split(' ')], { files });
    expect([exit, err]).toEqual([2, expect.stringContaining('it is another output of this call')]);
  },
);

test('a process that is asked to end takes its draft away', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'csmhs-'));
  const draft = join(folder, 'out.part');
  const kill = vi.spyOn(process, 'kill').mockReturnValue(true);
  await withDraft(draft, async () => {
    writeFileSync(draft, 'half');
    process.emit('SIGHUP', 'SIGHUP');
  });
  expect([existsSync(draft), kill.mock.calls]).toEqual([false, [[process.pid, 'SIGHUP']]]);
  expect(process.listenerCount('SIGHUP')).toBe(0);
  kill.mockRestore();
  rmSync(folder, { recursive: true });
});
