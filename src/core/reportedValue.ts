import type { Finding } from './finding.js';
import { mayBe, mustBe } from './given/mustBe.js';
import type { Outcome } from './outcome.js';
import { readCount } from './readCount.js';
import { findingOf } from './rule.js';
import { absenceWordUnknown } from './rules/valueRules.js';
import { textOf } from './textOf.js';

/** The six ways in which a number can be absent, with what each means and whether the number is still owed. */
export const ABSENCES = {
  /** The organization does not gather this at all. */
  notCollected: { label: 'Not collected', owed: false },
  /** It is gathered, but was not ready; it may follow. */
  notAvailable: { label: 'Not available yet', owed: true },
  /** The measure has no meaning here, such as a closed school. */
  notApplicable: { label: 'Not applicable', owed: false },
  /** The organization was asked and declined. */
  declined: { label: 'Declined to answer', owed: false },
  /** The organization was asked and does not know. */
  unknown: { label: 'Not known', owed: false },
  /** A number exists and is withheld for privacy. */
  suppressed: { label: 'Withheld for privacy', owed: false },
} as const satisfies Record<string, { label: string; owed: boolean }>;

/** A reason why there is no number. Zero is never one of them. */
export type Absence = keyof typeof ABSENCES;

/** A number, or the reason why there is none. A key left out, `undefined` or `null` is `missing`: nothing was said. */
export type ReportedValue = number | Absence;

/** The seven states besides a number fold into one word each. */
export type ValueState = 'reported' | Absence | 'missing';

/** Own words for cells, such as `{ 'n/a': 'notAvailable', '': 'missing' }`; compared without case and outer blanks. */
export type CellAliases = Readonly<Record<string, ReportedValue | 'missing'>>;

/** Tells whether a value is one of the six absence words. */
export function isAbsence(value: unknown): value is Absence {
  return typeof value === 'string' && Object.hasOwn(ABSENCES, value);
}

/**
 * Tells the state of a value: a number is `reported` (zero too), nothing said is `missing`.
 *
 * @example
 * stateOf(0) // => 'reported'
 * @example
 * stateOf(null) // => 'missing'
 */
export function stateOf(value: ReportedValue | null | undefined): ValueState {
  return value === null || value === undefined ? 'missing' : typeof value === 'number' ? 'reported' : value;
}

/**
 * Reads one cell of a form, a CSV file or a workbook.
 *
 * A number is plain digits with at most `decimals` decimals; a blank cell is `null` (missing); the six
 * absence words are read without case. Any other word is read only through `aliases`. Nothing is guessed:
 * `<10`, `n/a`, `99` and thousands separators give a finding that names what was seen.
 *
 * @param text - the cell as typed, or as a form gives it: a number, or nothing; outer blanks do not count
 * @param aliases - words of your own and what they stand for
 * @param decimals - how many decimals the measure allows, 0 or 1
 * @example
 * readReportedValue(' 354 ') // => { ok: true, value: 354, findings: [] }
 * @example
 * readReportedValue('n/a', { 'n/a': 'notAvailable' }) // => { ok: true, value: 'notAvailable', findings: [] }
 */
export function readReportedValue(
  text: string | number | null | undefined,
  aliases?: CellAliases | null,
  decimals: 0 | 1 = 0,
): Outcome<ReportedValue | null> {
  mayBe('object', aliases, 'readReportedValue', 'aliases');
  mustBe('count', decimals, 'readReportedValue', 'decimals');
  const word = textOf(text).trim();
  const alias = aliasOf(word, aliases ?? {});
  if (alias !== undefined) return read(alias === 'missing' ? null : alias);
  if (word === '') return read(null);
  const absence = ABSENCE_OF_WORD.get(word.toLowerCase());
  if (absence) return read(absence);
  const count = readCount(word, decimals);
  if (typeof count === 'number') return read(count);
  const finding: Finding = findingOf(count?.rule ?? absenceWordUnknown, {
    params: { text: word.slice(0, 40), ...count?.params },
    path: [],
  });
  return { ok: false, findings: [finding] };
}

const ABSENCE_OF_WORD: ReadonlyMap<string, Absence> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ (Object.keys(ABSENCES) as Absence[]).map((word) => [word.toLowerCase(), word]),
);

const read = (value: ReportedValue | null): Outcome<ReportedValue | null> => ({
  ok: true,
  value,
  findings: [],
});

function aliasOf(word: string, aliases: CellAliases): ReportedValue | 'missing' | undefined {
  if (Object.hasOwn(aliases, word)) return aliases[word];
  const lower = word.toLowerCase();
  for (const key of Object.keys(aliases)) if (key.trim().toLowerCase() === lower) return aliases[key];
  return undefined;
}
