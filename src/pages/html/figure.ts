import type { Figure } from '../../charts/index.js';
import { type Html, table, text } from './html.js';

/** Puts a picture into a page: the picture, a sentence of what it shows, and its numbers behind a word that opens them. */
export function figure({ svg, title, description, table: numbers }: Figure, numbersWord: string): Html {
  return `<figure>\n<div class="wide" role="group" aria-label="${text(title)}" tabindex="0">${svg}</div>\n<figcaption>${text(description)}</figcaption>\n<details><summary>${text(numbersWord)}: ${text(title)}</summary>\n${table({ caption: title, ...numbers })}</details>\n</figure>\n`;
}
