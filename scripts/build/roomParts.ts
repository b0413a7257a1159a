import { sep } from 'node:path';
import type { GetManualChunk, ManualChunkMeta } from 'rollup';

/**
 * Puts the files of a room into one part, however many doors share it. What reaches one of the packages named goes
 * into a part of its own, so that nobody loads a package for functions that do without it.
 *
 * Parts follow the floors of the house, so none of them waits for itself.
 *
 * @param folder - where the rooms lie
 * @param doors - the files that users load; they are no part
 */
export function roomParts(
  folder: string,
  doors: readonly string[],
  packages: readonly string[] = [],
): GetManualChunk {
  const paths = new Set(doors);
  const reached = new Map<string, ReadonlySet<string>>();
  return (id, meta) => {
    // What is taken from a package lies with those who use it, on the lowest floor.
    if (/[\\/]node_modules[\\/]/.test(id)) return 'core';
    const path = id.split(`${sep}${folder}${sep}`)[1]?.replaceAll(sep, '/');
    if (path === undefined || paths.has(path) || !path.includes('/')) return null;
    const all = reached.get(id) ?? reachedFrom(id, meta);
    reached.set(id, all);
    const room = path.slice(0, path.indexOf('/'));
    return [room, ...packages.filter((name) => all.has(name))].join('-').replaceAll('.', '');
  };
}

function reachedFrom(id: string, { getModuleInfo }: ManualChunkMeta): ReadonlySet<string> {
  const seen = new Set([id]);
  for (const each of seen) for (const next of getModuleInfo(each)?.importedIds ?? []) seen.add(next);
  return seen;
}
