import type { Finding } from './finding.js';
import { mayBe, mustBe } from './given/mustBe.js';
import { hiddenIn, trimBlank, visibleText } from './invisible.js';
import { isBlank } from './isBlank.js';
import type { Outcome } from './outcome.js';
import { readCount } from './readCount.js';
import { findingOf } from './rule.js';
import { absenceWordUnknown, invisibleCharacter, valueKindUnknown } from './valueRules.js';

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

/** A number, or the reason why there is none. A key left out, `undefined`, `null` or a blank of a form is `missing`: nothing was said. */
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
  return isBlank(value) ? 'missing' : typeof value === 'number' ? 'reported' : value;
}

/**
 * Reads what a person typed or chose in a field, or one cell of a table.
 *
 * A number is plain digits with at most `decimals` decimals; a blank is `null` (missing); the six absences are read by
 * their word or by their label, without case. Any other word is read only through `aliases`. Nothing is guessed:
 * `<10`, `n/a`, `99` and thousands separators give a finding that names what was seen. Never throws.
 *
 * @param text - what was typed; outer blanks, and what cannot be seen around it, do not count
 * @param aliases - words of your own and what they stand for
 * @param decimals - how many decimals the measure allows, 0 or 1
 * @example
 * readReportedValue(' 354 ') // => { ok: true, value: 354, findings: [] }
 * @example
 * readReportedValue('Not collected') // => { ok: true, value: 'notCollected', findings: [] }
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
  const said: unknown = text;
  const typed = isBlank(said) ? '' : typeof said === 'number' ? String(said) : said;
  if (typeof typed !== 'string') {
    const finding = findingOf(valueKindUnknown, { params: { kind: typeof typed }, path: [] });
    return { ok: false, findings: [finding] };
  }
  const cell = readCell(typed, aliases ?? {}, decimals);
  if (cell.ok) return cell;
  const absence = absenceOf(typed);
  return absence ? read(absence) : cell;
}

/** Reads one cell of a file, in which absences stand by their word and not by their label. */
export function readCell(
  text: string,
  aliases: CellAliases = {},
  decimals: 0 | 1 = 0,
): Outcome<ReportedValue | null> {
  const word = trimBlank(text);
  const alias = aliasOf(word, aliases);
  if (alias !== undefined) return read(alias === 'missing' ? null : alias);
  if (word === '') return read(null);
  const absence = ABSENCE_OF_WORD.get(word.toLowerCase());
  if (absence) return read(absence);
  const count = readCount(word, decimals);
  if (typeof count === 'number') return read(count);
  const hidden = count ? null : hiddenIn(word, (seen) => isPlainValue(seen, decimals));
  const finding: Finding = findingOf(count?.rule ?? (hidden ? invisibleCharacter : absenceWordUnknown), {
    params: hidden ?? { text: visibleText(word.slice(0, 40)), ...count?.params },
    path: [],
  });
  return { ok: false, findings: [finding] };
}

/** Tells whether a text is a number or an absence word as the form writes it. */
export function isPlainValue(text: string, decimals: 0 | 1): boolean {
  return ABSENCE_OF_WORD.has(text.toLowerCase()) || typeof readCount(text, decimals) === 'number';
}

/** Gives the absence that a text names by its word or by its label, without case and blanks; else undefined. */
export function absenceOf(text: string): Absence | undefined {
  if (text.length > LONGEST_LABEL) return undefined;
  return ABSENCE_OF_LABEL.get(text.replace(/[\s\u00a0_-]+/g, '').toLowerCase());
}

/** No label is so long, however it is spaced. */
const LONGEST_LABEL = 60;

const ABSENCE_OF_WORD: ReadonlyMap<string, Absence> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ (Object.keys(ABSENCES) as Absence[]).map((word) => [word.toLowerCase(), word]),
);

const ABSENCE_OF_LABEL: ReadonlyMap<string, Absence> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ (Object.keys(ABSENCES) as Absence[]).flatMap((word): [string, Absence][] => [
    [word.toLowerCase(), word],
    [ABSENCES[word].label.replaceAll(' ', '').toLowerCase(), word],
  ]),
);

const read = (value: ReportedValue | null): Outcome<ReportedValue | null> => ({
  ok: true,
  value,
  findings: [],
});

function aliasOf(word: string, aliases: CellAliases): ReportedValue | 'missing' | undefined {
  if (Object.hasOwn(aliases, word)) return aliases[word];
  const lower = word.toLowerCase();
  for (const key of Object.keys(aliases)) if (trimBlank(key).toLowerCase() === lower) return aliases[key];
  return undefined;
}
