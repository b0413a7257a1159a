import { withoutPersonalData } from './personalData.js';

/** What stands in a name of a file for what points at one person. */
const MARK = '***';

/**
 * Gives names of files as reports may show them: without what points at one person, and still each its own.
 */
export function shownFileNames(names: readonly string[]): string[] {
  const taken = new Map<string, number>();
  return names.map((name) => {
    const shown = shownFileName(name);
    if (shown === name) return name;
    const n = (taken.get(shown) ?? 0) + 1;
    taken.set(shown, n);
    if (n === 1) return shown;
    const [stem, ending] = apart(shown);
    return `${stem} (${n})${ending}`;
  });
}

/** The same of one name. The ending stays, by which the kind of a file is told. */
export function shownFileName(name: string): string {
  const [stem, ending] = apart(name);
  return withoutPersonalData(stem, MARK) + ending;
}

/** Tells whether the name of a file points at one person, or did before it was shown. */
export function isPersonalFileName(name: string): boolean {
  return name.includes(MARK) || shownFileName(name) !== name;
}

function apart(name: string): [stem: string, ending: string] {
  const [ending = ''] = /\.[A-Za-z]{2,5}$/.exec(name) ?? [];
  return [name.slice(0, name.length - ending.length), ending];
}
