import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { NODE_FILES } from '../../src/cli/files/nodeFiles.js';
import { withDraft } from '../../src/cli/files/withDraft.js';
import { WAS_WRITTEN, writeOnce } from '../../src/cli/files/writeOnce.js';

test('no output takes the place of another, however it is spelled', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'csmhs-'));
  const files = writeOnce(NODE_FILES);
  await files.write(join(folder, 'a.txt'), 'first');
  symlinkSync('a.txt', join(folder, 'b.txt'));
  for (const again of [`${folder}/./a.txt`, join(folder, 'b.txt')])
    await expect(files.write(again, 'second')).rejects.toMatchObject({ code: WAS_WRITTEN });
  expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('first');
  rmSync(folder, { recursive: true });
});

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
