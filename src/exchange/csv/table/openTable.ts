import type { Finding } from '../../../core/finding.js';
import { trimBlank } from '../../../core/invisible.js';
import { findingOf, type Rule } from '../../../core/rule.js';
import { fileEmpty, fileNotTable, fileNotText } from '../../fileRules.js';
import { decodeText } from '../../text/decodeText.js';
import { encodingOf } from '../../text/encoding.js';
import { otherKind } from '../../text/otherKind.js';
import { encodeUtf8 } from '../../text/utf8.js';

/** Opens a file that should hold a small table: its bytes in UTF-8, or a finding that says why it has none. */
export function openTable(source: string | Uint8Array, file: string | undefined): Uint8Array | Finding {
  const text = decodeText(source);
  if (text === null) {
    const kind = encodingOf(source as Uint8Array).instead ?? 'binary data';
    return atTop(fileNotText, file, { kind });
  }
  if (trimBlank(text) === '') return atTop(fileEmpty, file);
  const kind = otherKind(text);
  return kind === null ? encodeUtf8(text) : atTop(fileNotTable, file, { kind });
}

/** A finding on a whole file, at its first letter. */
export function atTop(rule: Rule, file: string | undefined, params: Finding['params'] = {}): Finding {
  const source = { ...(file !== undefined && { file }), line: 1, column: 1 };
  return { ...findingOf(rule, { params, path: [] }), source };
}
