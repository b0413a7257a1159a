import { decodeUtf8 } from './utf8.js';

/** How much of a file is looked at. */
const HEAD_BYTES = 512;

/**
 * Tells what a file of text is that is no table of rows, by its first letters: a web page, XML, a document, JSON; `null`
 * for anything that may be a table.
 */
export function otherKind(source: string | Uint8Array): string | null {
  const text = typeof source === 'string' ? source.slice(0, HEAD_BYTES) : headOf(source);
  const head = text.replace(/^[\ufeff\ufffd\s]+/, '');
  for (const { begins, name } of KINDS) if (begins.test(head)) return name;
  return null;
}

/** The first letters of UTF-8 or UTF-16 text: the zeros between the letters of UTF-16 are left out. */
function headOf(bytes: Uint8Array): string {
  const head = bytes.subarray(0, HEAD_BYTES).filter((byte) => byte !== 0);
  return decodeUtf8(head, 0, head.length);
}

/** The first that fits counts. Headings in square brackets, as databases write them, are no list of JSON. */
const KINDS: readonly { readonly begins: RegExp; readonly name: string }[] = [
  { begins: /^<\?xml[\s\S]*<html\b/i, name: 'a web page (HTML)' },
  {
    begins:
      /^<(\?mso-application\b|\?xml[\s\S]*(\?mso-application\b|urn:schemas-microsoft-com:office:spreadsheet))/i,
    name: 'an Excel workbook saved as XML',
  },
  { begins: /^<\?xml\b/i, name: 'XML' },
  {
    begins: /^(<!--[\s\S]*?-->\s*)?<(!doctype\s+html|html|head|body|script|style|meta|title|table|div|p)\b/i,
    name: 'a web page (HTML)',
  },
  { begins: /^<([!?]|\/?[a-z][\w:.-]*[\s/>])/i, name: 'XML or another markup' },
  { begins: /^\{\\rtf/i, name: 'a document in rich text (RTF)' },
  { begins: /^%!PS/, name: 'a PostScript document' },
  { begins: /^MIME-Version:/i, name: 'a web archive (MHTML)' },
  { begins: /^\{\s*("[^\n]*)?\}[ \t]*\r?\n\s*\{/, name: 'JSON, one object a line' },
  { begins: /^(\{\s*["}]|\[\s*[\]{["\d])/, name: 'JSON' },
];
