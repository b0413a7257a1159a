import type { Files } from './host.js';

/** Files that are taken out of a folder; hidden ones, and the locks of open workbooks, are none. */
const DATA_FILE = /^[^.~].*\.(csv|tsv|json)$/i;

/**
 * Finds the files that a word names: itself, the data files in a folder, or those that a pattern fits.
 *
 * A path that exists is taken as it stands, whatever characters are in it. Patterns know `*`, `?`, `[...]`,
 * `{a,b}` and `**`, so that they work where the shell leaves them alone. Gives paths in order; none where
 * nothing is found.
 */
export async function findFiles(word: string, files: Files): Promise<string[]> {
  const kind = await files.kindOf(word);
  if (kind === 'file') return [word];
  if (kind === 'folder') return filesIn(word, files);
  if (!/[*?[{]/.test(word)) return [];
  const found = await Promise.all(
    braces(word.replaceAll('\\', '/')).map((pattern) => matches(pattern, files)),
  );
  return [...new Set(found.flat())].sort();
}

async function filesIn(folder: string, files: Files): Promise<string[]> {
  const names = await files.list(folder);
  return names.filter((name) => DATA_FILE.test(name)).map((name) => joined(folder, name));
}

async function matches(pattern: string, files: Files): Promise<string[]> {
  const isRooted = pattern.startsWith('/');
  const steps = pattern.split('/').filter((step) => step !== '' && step !== '.');
  return walk(isRooted ? '/' : '.', steps, files);
}

async function walk(folder: string, [step, ...rest]: readonly string[], files: Files): Promise<string[]> {
  if (step === undefined) return [];
  if (step === '..') return walk(joined(folder, '..'), rest, files);
  // At the end, `**` stands for the data files of the folder and of all below it.
  const isLast = step === '**' && rest.length === 0;
  const names = await files.list(folder).catch(() => []);
  const found = await Promise.all(
    names.map(async (name) => {
      const isFolder = name.endsWith('/');
      const plain = isFolder ? name.slice(0, -1) : name;
      const path = joined(folder, plain);
      if (isLast && !isFolder) return DATA_FILE.test(plain) ? [path] : [];
      if (step === '**') return isFolder && !plain.startsWith('.') ? walk(path, [step, ...rest], files) : [];
      if (!fits(plain, step)) return [];
      if (rest.length === 0) return isFolder ? [] : [path];
      return isFolder ? walk(path, rest, files) : [];
    }),
  );
  // `**` stands for no folder at all, too.
  return step === '**' ? [...(await walk(folder, rest, files)), ...found.flat()] : found.flat();
}

function fits(name: string, step: string): boolean {
  if (name.startsWith('.') && !step.startsWith('.')) return false;
  const source = step.replace(/\[!?[^\]]+\]|[*?]|[\\^$.+()|{}[\]]/g, (part) => {
    if (part === '*') return '.*';
    if (part === '?') return '.';
    return part.length > 1 ? part.replace('[!', '[^').replaceAll('\\', '\\\\') : `\\${part}`;
  });
  return new RegExp(`^${source}$`, 'u').test(name);
}

/** Writes `a{b,c}` out as `ab` and `ac`. */
function braces(pattern: string): string[] {
  const found = /^(.*?)\{([^{}]*)\}(.*)$/.exec(pattern);
  if (!found) return [pattern];
  const [, before = '', choices = '', after = ''] = found;
  return choices.split(',').flatMap((choice) => braces(before + choice + after));
}

function joined(folder: string, name: string): string {
  return folder === '.' ? name : `${folder.replace(/\/$/, '')}/${name}`;
}
