import { defineConfig } from 'vitest/config';
import base from './vitest.config.js';

// What needs Redis and the packages of examples/queue: npm run test:queue. Everything else is npm test.
const { include: _, exclude: __, ...test } = base.test!;

export default defineConfig({
  ...base,
  // Most of the time is spent waiting for a worker that is missed.
  test: { ...test, include: ['test/queue/**/*.test.ts'], testTimeout: 90_000, maxWorkers: 2 },
});
