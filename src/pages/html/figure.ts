import type { Figure } from '../../charts/index.js';
import { type Html, table, text } from './html.js';

/**
 * Puts a picture into a page: the picture, a sentence of what it shows, and its numbers behind a word that opens them. The sentence
 * stands below the picture for everybody, so the picture does not say it a second time to those who listen.
 */
export function figure(
  { svg, narrow, title, description, table: numbers }: Figure,
  numbersWord: string,
): Html {
  // Of two pictures a screen shows the one that fits it, and paper the wide one.
  const other = narrow === undefined ? '' : `<div class="narrow">${withoutDescription(narrow)}</div>\n`;
  const look = narrow === undefined ? 'wide' : 'wide broad';
  return `<figure>\n<div class="${look}" role="group" aria-label="${text(title)}" tabindex="0">${withoutDescription(svg)}</div>\n${other}<figcaption>${text(description)}</figcaption>\n<details><summary>${text(numbersWord)}: ${text(title)}</summary>\n${table({ caption: title, ...numbers })}</details>\n</figure>\n`;
}

function withoutDescription(svg: string): string {
  return svg
    .replace(/<desc [^>]*>[^<]*<\/desc>\n/, '')
    .replace(/ aria-labelledby="(\S+) \S+"/, ' aria-labelledby="$1"');
}
