import { defineConfig } from 'vitest/config';
import base from './vitest.config.js';

// What needs Redis and the packages of examples/queue: npm run test:queue. Everything else is npm test.
const { include: _, exclude: __, ...test } = base.test!;

export default defineConfig({
  ...base,
  test: {
    ...test,
    include: ['test/queue/**/*.test.ts'],
    setupFiles: [],
    // Most of the time is spent waiting: for processes to start, and for a worker that is missed.
    maxWorkers: 2,
    testTimeout: 240_000,
    hookTimeout: 240_000,
  },
});
