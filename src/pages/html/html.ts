import { markupText } from '../../report/told/markupText.js';

/** Markup that may stand in a page as it is; everything else goes through `text`. */
export type Html = string & { readonly html?: never };

/** Writes a text of anybody so that a page shows it letter for letter. */
export function text(value: string | number | null): Html {
  return markupText(`${value ?? ''}`);
}

/** A heading with an id by which it can be linked to. */
export function heading(level: 1 | 2 | 3, words: string, id?: string): Html {
  return `<h${level}${id ? ` id="${text(id)}"` : ''}>${text(words)}</h${level}>\n`;
}

/** A paragraph. */
export function paragraph(words: string): Html {
  return `<p>${text(words)}</p>\n`;
}

/** A list of sentences; nothing where there are none. */
export function list(items: readonly string[]): Html {
  // A long list stands in columns where there is room.
  const many = items.length > 8 ? ' class="many"' : '';
  return items.length === 0
    ? ''
    : `<ul${many}>\n${items.map((item) => `<li>${text(item)}</li>\n`).join('')}</ul>\n`;
}

/** One table: what it says, its headings, its rows; the first cell of a row is its heading. */
export interface PageTable {
  readonly caption: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** As many columns as stand side by side on a phone; with more, each row is written as a list there. */
const MOST_BESIDE = 2;

/** As many rows as are kept on one page. */
const MOST_KEPT = 15;

/** Writes a table in a frame that scrolls by keyboard where the page is too narrow; on a phone each cell has its heading before it. */
export function table({ caption, headings, rows }: PageTable): Html {
  if (rows.length === 0) return '';
  // One word may stand for numbers that are not shown.
  const isNumbers = (column: number) => {
    const cells = rows.map((row) => row[column] ?? null);
    const words = new Set(cells.filter((cell) => typeof cell === 'string'));
    return column > 0 && words.size <= (cells.some((cell) => typeof cell === 'number') ? 1 : 0);
  };
  const head = headings
    .map((words, column) => `<th scope="col"${headClass(words, isNumbers(column))}>${text(words)}</th>`)
    .join('');
  // On paper a short table stands on one page.
  const isStacked = headings.length > MOST_BESIDE;
  const look = `wide${rows.length > MOST_KEPT ? '' : ' keep'}${isStacked ? ' rows' : ''}`;
  const body = rows.map(([first, ...cells]) => {
    const others = cells.map((cell, i) => {
      const heading = isStacked ? ` data-of="${text(headings[i + 1] ?? '')}"` : '';
      const number = isNumbers(i + 1) ? ' class="n"' : '';
      return `<td${number}${heading}>${cellText(cell === '' ? '–' : (cell ?? '–'))}</td>`;
    });
    return `<tr><th scope="row">${cellText(first || '–')}</th>${others.join('')}</tr>\n`;
  });
  return `<div class="${look}" role="group" aria-label="${text(caption)}" tabindex="0"><table><caption>${text(caption)}</caption>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body.join('')}</tbody></table></div>\n`;
}

/** A month or a day in a heading is not broken in two. */
function headClass(words: string, isNumbers: boolean): string {
  const looks = [...(isNumbers ? ['n'] : []), ...(/^\d{4}-\d\d(-\d\d)?$/.test(words) ? ['d'] : [])];
  return looks.length > 0 ? ` class="${looks.join(' ')}"` : '';
}

/** A long path or name is broken where its parts end, and not inside a word. */
function cellText(cell: string | number): string {
  return text(cell).replace(/[^\s/\\]{2,}(?:[/\\](?=[^\s/\\])|:(?=\d))/g, (part) => `${part}<wbr/>`);
}
