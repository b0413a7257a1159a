import type { Finding } from '../core/finding.js';
import { FINDINGS } from '../core/given/coreKinds.js';
import { mayBe, mustBe } from '../core/given/mustBe.js';
import { findingOf, type Rule } from '../core/rule.js';
import { decodeText } from './decodeText.js';
import { SOURCE } from './exchangeKinds.js';
import { jsonPlaces } from './jsonPlaces.js';
import { linePlaces } from './linePlaces.js';
import { repeatedKeys } from './repeatedKeys.js';
import { fileEmpty, fileNotText } from './rules/csvRules.js';
import { jsonKeyRepeated, jsonUnreadable } from './rules/jsonRules.js';
import { scanJson } from './scanJson.js';

/**
 * What a JSON file holds, with its text for places and a finding for each key that is there twice; or the one finding
 * that says why it cannot be read.
 */
export type JsonText =
  | {
      readonly ok: true;
      readonly text: string;
      readonly value: unknown;
      readonly findings: readonly Finding[];
    }
  | { readonly ok: false; readonly finding: Finding };

/**
 * Reads JSON of unknown content. Where it breaks off, the finding names the line and column.
 *
 * @example
 * readJsonText('{ "form": }').finding.source // => { line: 1, column: 11 }
 */
export function readJsonText(source: string | Uint8Array, file?: string): JsonText {
  mustBe(SOURCE, source, 'readJsonText', 'source');
  mayBe('text', file, 'readJsonText', 'file');
  const text = decodeText(source);
  if (text === null) return unreadable(fileNotText, '', 0, file);
  if (text.trim() === '') return unreadable(fileEmpty, '', 0, file);
  try {
    const value: unknown = JSON.parse(text);
    return { ok: true, text, value, findings: keysTwice(text, value, file) };
  } catch {
    return unreadable(jsonUnreadable, text, scanJson(text) ?? text.length, file);
  }
}

/** Puts into findings where in the file the values they speak of stand. */
export function placeInJson(findings: readonly Finding[], text: string, file?: string): Finding[] {
  mustBe(FINDINGS, findings, 'placeInJson', 'findings');
  mustBe('text', text, 'placeInJson', 'text');
  mayBe('text', file, 'placeInJson', 'file');
  const paths = findings.map(({ path }) => path);
  const places = jsonPlaces(text, paths, file);
  return findings.map((finding) => ({ ...finding, source: places.sourceOf(finding.path) }));
}

function keysTwice(text: string, value: unknown, file: string | undefined): readonly Finding[] {
  const keys = repeatedKeys(text, value);
  if (keys.length === 0) return [];
  const placeAt = linePlaces(text);
  const sourceAt = (at: number) => ({ ...(file !== undefined && { file }), ...placeAt(at) });
  return keys.map(({ path, first, at }) => {
    const field = String(path.at(-1)).slice(0, 40);
    const related = [{ field, source: sourceAt(first) }];
    const finding = findingOf(jsonKeyRepeated, { field, params: { text: field }, path, related });
    return { ...finding, source: sourceAt(at) };
  });
}

function unreadable(rule: Rule, text: string, at: number, file: string | undefined): JsonText {
  const params = rule === fileNotText ? { kind: 'binary data' } : {};
  const finding = findingOf(rule, { params, path: [] });
  const source = { ...(file !== undefined && { file }), ...linePlaces(text)(at) };
  return { ok: false, finding: { ...finding, source } };
}
