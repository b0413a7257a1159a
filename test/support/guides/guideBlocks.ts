import { readdirSync, readFileSync } from 'node:fs';
import { ROOT } from '../sourceFiles.js';

/** One fenced block of a guide. */
export interface GuideBlock {
  readonly page: string;
  /** The line of the page on which it begins. */
  readonly line: number;
  readonly language: string;
  readonly text: string;
  /** The file that it is to be saved as: named after the language. */
  readonly file?: string | undefined;
}

/** The guides of the package; how to work on the package itself is told elsewhere. */
export const GUIDE_PAGES: readonly string[] = [
  'README.md',
  ...readdirSync(`${ROOT}docs`)
    .filter((name) => name.endsWith('.md') && name !== 'contributing.md' && name !== 'proposals.md')
    .sort()
    .map((name) => `docs/${name}`),
];

/** The blocks of a page, from its first to its last. */
export function blocksOf(page: string): GuideBlock[] {
  const text = readFileSync(`${ROOT}${page}`, 'utf8');
  return [...text.matchAll(/^```(\w*)(?: (\S+))?\n([\s\S]*?)^```$/gm)].map(
    ({ index, 1: language, 2: file, 3: inside }) => ({
      page,
      line: text.slice(0, index).split('\n').length,
      language: language!,
      text: inside!,
      file,
    }),
  );
}
