import type { Finding } from '../core/finding.js';
import { findingOf, type Rule } from '../core/rule.js';
import { decodeText } from './decodeText.js';
import { findJsonPlaces, jsonPlace } from './jsonPlaces.js';
import { fileEmpty, fileNotText } from './rules/csvRules.js';
import { jsonUnreadable } from './rules/jsonRules.js';
import { scanJson } from './scanJson.js';

/** What a JSON file holds, with its text for places; or the one finding that says why it cannot be read. */
export type JsonText =
  | { readonly ok: true; readonly text: string; readonly value: unknown }
  | { readonly ok: false; readonly finding: Finding };

/**
 * Reads JSON of unknown content. Where it breaks off, the finding names the line and column.
 *
 * @example
 * readJsonText('{ "form": }').finding.source // => { line: 1, column: 11 }
 */
export function readJsonText(source: string | Uint8Array, file?: string): JsonText {
  const text = decodeText(source);
  if (text === null) return unreadable(fileNotText, '', 0, file);
  if (text.trim() === '') return unreadable(fileEmpty, '', 0, file);
  try {
    return { ok: true, text, value: JSON.parse(text) as unknown };
  } catch {
    return unreadable(jsonUnreadable, text, scanJson(text) ?? text.length, file);
  }
}

/** Puts into findings where in the file the values they speak of stand. */
export function placeInJson(findings: readonly Finding[], text: string, file?: string): Finding[] {
  const places = findJsonPlaces(
    text,
    findings.map(({ path }) => path),
  );
  return findings.map((finding) => ({ ...finding, source: jsonPlace(places, finding.path, file) }));
}

function unreadable(rule: Rule, text: string, at: number, file: string | undefined): JsonText {
  const params = rule === fileNotText ? { kind: 'binary data' } : {};
  const finding = findingOf(rule, { params, path: [] });
  return {
    ok: false,
    finding: { ...finding, source: jsonPlace(findJsonPlaces(text, [], at), [], file) },
  };
}
