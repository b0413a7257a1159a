import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { chai, JestAsymmetricMatchers, JestChaiExpect, JestExtend } from '@vitest/expect';
import { format } from '@vitest/pretty-format';
import { restoreAllMocks, spyOn } from '@vitest/spy';
import { world } from './world.js';

for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin);

const said = (pass: boolean) => ({ pass, message: () => 'is not as it was kept' });

/** `expect` as vitest makes it, without a runner; what was kept in files is compared and never written. */
export const expect = Object.assign(
  (value: unknown, message?: string) => chai.expect(value, message),
  chai.expect,
  (globalThis as unknown as Record<symbol, object>)[Symbol.for('asymmetric-matchers-object')],
);
(chai.expect as unknown as { extend(of: object, matchers: object): void }).extend(expect, {
  toMatchFileSnapshot(value: unknown, path: string) {
    return said(value === readFileSync(resolve(dirname(world.testFile), path), 'utf8'));
  },
  toMatchInlineSnapshot(value: unknown, kept: string) {
    const text = format(value, { printBasicPrototype: false, escapeString: false });
    const flat = (of: string) =>
      of
        .split('\n')
        .map((line) => line.trim())
        .join('\n')
        .trim();
    return said(flat(text) === flat(kept));
  },
});

export const vi = { spyOn, restoreAllMocks };
