import { join } from 'node:path';
import type { Consumer, Given } from './consumer.js';
import { installed } from './installation.js';

/** Node from the lowest that is promised to the newest; and the two others. */
const RUNTIMES = ['node@20.19.0', 'node@22', 'node@24', 'node@latest', 'deno@2', 'bun@1'];

const TITLES: Readonly<Record<string, string>> = { node: 'Node', deno: 'Deno', bun: 'Bun' };

/** Every runtime, by import and by require. */
export function runtimes({ newest, program }: Given): readonly Consumer[] {
  newest.write('smoke.mjs', program('import'));
  newest.write('smoke.cjs', program('require'));
  return RUNTIMES.flatMap((each) => {
    const name = each.slice(0, each.indexOf('@'));
    const { folder, run } = installed([each]);
    const runtime = join(folder, 'node_modules', '.bin', name);
    const version = /\d+\.\d+\.\d+/.exec(run(runtime, ['--version']))![0];
    const before = name === 'deno' ? ['run', '--no-prompt', '--allow-read', '--allow-env'] : [];
    return (['import', 'require'] as const).map((kind) => ({
      name: `${TITLES[name]}, by ${kind}`,
      version,
      line: () => newest.run(runtime, [...before, kind === 'import' ? 'smoke.mjs' : 'smoke.cjs']),
    }));
  });
}
