import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where openpyxl may be: Debian has it for its own Python only. */
const PYTHONS = ['/usr/bin/python3', 'python3'];

/** The Python that has openpyxl; `undefined` on a machine without one, where tests say that they were skipped. */
export const PYTHON: string | undefined = PYTHONS.find(
  (python) => spawnSync(python, ['-c', 'import openpyxl']).status === 0,
);

/** Lets openpyxl read workbooks: runs a program that finds their paths in `paths`, and gives what it prints as JSON. */
export function readByOpenpyxl(program: string, ...books: readonly Uint8Array[]): unknown {
  const folder = mkdtempSync(join(tmpdir(), 'csmhs-xlsx-'));
  try {
    const paths = books.map((bytes, i) => {
      const path = join(folder, `${i}.xlsx`);
      writeFileSync(path, bytes);
      return path;
    });
    const text = `import json, sys, openpyxl\npaths = sys.argv[1:]\n${program}`;
    const { status, stdout, stderr } = spawnSync(PYTHON!, ['-c', text, ...paths], { encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
    return JSON.parse(stdout);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
