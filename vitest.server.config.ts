import { defineConfig } from 'vitest/config';
import base from './vitest.config.js';

// What needs the packages of examples/server and PostgreSQL: npm run test:server. Everything else is npm test.
const { include: _, exclude: __, setupFiles: ___, ...test } = base.test!;

export default defineConfig({
  // Unlike the others, these tests take the package as it is built: so does the server that they start.
  test: {
    ...test,
    include: ['test/server/**/*.test.ts'],
    globalSetup: ['test/server/support/setup.ts'],
    server: { deps: { external: [/\/dist\//] } },
    testTimeout: 120_000,
    hookTimeout: 240_000,
    // One PGlite serves all files.
    fileParallelism: false,
  },
});
