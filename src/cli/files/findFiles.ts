import type { Entry, Files } from '../host.js';
import { asName, braces, fits, isPattern, readBackslashes, readEscapes } from './pathPattern.js';
import { type Skipped, skippedKind } from './skipped.js';
import { whyUnreadable } from './whyUnreadable.js';

/** What a word names. */
export interface Found {
  /** Files to read, in order. */
  readonly paths: readonly string[];
  /** The folder that was looked through, and what stands there and is not read. */
  readonly folder: string;
  readonly skipped: readonly Skipped[];
  /** A sentence for each folder that could not be looked into. */
  readonly troubles: readonly string[];
}

/**
 * Finds the files that a word names: itself, the data files in a folder and in all below it, or those that a pattern fits.
 * Hidden folders, folders of packages and links to folders are not looked into.
 *
 * A path that exists is taken as it stands, whatever characters are in it, and so is the beginning of a pattern.
 * Patterns know `*`, `?`, `[...]`, `{a,b}`, `**` and `\` before such a sign, so that they work where the shell leaves
 * them alone.
 */
export async function findFiles(word: string, files: Files): Promise<Found> {
  const kind = await files.kindOf(word);
  if (kind === 'file') return { ...NOTHING, paths: [word] };
  if (kind === 'folder') return gathered(word, await walkBelow(word, [], files));
  if (!isPattern(word)) return NOTHING;
  const found = await matches(readEscapes(word), files);
  if (found.paths.length > 0 || !word.includes('\\')) return found;
  return matches(readBackslashes(word), files);
}

/** What one look into a folder gives. */
type Find = { readonly path: string } | Skipped | { readonly trouble: string };

const NOTHING: Found = { paths: [], folder: '', skipped: [], troubles: [] };

async function matches(pattern: string, files: Files): Promise<Found> {
  const { folder, rest } = await existing(pattern, files);
  const found = await Promise.all(
    braces(rest).map((each) => walk(folder, each.split('/').filter(isStep), files)),
  );
  return gathered(folder, found.flat());
}

/** Takes the folders at the beginning of a pattern that exist as they stand: they may hold signs of a pattern. */
async function existing(pattern: string, files: Files): Promise<{ folder: string; rest: string }> {
  const steps = pattern.split('/').filter(isStep);
  let folder = pattern.startsWith('/') ? '/' : '.';
  while (steps.length > 1 && steps[0] !== '**') {
    const next = joined(folder, asName(steps[0]!));
    if ((await files.kindOf(next)) !== 'folder') break;
    folder = next;
    steps.shift();
  }
  return { folder, rest: steps.join('/') };
}

const isStep = (step: string) => step !== '' && step !== '.';

async function walk(folder: string, [step, ...rest]: readonly string[], files: Files): Promise<Find[]> {
  if (step === undefined) return [];
  if (step === '..') return walk(joined(folder, '..'), rest, files);
  if (step === '**') return walkBelow(folder, rest, files);
  return look(folder, files, (entry, all) => {
    const { name, kind } = entry;
    // Where a name is there as it stands, it is meant.
    const isMeant = all.some((other) => other.name === asName(step))
      ? name === asName(step)
      : fits(name, step);
    if (!isMeant) return [];
    const path = joined(folder, name);
    if (rest.length > 0) return kind === 'folder' || kind === 'linkedFolder' ? walk(path, rest, files) : [];
    return [kind === 'file' ? { path } : { path, kind: kind === 'other' ? 'device' : kind }];
  });
}

/** `**` stands for no folder, and for all that are below; at the end, for the data files in them. */
async function walkBelow(folder: string, rest: readonly string[], files: Files): Promise<Find[]> {
  const isLast = rest.length === 0;
  // Folders that the next step fits are looked into below.
  const here = isLast ? [] : (await walk(folder, rest, files)).filter((each) => !isFolder(each));
  const below = await look(folder, files, (entry) => {
    const path = joined(folder, entry.name);
    const kind = skippedKind(entry);
    if (kind === 'folder') return walkBelow(path, rest, files);
    if (kind === null) return isLast ? [{ path }] : [];
    return isLast || kind === 'linkedFolder' || kind === 'packages' ? [{ path, kind }] : [];
  });
  return [...here, ...below];
}

function isFolder(found: Find): boolean {
  return 'kind' in found && found.kind === 'folder';
}

async function look(
  folder: string,
  files: Files,
  tell: (entry: Entry, all: readonly Entry[]) => Find[] | Promise<Find[]>,
): Promise<Find[]> {
  try {
    const entries = await files.list(folder);
    return (await Promise.all(entries.map((entry) => tell(entry, entries)))).flat();
  } catch (error) {
    return [{ trouble: `${folder} cannot be looked into: ${whyUnreadable(error)}.` }];
  }
}

/** Sorts what was found, each once. */
function gathered(folder: string, found: readonly Find[]): Found {
  const skipped = found.filter((each) => 'kind' in each);
  return {
    folder,
    paths: [
      ...new Set(found.flatMap((each) => ('path' in each && !('kind' in each) ? [each.path] : []))),
    ].sort(),
    skipped: [...new Map(skipped.map((each) => [each.path, each])).values()],
    troubles: [...new Set(found.flatMap((each) => ('trouble' in each ? [each.trouble] : [])))],
  };
}

function joined(folder: string, name: string): string {
  return folder === '.' ? name : `${folder.replace(/\/$/, '')}/${name}`;
}
