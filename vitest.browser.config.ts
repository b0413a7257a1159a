import { defineConfig } from 'vitest/config';
import base from './vitest.config.js';

// What needs a browser: npm run test:browser. Everything else is npm test.
const { include: _, exclude: __, ...test } = base.test!;

export default defineConfig({
  ...base,
  test: { ...test, include: ['test/browser/**/*.test.ts'] },
});
