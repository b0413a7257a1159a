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
  const policy = `default-src 'none'; style-src 'sha256-${PAGES_STYLE_SHA256}'; base-uri 'none'; form-action 'none'`;
  return [
    '<!DOCTYPE html>',
    `<html lang="${text(locale)}">`,
    '<head>',
    '<meta charset="utf-8"/>',
    `<meta http-equiv="Content-Security-Policy" content="${policy}"/>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"/>',
    '<meta name="referrer" content="no-referrer"/>',
    `<title>${text(title)}</title>`,
    `<style>${PAGES_STYLE}</style>`,
    '</head>',
    '<body>',
    '<main>',
    ...body,
    '</main>',
    `<footer><p>${text(foot)}</p></footer>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
