import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const src = fileURLToPath(new URL('src/', import.meta.url));

/** Tests and examples import the package by its name; here the name means the source. */
const packageFromSource = {
  name: 'csmhs-from-source',
  enforce: 'pre' as const,
  resolveId(id: string) {
    if (id !== 'csmhs' && !id.startsWith('csmhs/')) return null;
    const path = src + id.slice('csmhs/'.length);
    return [`${path}/index.ts`, `${path}.ts`].find((file) => existsSync(file)) ?? null;
  },
};

export default defineConfig({
  plugins: [packageFromSource],
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/bench/**', 'node_modules/**'],
    typecheck: { include: ['test/**/*.test-d.ts'] },
    // Everything under test is pure, so files may share a process.
    isolate: false,
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
});
