import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { DOORS } from './doors.config.js';

const root = fileURLToPath(new URL('./', import.meta.url));

/** Tests and examples import the package by its name; here the name means the source. */
const packageFromSource = {
  name: 'csmhs-from-source',
  enforce: 'pre' as const,
  resolveId(id: string) {
    if (id !== 'csmhs' && !id.startsWith('csmhs/')) return null;
    const door = DOORS.find(({ name }) => name === id);
    if (door) return `${root}src/${door.file}.ts`;
    // Published data.
    const file = `${root}${id.slice('csmhs/'.length)}`;
    return existsSync(file) ? file : null;
  },
};

export default defineConfig({
  plugins: [packageFromSource],
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/bench/**', 'test/browser/**', 'test/queue/**', 'test/server/**', 'node_modules/**'],
    setupFiles: ['test/support/properties.ts'],
    typecheck: { include: ['test/**/*.test-d.ts'] },
    // Everything under test is pure, so files may share a process.
    isolate: false,
    maxWorkers: '100%',
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
});
