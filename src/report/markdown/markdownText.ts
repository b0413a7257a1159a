import { lineText } from '../told/lineText.js';

/** Writes a text so that Markdown shows it letter for letter: it makes no link, no mention, no formula and no cell. */
export function markdownText(text: string): string {
  return lineText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/[\\`*_{}[\]()#+!|~@:$>]/g, '\\$&')
    .replace(/www\./gi, (start) => `${start.slice(0, -1)}\\.`);
}
