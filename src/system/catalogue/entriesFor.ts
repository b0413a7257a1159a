import type { OptionKind } from '../../core/given/kind.js';
import { mustBe } from '../../core/given/mustBe.js';
import { readOptions } from '../../core/given/readOptions.js';
import { parseGrade } from '../../core/grade.js';
import type { OwnWord } from '../../form/fieldValue.js';
import type { EvidenceFloor } from '../evidence/evidenceFloors.js';
import { FLOOR } from '../evidence/evidenceKinds.js';
import { programMeetsFloor } from '../evidence/programMeetsFloor.js';
import type { SupportConcern, SupportMode } from '../words/profileWords.js';
import type { SupportTier } from '../words/supportTiers.js';
import { answerOfAll, type SystemAnswer } from '../words/systemAnswer.js';
import type { Catalogue, CatalogueEntry } from './catalogue.js';

/** What is looked for in a catalogue; what is left out is not asked. */
export interface EntryQuestion {
  readonly kind?: CatalogueEntry['kind'];
  readonly concern?: SupportConcern | OwnWord;
  readonly tier?: SupportTier;
  readonly purpose?: NonNullable<CatalogueEntry['purposes']>[number];
  /** An age in years. */
  readonly age?: number;
  readonly grade?: string;
  /** As the catalogue writes it; capitals do not matter. */
  readonly language?: string;
  readonly reporter?: NonNullable<CatalogueEntry['reporters']>[number];
  readonly mode?: SupportMode;
  readonly cost?: NonNullable<CatalogueEntry['cost']>;
  /** How much evidence the entry must have. */
  readonly floor?: EvidenceFloor;
}

/** `EntryQuestion`. */
const QUESTION = {
  kind: 'text',
  concern: 'text',
  tier: 'text',
  purpose: 'text',
  age: 'number',
  grade: 'text',
  language: 'text',
  reporter: 'text',
  mode: 'text',
  cost: 'text',
  floor: FLOOR,
} as const satisfies Record<keyof EntryQuestion, OptionKind>;

/** An entry that may be what is looked for, and what it does not tell. */
export interface EntryFound {
  readonly entry: CatalogueEntry;
  readonly answer: 'yes' | 'unknown';
  readonly unknown: readonly (keyof EntryQuestion)[];
}

/**
 * Finds the entries of a catalogue that are what is looked for: first those that are for sure, then those that may be,
 * each with what it does not tell. Entries that are surely not are left out.
 *
 * @example
 * const entries = [
 *   { id: 'a', name: 'Made-up A', kind: 'tool', languages: ['English', 'Spanish'] },
 *   { id: 'b', name: 'Made-up B', kind: 'tool' },
 * ];
 * entriesFor({ form: 'catalogue@1', id: 'ours', title: 'Ours', asOf: '2020-11-01', entries }, { language: 'spanish' })
 *   .map(({ entry, answer }) => [entry.id, answer]) // => [['a', 'yes'], ['b', 'unknown']]
 */
export function entriesFor(catalogue: Catalogue, question: EntryQuestion): EntryFound[] {
  mustBe(
    { says: 'a catalogue { entries }', has: { entries: { listOf: 'object' } } },
    catalogue,
    'entriesFor',
    'catalogue',
  );
  const asked = readOptions<EntryQuestion>(question, QUESTION, 'entriesFor');
  const keys = (Object.keys(asked) as (keyof EntryQuestion)[]).filter((key) => asked[key] !== undefined);
  const found = catalogue.entries.flatMap((entry): EntryFound[] => {
    const answers = keys.map((key) => answerTo(key, entry, asked, catalogue.asOf));
    const answer = answerOfAll(answers);
    return answer === 'no'
      ? []
      : [{ entry, answer, unknown: keys.filter((_, i) => answers[i] === 'unknown') }];
  });
  return [
    ...found.filter(({ answer }) => answer === 'yes'),
    ...found.filter(({ answer }) => answer !== 'yes'),
  ];
}

function answerTo(
  key: keyof EntryQuestion,
  entry: CatalogueEntry,
  asked: EntryQuestion,
  asOf: string | null | undefined,
): SystemAnswer {
  const lowered = (text: string) => text.trim().toLowerCase();
  switch (key) {
    case 'kind':
      return entry.kind === asked.kind ? 'yes' : 'no';
    case 'concern':
      return has(entry.focus, asked.concern);
    case 'tier':
      return has(entry.tiers, asked.tier);
    case 'purpose':
      return has(entry.purposes, asked.purpose);
    case 'reporter':
      return has(entry.reporters, asked.reporter);
    case 'mode':
      return has(entry.modes, asked.mode);
    case 'language':
      return has(entry.languages?.map(lowered), lowered(asked.language!));
    case 'grade': {
      const grade = parseGrade(asked.grade);
      return has(entry.grades, grade.ok ? grade.value : asked.grade);
    }
    case 'cost':
      return entry.cost ? has([entry.cost], asked.cost) : 'unknown';
    case 'age':
      return coversAge(entry.ages, asked.age!);
    case 'floor':
      return programMeetsFloor(entry, asked.floor!, asOf ?? undefined);
  }
}

function has<T>(words: readonly T[] | null | undefined, wanted: T | undefined): SystemAnswer {
  if (!words || words.length === 0) return 'unknown';
  return words.includes(wanted as T) ? 'yes' : 'no';
}

function coversAge(ages: CatalogueEntry['ages'], age: number): SystemAnswer {
  const { from = null, to = null } = ages ?? {};
  if ((from !== null && age < from) || (to !== null && age > to)) return 'no';
  return from === null || to === null ? 'unknown' : 'yes';
}
