import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DOORS } from '../../doors.config.js';
import { type Consumer, DEPENDENCIES, installPackage } from '../support/consumer.js';
import { ROOT } from '../support/sourceFiles.js';

// The types of the package as the compiler of a user reads them, declarations included.

let consumer: Consumer;
beforeAll(() => {
  consumer = installPackage([...DEPENDENCIES, 'zod']);
});
afterAll(() => consumer.remove());

/** Compiles the same program under several names, and gives what the compiler says. */
function compiled(names: readonly string[], options: Readonly<Record<string, unknown>>): string {
  const folder = mkdtempSync(join(consumer.folder, 'program-'));
  for (const name of names) writeFileSync(join(folder, name), program);
  const compilerOptions = {
    strict: true,
    noEmit: true,
    target: 'es2022',
    lib: ['es2022'],
    types: [],
    ...options,
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: names }));
  try {
    return execFileSync(process.execPath, [`${ROOT}node_modules/typescript/bin/tsc`, '-p', folder], {
      encoding: 'utf8',
    });
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}

const everyDoor = DOORS.map(({ name }, i) => `import * as door${i} from '${name}';`).join('\n');
// A type is one type through whichever door it comes, and schemas go into schemas of the user's own.
const program = `${everyDoor}
import * as z from 'zod';
import type { Finding as OfRoot, OrgCode as CodeOfRoot } from 'csmhs';
import { type Finding, type OrgCode, parseOrgCode, percentOf } from 'csmhs/core';
import { monthlyReportSchema } from 'csmhs/schema';
// zod names a type of the web, which ours do without.
declare global { interface URL { readonly href: string } }
const finding = (one: Finding): OfRoot => one;
const code = (one: OrgCode): CodeOfRoot => one;
const rate: number | null = percentOf(354, 2149);
// @ts-expect-error: text is no number
percentOf('354', 2149);
const mine = z.object({ reports: z.array(monthlyReportSchema) });
const parsed: z.output<typeof monthlyReportSchema> | undefined = mine.parse({ reports: [] }).reports[0];
export const all = [finding, code, parseOrgCode, rate, parsed, ${DOORS.map((_, i) => `door${i}`)}];
`;

// The compiler reads all types of zod too.
describe('a strict compiler takes every door', { timeout: 300_000 }, () => {
  test.each([
    ['in Node, by import and by require', ['import.mts', 'require.cts'], { module: 'node16' }],
    ['before a bundler', ['bundled.ts'], { module: 'esnext', moduleResolution: 'bundler' }],
  ])('%s', (_, names, options) => {
    expect(compiled(names, options)).toBe('');
  });
});
