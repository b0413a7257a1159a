import { mustBe } from '../../core/given/mustBe.js';
import { isMeetingCsv } from '../attendance/isMeetingCsv.js';
import { SOURCE } from '../exchangeKinds.js';
import { readJsonText } from '../json/readJsonText.js';
import { isSheetsCsv } from '../sheets/isSheetsCsv.js';
import { isTallyCsv } from '../tally/isTallyCsv.js';
import { isJsonText } from '../text/isJsonText.js';
import { ownRecord, RECORD_KINDS, type RecordKind } from './ownRecord.js';

/** What a file may hold besides monthly data: forms as JSON, a tally as CSV too, and a list of who came to a meeting as CSV. */
export const FORM_KINDS = [
  'application',
  'assessment',
  'pdsa',
  'tally',
  'crisis-plan',
  'reopening-plan',
  'plan',
  'profile',
  'catalogue',
  'instrument',
  'interest',
  'event',
  'attendance',
  'meeting',
  'completion',
  'peer-exchange',
  'resource',
  'learning-models',
  'cohort',
  'registry',
  'monthly-form',
  'rubric',
  'choices',
  'form',
  'migration',
] as const;

/** One of `FORM_KINDS`. */
export type FormKind = (typeof FORM_KINDS)[number];

/** What a file of data may hold. */
export const DATA_KINDS = ['monthly', ...FORM_KINDS] as const;

/** One of `DATA_KINDS`. */
export type DataKind = (typeof DATA_KINDS)[number];

/** What a file may hold: data, or what this package writes about data, which no validation reads as data. */
export const FILE_KINDS = [...DATA_KINDS, ...RECORD_KINDS] as const;

/** One of `FILE_KINDS`. */
export type FileKind = (typeof FILE_KINDS)[number];

/**
 * Tells the kinds of forms from monthly data and from what is no data.
 *
 * @example
 * isFormKind(fileKind('{ "form": "tally@1" }')) // => true
 */
export function isFormKind(kind: FileKind): kind is FormKind {
  return kind !== 'monthly' && !RECORD_KINDS.some((each: RecordKind) => each === kind);
}

/** The key by which a form is known that does not name itself. */
const OWN_KEYS = {
  applicant: 'application',
  instrument: 'assessment',
  cycles: 'pdsa',
  supports: 'profile',
  staffing: 'profile',
  bands: 'instrument',
  wants: 'interest',
} as const satisfies Readonly<Record<string, FormKind>>;

/**
 * Tells what a file holds by its content: by `form`, else by a key that only one kind has; a table of days by its headings
 * `date` and `count`, one of items and raters by its heading `item`, and a list of who came by those that meeting tools write. Answers to
 * findings, a baseline and a report of this package are no data, and told as what they are. Everything else is taken for
 * monthly data, whose reader says what is missing.
 *
 * @example
 * fileKind('{ "form": "application@1" }') // => 'application'
 */
export function fileKind(source: string | Uint8Array, name = ''): FileKind {
  mustBe(SOURCE, source, 'fileKind', 'source');
  mustBe('text', name, 'fileKind', 'name');
  if (!isJsonText(source, name)) {
    if (isTallyCsv(source)) return 'tally';
    if (isMeetingCsv(source)) return 'meeting';
    return isSheetsCsv(source) ? 'assessment' : 'monthly';
  }
  const record = ownRecord(source);
  if (record !== null) return record;
  const read = readJsonText(source);
  if (!read.ok) return 'monthly';
  const first: unknown = Array.isArray(read.value) ? read.value[0] : read.value;
  if (typeof first !== 'object' || first === null) return 'monthly';
  const [named] = 'form' in first ? String(first.form).split('@') : [];
  // A form of another state has its name before the kind: xx-application@1.
  const kind =
    FILE_KINDS.find((each) => each === named) ?? FILE_KINDS.find((each) => named?.endsWith(`-${each}`));
  if (kind !== undefined) return kind;
  const key = (Object.keys(OWN_KEYS) as (keyof typeof OWN_KEYS)[]).find((each) => each in first);
  return key === undefined ? 'monthly' : OWN_KEYS[key];
}
