import type { Rule } from '../../core/rule.js';

// What can be wrong with a directory of districts and schools that another system wrote.

/** Two rows of a directory have one code. */
export const directoryCodeRepeated = {
  code: 'exchange.directory-code-repeated',
  severity: 'warning',
  message: 'The code {code} is in an earlier row too, so this row was left out.',
  howToFix: 'Keep the row that counts, and remove the other.',
  params: { code: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'x21' },
} as const satisfies Rule;

/** Two rows of a directory have one id and different codes. */
export const directoryIdRepeated = {
  code: 'exchange.directory-id-repeated',
  severity: 'warning',
  message:
    'The row of {code} has the id of an earlier row, which is that of {other}, so this row was left out.',
  howToFix: 'Give each organization an id of its own, or remove the row that does not count.',
  params: { code: 'key', other: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'x21' },
} as const satisfies Rule;

/** A row does not say its state. */
export const directoryStateMissing = {
  code: 'exchange.directory-state-missing',
  severity: 'warning',
  message: 'This row does not say its state, so it was left out.',
  howToFix: 'Write the two letters of the state, or remove the row.',
  params: {},
  basis: 'proposed',
  source: { id: 'project', at: 'x21' },
} as const satisfies Rule;

/** The file lists no open district to which a school belongs. */
export const directoryParentUnknown = {
  code: 'exchange.directory-parent-unknown',
  severity: 'warning',
  message: 'The file does not list an open district for the school {code}.',
  howToFix:
    'Add the district to the file. The school was left out only where its own code does not tell the district, or where the registry is complete.',
  params: { code: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'x21' },
} as const satisfies Rule;

/** A school is placed under another district than its code says. */
export const directoryParentDiffers = {
  code: 'exchange.directory-parent-differs',
  severity: 'warning',
  message:
    'The file puts {code} under the district {district}, but its code is that of the district {expected}.',
  howToFix: 'Correct the code or the parent. The registry follows the code.',
  params: { code: 'key', district: 'key', expected: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'x21' },
} as const satisfies Rule;

/** An organization is not open by its status. */
export const directoryNotOpen = {
  code: 'exchange.directory-not-open',
  severity: 'info',
  message: '{code} is not open: its status is "{status}". It was left out.',
  howToFix: 'No change is needed. If it is open, correct the status.',
  params: { code: 'key', status: 'quote' },
  basis: 'proposed',
  source: { id: 'project', at: 'x21' },
} as const satisfies Rule;

/** The status of an organization is not a known one. */
export const directoryStatusUnread = {
  code: 'exchange.directory-status-unread',
  severity: 'warning',
  message: 'The status "{text}" of {code} is not known, so {code} was kept as open.',
  howToFix: 'Correct the status, or remove the row.',
  params: { code: 'key', text: 'value' },
  basis: 'proposed',
  source: { id: 'project', at: 'x21' },
} as const satisfies Rule;

/** A row is neither a district nor a school. */
export const directoryKindUnread = {
  code: 'exchange.directory-kind-unread',
  severity: 'info',
  message: 'A row of the type "{text}" is not a district or a school that can be read, so it was left out.',
  howToFix: 'No change is needed. If it is a district or a school, correct its type.',
  params: { text: 'value' },
  basis: 'proposed',
  source: { id: 'project', at: 'x21' },
} as const satisfies Rule;

/** The lowest or the highest grade is not a grade of this package. */
export const directoryGradesUnread = {
  code: 'exchange.directory-grades-unread',
  severity: 'info',
  message: 'The grades of {code} were not read, because they are written as "{first}" to "{last}".',
  howToFix: 'No change is needed. You may add the grades to the registry by hand.',
  params: { code: 'key', first: 'value', last: 'value' },
  basis: 'proposed',
  source: { id: 'project', at: 'x21' },
} as const satisfies Rule;

/** An organization has no name. */
export const directoryNameMissing = {
  code: 'exchange.directory-name-missing',
  severity: 'warning',
  message: '{code} has no name in this file, so its code is used as its name.',
  howToFix: 'Write the name into the file, or into the registry.',
  params: { code: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'x21' },
} as const satisfies Rule;

/** The name of an organization is longer than a registry takes. */
export const directoryNameCut = {
  code: 'exchange.directory-name-cut',
  severity: 'warning',
  message: 'The name of {code} is longer than {most} characters, so only its beginning is in the registry.',
  howToFix: 'Write a shorter name into the file, or into the registry.',
  params: { code: 'key', most: 'limit' },
  basis: 'proposed',
  source: { id: 'project', at: 'x21' },
} as const satisfies Rule;

/** A directory is not in UTF-8. */
export const directoryNotUtf8 = {
  code: 'exchange.directory-not-utf8',
  severity: 'info',
  message: 'The file is not in UTF-8. Its letters were read as Windows-1252, which older programs write.',
  howToFix: 'Check whether names with accents are right. If not, save the file as "CSV UTF-8".',
  params: {},
  basis: 'proposed',
  source: { id: 'project', at: 'x21' },
} as const satisfies Rule;

/** Says what became of the rows of a directory. */
export const directoryCounted = {
  code: 'exchange.directory-counted',
  severity: 'info',
  message:
    '{rows} {rows|row was|rows were} read. The registry has {districts} {districts|district|districts} and {schools} {schools|school|schools}; {left} {left|row was|rows were} left out[, and {elsewhere} {elsewhere|row is|rows are} from other states].',
  howToFix: 'No change is needed. Other findings name each row that was left out.',
  params: { rows: 'place', districts: 'place', schools: 'place', left: 'place', elsewhere: 'place' },
  basis: 'proposed',
  source: { id: 'project', at: 'x21' },
} as const satisfies Rule;

/** The rules of this folder. */
export const DIRECTORY_RULES: readonly Rule[] = [
  directoryCodeRepeated,
  directoryIdRepeated,
  directoryStateMissing,
  directoryParentUnknown,
  directoryParentDiffers,
  directoryNotOpen,
  directoryStatusUnread,
  directoryKindUnread,
  directoryGradesUnread,
  directoryNameMissing,
  directoryNameCut,
  directoryNotUtf8,
  directoryCounted,
];
