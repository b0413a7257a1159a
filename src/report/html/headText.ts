import { markupText } from '../told/markupText.js';
import { PAGE_STYLE, PAGE_STYLE_SHA256 } from './pageStyle.js';

/** Writes the beginning of a page, with a policy that allows nothing but its own looks. */
export function headText(title: string, lang: string): string {
  const policy = `default-src 'none'; style-src 'sha256-${PAGE_STYLE_SHA256}'; base-uri 'none'; form-action 'none'`;
  return [
    '<!DOCTYPE html>',
    `<html lang="${lang}">`,
    '<head>',
    '<meta charset="utf-8"/>',
    `<meta http-equiv="Content-Security-Policy" content="${policy}"/>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"/>',
    '<meta name="referrer" content="no-referrer"/>',
    `<title>${markupText(title)}</title>`,
    `<style>${PAGE_STYLE}</style>`,
    '</head>\n',
  ].join('\n');
}
