import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Consumer, Given } from './consumer.js';
import { installed } from './installation.js';

/** Tests of a user in Jest, by import and by require. */
export function jest({ tarball, program }: Given): readonly Consumer[] {
  const where = installed([tarball, 'zod', 'hucre', 'jest@30']);
  return (['import', 'require'] as const).map((kind) => ({
    name: `Jest, by ${kind}`,
    version: where.versionOf('jest'),
    line() {
      const file = kind === 'import' ? 'smoke.test.mjs' : 'smoke.test.cjs';
      // Jest writes a place of its own below all that a test says.
      const fs = kind === 'import' ? "await import('node:fs')" : "require('node:fs')";
      const tell = `return (async () => (${fs}).writeFileSync('${kind}.txt', line))()`;
      const tested = program(kind, tell).replace(
        /\nsmoke\(\)(.*);\n$/,
        "\ntest('smoke', () => smoke()$1);\n",
      );
      where.write(file, tested);
      const config = JSON.stringify({
        transform: {},
        testMatch: [`**/${file}`],
        moduleFileExtensions: ['js', 'mjs', 'cjs', 'json'],
      });
      // hucre is an ES module, also where the test is none.
      where.node(['node_modules/jest/bin/jest.js', '--config', config], {
        NODE_OPTIONS: '--experimental-vm-modules',
      });
      return readFileSync(join(where.folder, `${kind}.txt`), 'utf8');
    },
  }));
}
