import type { Finding } from '../../core/finding.js';
import { findingOf } from '../../core/rule.js';
import { textNotUtf8 } from '../fileRules.js';
import { encodingOf } from '../text/encoding.js';
import { linePlaces } from '../text/linePlaces.js';
import { decodeUtf8, isUtf8 } from '../text/utf8.js';
import { scanJson } from './scanJson.js';

/**
 * Finds the texts of a JSON file with bytes that are not UTF-8, each once, as the reader of CSV does.
 *
 * @param text - the file as it was decoded: a letter that was lost is U+FFFD there
 */
export function lettersLost(source: string | Uint8Array, text: string, file?: string): Finding[] {
  if (typeof source === 'string') return [];
  const { kind, mark } = encodingOf(source);
  if (kind !== 'utf8' || isUtf8(source, mark, source.length)) return [];
  const lost = placesOfLost(source, mark);
  const placeAt = linePlaces(text);
  const found: Finding[] = [];
  let next = 0;
  // Values come in the order of the text, and one that is a text ends before the next begins.
  scanJson(text, (path, at) => {
    if (next >= lost.length || text[at] !== '"') return;
    const end = endOfText(text, at);
    while (next < lost.length && lost[next]! < at) next++;
    if (next >= lost.length || lost[next]! >= end) return;
    while (next < lost.length && lost[next]! < end) next++;
    const field = String(path.at(-1) ?? '').slice(0, 40);
    const finding = findingOf(textNotUtf8, { ...(field !== '' && { field }), params: {}, path: [...path] });
    found.push({ ...finding, source: { ...(file !== undefined && { file }), ...placeAt(at) } });
  });
  return found;
}

/** Where letters were lost, in UTF-16 code units of the decoded text. U+FFFD that was written as such is none of them. */
function placesOfLost(bytes: Uint8Array, mark: number): number[] {
  const places: number[] = [];
  let units = 0;
  let from = mark;
  while (from < bytes.length) {
    let to = from;
    while (to < bytes.length && bytes[to]! >= 0x80 === bytes[from]! >= 0x80) to++;
    const text = decodeUtf8(bytes, from, to);
    // Runs without ASCII are short; which of their letters are lost matters to nobody.
    if (bytes[from]! >= 0x80 && !isUtf8(bytes, from, to)) {
      for (let i = text.indexOf('\ufffd'); i >= 0; i = text.indexOf('\ufffd', i + 1)) places.push(units + i);
    }
    units += text.length;
    from = to;
  }
  return places;
}

function endOfText(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && text[end] !== '"') end += text[end] === '\\' ? 2 : 1;
  return end;
}
