import type { Finding } from '../../core/finding.js';
import { mayBe, mustBe } from '../../core/given/mustBe.js';
import { findingOf, type Rule } from '../../core/rule.js';
import { MOST_BYTES } from './workbookLimits.js';
import {
  workbookLinks,
  workbookLocked,
  workbookMacros,
  workbookOtherKind,
  workbookTooLarge,
  workbookUnreadable,
} from './workbookRules.js';
import { type ZipEntry, zipDirectory } from './zipDirectory.js';

/**
 * Looks at a workbook before anything in it is unpacked: by the directory of its archive. A fatal finding says that it must not
 * be opened: it is damaged, has a password, is of another kind, or would take too much room.
 *
 * @param file - the name that findings give to the file
 * @example
 * checkWorkbook(new Uint8Array([0x50, 0x4b, 3, 4]))[0].code // => 'exchange.workbook-unreadable'
 */
export function checkWorkbook(bytes: Uint8Array, file?: string): Finding[] {
  mustBe('bytes', bytes, 'checkWorkbook', 'bytes');
  mayBe('text', file, 'checkWorkbook', 'file');
  return troublesOf(bytes).map(({ rule, params = {} }) => ({
    ...findingOf(rule, { params }),
    source: { ...(file !== undefined && { file }), line: 1, column: 1 },
  }));
}

interface Trouble {
  readonly rule: Rule;
  readonly params?: Finding['params'];
}

function troublesOf(bytes: Uint8Array): Trouble[] {
  if (OLE.every((byte, i) => bytes[i] === byte)) return [troubleOfOle(bytes)];
  if (bytes.length > MOST_BYTES) return [TOO_MANY_BYTES];
  const entries = zipDirectory(bytes);
  if (entries === 'large') return [TOO_MANY_BYTES];
  if (entries === null || entries.length === 0) return [{ rule: workbookUnreadable }];
  const names = entries.map(({ name }) => name);
  if (!names.includes('xl/workbook.xml')) return [troubleOfKind(names)];
  if (sumOf(entries) > MOST_BYTES) return [TOO_MANY_BYTES];
  if (entries.some(isBomb))
    return [{ rule: workbookTooLarge, params: { kind: 'times the packed size', limit: MOST_RATIO } }];
  if (entries.length > MOST_PARTS)
    return [{ rule: workbookTooLarge, params: { kind: 'parts', limit: MOST_PARTS } }];
  if (sumOf(entries.filter(({ name }) => NOTES.test(name))) > MOST_NOTE_BYTES)
    return [
      { rule: workbookTooLarge, params: { kind: 'megabytes of notes', limit: MOST_NOTE_BYTES / MEGABYTE } },
    ];
  return [
    ...(names.some((name) => /vbaProject/i.test(name)) ? [{ rule: workbookMacros }] : []),
    ...(names.some((name) => /^xl\/externalLinks\//i.test(name)) ? [{ rule: workbookLinks }] : []),
  ];
}

const MEGABYTE = 1 << 20;

/** The most bytes of all notes, and the most parts. */
const MOST_NOTE_BYTES = 4 * 1024 * 1024;
const MOST_PARTS = 5_000;

/** Honest sheets are five to thirty times smaller when packed; one of many equal rows may be a hundred times smaller. */
const MOST_RATIO = 200;

const NOTES = /^xl\/(comments|threadedComments)/i;

const TOO_MANY_BYTES: Trouble = {
  rule: workbookTooLarge,
  params: { kind: 'megabytes in all', limit: 64 },
};

function isBomb({ packed, size }: ZipEntry): boolean {
  return size > MEGABYTE && size > packed * MOST_RATIO;
}

function sumOf(entries: readonly ZipEntry[]): number {
  return entries.reduce((sum, { size }) => sum + size, 0);
}

const OLE = [0xd0, 0xcf, 0x11, 0xe0];

/** A workbook with a password has the same first bytes as one of Excel 97: the names of its parts differ. */
function troubleOfOle(bytes: Uint8Array): Trouble {
  return hasWide(bytes, 'EncryptedPackage')
    ? { rule: workbookLocked }
    : { rule: workbookOtherKind, params: { kind: 'an old Excel workbook (.xls)' } };
}

/** Looks for a text whose letters take two bytes each. */
function hasWide(bytes: Uint8Array, text: string): boolean {
  const first = text.charCodeAt(0);
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let i = 1;
    while (i < text.length && bytes[at + 2 * i] === text.charCodeAt(i) && bytes[at + 2 * i - 1] === 0) i++;
    if (i === text.length) return true;
  }
  return false;
}

/** Other archives by a part that each has. */
const KINDS: readonly { readonly part: RegExp; readonly kind: string }[] = [
  { part: /^xl\/workbook\.bin$/, kind: 'a binary Excel workbook (.xlsb)' },
  { part: /^word\//, kind: 'a Word document' },
  { part: /^ppt\//, kind: 'a presentation' },
  { part: /^content\.xml$/, kind: 'an open document (.ods)' },
  { part: /^Index\//, kind: 'a Numbers, Pages or Keynote file' },
];

function troubleOfKind(names: readonly string[]): Trouble {
  const known = KINDS.find(({ part }) => names.some((name) => part.test(name)));
  return { rule: workbookOtherKind, params: { kind: known?.kind ?? 'an archive without a workbook in it' } };
}
