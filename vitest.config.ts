import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('./', import.meta.url));

/** Tests and examples import the package by its name; here the name means the source. */
const packageFromSource = {
  name: 'csmhs-from-source',
  enforce: 'pre' as const,
  resolveId(id: string) {
    if (id !== 'csmhs' && !id.startsWith('csmhs/')) return null;
    const path = id.slice('csmhs/'.length);
    return (
      [`${root}src/${path}/index.ts`, `${root}src/${path}.ts`, `${root}${path}`].find((file) =>
        existsSync(file),
      ) ?? null
    );
  },
};

export default defineConfig({
  plugins: [packageFromSource],
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/bench/**', 'node_modules/**'],
    setupFiles: ['test/support/properties.ts'],
    typecheck: { include: ['test/**/*.test-d.ts'] },
    // Everything under test is pure, so files may share a process.
    isolate: false,
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
});
