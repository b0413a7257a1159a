import { markupText } from '../told/markupText.js';

/** The looks of a page, with the hash by which its policy allows them and no others. */
export interface PageLook {
  readonly style: string;
  readonly sha256: string;
}

/** Writes the beginning of a page, with a policy that allows nothing but its own looks. */
export function headText(title: string, lang: string, { style, sha256 }: PageLook): string {
  const policy = `default-src 'none'; style-src 'sha256-${sha256}'; base-uri 'none'; form-action 'none'`;
  return [
    '<!DOCTYPE html>',
    `<html lang="${lang}">`,
    '<head>',
    '<meta charset="utf-8"/>',
    `<meta http-equiv="Content-Security-Policy" content="${policy}"/>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"/>',
    '<meta name="referrer" content="no-referrer"/>',
    `<title>${markupText(title)}</title>`,
    `<style>${style}</style>`,
    '</head>\n',
  ].join('\n');
}
