import { mustBe } from '../../core/given/mustBe.js';
import { SOURCE } from '../exchangeKinds.js';
import { readJsonText } from '../json/readJsonText.js';
import { isJsonText } from '../text/isJsonText.js';

/** What a file may hold. */
export const FILE_KINDS = ['monthly', 'application', 'assessment', 'pdsa'] as const;

/** One of `FILE_KINDS`. */
export type FileKind = (typeof FILE_KINDS)[number];

/** What a file may hold besides monthly data: forms as JSON. */
export type FormKind = Exclude<FileKind, 'monthly'>;

/**
 * Tells what a file holds by its content: by `form`, else by the keys that only one kind has. Everything else
 * is taken for monthly data, whose reader says what it misses.
 *
 * @example
 * fileKind('{ "form": "application@1" }') // => 'application'
 */
export function fileKind(source: string | Uint8Array, name = ''): FileKind {
  mustBe(SOURCE, source, 'fileKind', 'source');
  mustBe('text', name, 'fileKind', 'name');
  if (!isJsonText(source, name)) return 'monthly';
  const read = readJsonText(source);
  if (!read.ok) return 'monthly';
  const first: unknown = Array.isArray(read.value) ? read.value[0] : read.value;
  if (typeof first !== 'object' || first === null) return 'monthly';
  const form = 'form' in first ? String(first.form) : '';
  if (form.startsWith('application@') || 'applicant' in first) return 'application';
  if (form.startsWith('assessment@') || 'instrument' in first) return 'assessment';
  if (form.startsWith('pdsa@') || 'cycles' in first) return 'pdsa';
  return 'monthly';
}
