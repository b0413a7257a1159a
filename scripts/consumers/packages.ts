import { readFileSync } from 'node:fs';
import type { Consumer, Given } from './consumer.js';
import { type Installation, installed } from './installation.js';

type Ranges = Readonly<Record<string, string>>;

/** The lowest version of each range of a package.json: `zod@4.2.0`. */
export function lowestOf(manifest: {
  readonly dependencies: Ranges;
  readonly peerDependencies: Ranges;
}): string[] {
  return Object.entries({ ...manifest.dependencies, ...manifest.peerDependencies }).map(
    ([name, range]) => `${name}@${range.replace(/^[\^~]/, '')}`,
  );
}

/** The lowest and the highest version of each range, by import and by require. */
export function packages({ tarball, newest, program }: Given): readonly Consumer[] {
  const lowest = lowestOf(JSON.parse(readFileSync('package.json', 'utf8')));
  const oldest = installed([tarball, ...lowest]);
  const names = lowest.map((each) => each.slice(0, each.lastIndexOf('@')));
  const both = (what: string, where: Installation): readonly Consumer[] =>
    (['import', 'require'] as const).map((kind) => ({
      name: `${what} versions of all ranges, by ${kind}`,
      version: names.map((name) => `${name} ${where.versionOf(name)}`).join(', '),
      line() {
        const file = kind === 'import' ? 'smoke.mjs' : 'smoke.cjs';
        where.write(file, program(kind));
        return where.node([file]);
      },
    }));
  return [...both('Highest', newest), ...both('Lowest', oldest)];
}
