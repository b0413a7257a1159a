import { existsSync, readFileSync } from 'node:fs';

const read = (file) => JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'));

/** The versions of Node, of this package, and of the peers that are installed. */
export function versions() {
  const peers = Object.keys(read('./package.json').dependencies);
  const installed = peers.filter((name) =>
    existsSync(new URL(`./node_modules/${name}/package.json`, import.meta.url)),
  );
  return {
    node: process.version,
    csmhs: read('../../package.json').version,
    ...Object.fromEntries(
      installed.map((name) => [name, read(`./node_modules/${name}/package.json`).version]),
    ),
  };
}
