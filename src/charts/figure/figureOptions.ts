import type { Shape } from '../../core/given/kind.js';
import { FIGURE_WORDS, type FigureWords } from './figureWords.js';

/** What every picture can be told. */
export interface FigureOptions {
  /** What stands above the picture. */
  readonly title?: string | null;
  /** The words of another language, as `FIGURE_WORDS` has them in English. */
  readonly words?: FigureWords | null;
  /** The language of the words, such as `es`; `en` unless given. */
  readonly locale?: string | null;
  /** What ids in the picture begin with. Give each of several pictures in one page its own; `figure` unless given. */
  readonly id?: string | null;
}

/** The same with everything filled in. */
export interface FigureSettings {
  readonly title: string | null;
  readonly words: FigureWords;
  readonly locale: string;
  readonly id: string;
}

/** `FigureOptions`. */
export const FIGURE_OPTIONS = {
  title: 'text',
  words: { says: 'words of pictures, as FIGURE_WORDS', has: { month: 'text', center: 'text' } },
  locale: 'text',
  id: 'text',
} as const satisfies Shape;

/** Fills in what was left out. */
export function figureSettings({ title, words, locale, id }: FigureOptions): FigureSettings {
  return {
    title: title ?? null,
    words: words ?? FIGURE_WORDS,
    locale: locale ?? 'en',
    id: (id ?? 'figure').replace(/[^\w-]/g, '-'),
  };
}
