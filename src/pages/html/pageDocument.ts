import { headText } from '../../report/html/headText.js';
import { type Html, text } from './html.js';
import { PAGES_STYLE, PAGES_STYLE_SHA256 } from './pagesStyle.js';

/** What stands around the content of a page. */
export interface PageFrame {
  readonly title: string;
  readonly locale: string;
  /** One line at the end: what made the page, and when. */
  readonly foot: string;
}

/** Writes a whole page that needs nothing else: no script, nothing from elsewhere, and a policy in it that allows nothing of the kind. */
export function pageDocument({ title, locale, foot }: PageFrame, body: readonly Html[]): string {
  return [
    `${headText(title, text(locale), LOOK)}<body>`,
    '<main>',
    ...body,
    '</main>',
    `<footer><p>${text(foot)}</p></footer>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

const LOOK = { style: PAGES_STYLE, sha256: PAGES_STYLE_SHA256 } as const;
