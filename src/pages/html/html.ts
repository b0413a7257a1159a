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

/** As many rows as are kept on one page. */
const MOST_KEPT = 15;

/** Writes a table in a frame that scrolls by keyboard where the page is too narrow. */
export function table({ caption, headings, rows }: PageTable): Html {
  if (rows.length === 0) return '';
  const isNumbers = (column: number) =>
    column > 0 && rows.every((row) => row[column] === null || typeof row[column] === 'number');
  const head = headings
    .map((words, column) => `<th scope="col"${headClass(words, isNumbers(column))}>${text(words)}</th>`)
    .join('');
  // On paper a short table stands on one page.
  const look = rows.length > MOST_KEPT ? 'wide' : 'wide keep';
  const body = rows.map(([first, ...cells]) => {
    const others = cells.map(
      (cell) =>
        `<td${typeof cell === 'number' ? ' class="n"' : ''}>${text(cell === '' ? '–' : (cell ?? '–'))}</td>`,
    );
    return `<tr><th scope="row">${text(first || '–')}</th>${others.join('')}</tr>\n`;
  });
  return `<div class="${look}" role="group" aria-label="${text(caption)}" tabindex="0"><table><caption>${text(caption)}</caption>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body.join('')}</tbody></table></div>\n`;
}

/** A month or a day in a heading is not broken in two. */
function headClass(words: string, isNumbers: boolean): string {
  const looks = [...(isNumbers ? ['n'] : []), ...(/^\d{4}-\d\d(-\d\d)?$/.test(words) ? ['d'] : [])];
  return looks.length > 0 ? ` class="${looks.join(' ')}"` : '';
}
