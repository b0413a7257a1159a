import type { Finding } from '../../core/finding.js';
import { FINDINGS } from '../../core/given/coreKinds.js';
import { mayBe, mustBe } from '../../core/given/mustBe.js';
import { trimBlank, withoutEndMark } from '../../core/invisible.js';
import { findingOf, type Rule } from '../../core/rule.js';
import { SOURCE } from '../exchangeKinds.js';
import { fileEmpty, fileNotTable, fileNotText } from '../fileRules.js';
import { decodeText } from '../text/decodeText.js';
import { encodingOf } from '../text/encoding.js';
import { linePlaces } from '../text/linePlaces.js';
import { otherKind } from '../text/otherKind.js';
import { isEndless } from './isEndless.js';
import { jsonPlaces } from './jsonPlaces.js';
import { jsonKeyRepeated, jsonLines, jsonUnreadable } from './jsonRules.js';
import { lettersLost } from './lettersLost.js';
import { repeatedKeys } from './repeatedKeys.js';
import { scanJson } from './scanJson.js';

/**
 * What a JSON file holds, with its text for places and a finding for each key that is there twice and each text with
 * letters that are not UTF-8; or the one finding that says why it cannot be read.
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
  const decoded = decodeText(source);
  if (decoded === null) return unreadable(fileNotText, '', 0, file, kindOf(source));
  const text = withoutEndMark(decoded);
  if (trimBlank(text) === '') return unreadable(fileEmpty, '', 0, file);
  if (isEndless(text)) return unreadable(jsonUnreadable, text, scanJson(text) ?? 0, file);
  try {
    const value: unknown = JSON.parse(text);
    const findings = [...lettersLost(source, text, file), ...keysTwice(text, value, file)];
    return { ok: true, text, value, findings };
  } catch {
    const kind = otherKind(text);
    if (kind !== null && !kind.startsWith('JSON')) return unreadable(fileNotTable, text, 0, file, kind);
    const second = secondValueAt(text);
    if (second !== null) return unreadable(jsonLines, text, second, file);
    return unreadable(jsonUnreadable, text, scanJson(text) ?? text.length, file);
  }
}

function kindOf(source: string | Uint8Array): string {
  return (typeof source === 'string' ? undefined : encodingOf(source).instead) ?? 'binary data';
}

/** Finds where the second line begins of a file with one JSON object a line; `null` for any other. */
function secondValueAt(text: string): number | null {
  const lines =
    /^\s*(\{[^\n\r]*\}|\[[^\n\r]*\])[ \t]*(?:\r\n?|\n)\s*(?=(\{[^\n\r]*\}|\[[^\n\r]*\])[ \t]*(?:[\r\n]|$))/.exec(
      text,
    );
  return lines && isJson(lines[1]!) && isJson(lines[2]!) ? lines[0].length : null;
}

function isJson(line: string): boolean {
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
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

function unreadable(rule: Rule, text: string, at: number, file: string | undefined, kind?: string): JsonText {
  const params = kind === undefined ? {} : { kind };
  const finding = findingOf(rule, { params, path: [] });
  const source = { ...(file !== undefined && { file }), ...linePlaces(text)(at) };
  return { ok: false, finding: { ...finding, source } };
}
