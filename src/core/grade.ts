import { mustBe } from './given/mustBe.js';
import { gradeUnreadable } from './gradeRules.js';
import type { Outcome } from './outcome.js';
import { findingOf } from './rule.js';
import { shownText } from './shownText.js';

/**
 * The grades in their order: pre-kindergarten, kindergarten, 1 to 12, special education beyond grade 12.
 *
 * @see massachusetts.md section 4: `SP` and the order are the state's; kindergarten is one grade here
 */
export const GRADES = [
  'PK',
  'K',
  '01',
  '02',
  '03',
  '04',
  '05',
  '06',
  '07',
  '08',
  '09',
  '10',
  '11',
  '12',
  'SP',
] as const;

/** A grade in its one written form: `PK`, `K`, `01` to `12`, `SP`. */
export type Grade = (typeof GRADES)[number];

/** Tells whether a value is a grade in its one written form. */
export function isGrade(value: unknown): value is Grade {
  return (GRADES as readonly unknown[]).includes(value);
}

// The state splits kindergarten by part day and full day (KP, KF); CEDS writes KG.
const OTHER_SPELLINGS: Readonly<Record<string, Grade>> = {
  prek: 'PK',
  prekindergarten: 'PK',
  preschool: 'PK',
  kg: 'K',
  kp: 'K',
  kf: 'K',
  kindergarten: 'K',
};

/**
 * Reads a grade as tables, pages and people write it: `1`, `01`, `Grade 1`, `1st`, `Pre-K`, `KF`, `Grade K`.
 *
 * @example
 * parseGrade('Grade 1') // => { ok: true, value: '01', findings: [] }
 * @example
 * parseGrade('13').ok // => false
 */
export function parseGrade(value: unknown): Outcome<Grade> {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
  const key = text
    .toLowerCase()
    .replace(/^gr(?:ade|\.)?\s*(?=\d)|^grade\s+(?=\S)|(?<=\d)(?:st|nd|rd|th)(?: grade)?$/g, '')
    .replace(/(?<=[a-z])[-\s.]+(?=[a-z]|$)/g, '');
  const written = OTHER_SPELLINGS[key] ?? (/^\d$/.test(key) ? `0${key}` : key.toUpperCase());
  if (isGrade(written)) return { ok: true, value: written, findings: [] };
  return {
    ok: false,
    findings: [findingOf(gradeUnreadable, { params: { text: shownText(value) }, path: [] })],
  };
}

/**
 * Compares two grades by the order of schooling, for `sort`: as text, `10` would come before `2`.
 *
 * @example
 * ['10', 'K', '02', 'PK'].sort(compareGrades) // => ['PK', 'K', '02', '10']
 */
export function compareGrades(a: string, b: string): number {
  return gradeIndex(a) - gradeIndex(b);
}

/**
 * Lists the grades from first to last, both included; empty where last is before first.
 *
 * @example
 * gradesBetween('PK', '02') // => ['PK', 'K', '01', '02']
 */
export function gradesBetween(first: Grade, last: Grade): Grade[] {
  return GRADES.slice(gradeIndex(first), gradeIndex(last) + 1);
}

/**
 * Writes grades as people read them: runs joined, no leading zeros.
 *
 * @example
 * describeGrades(['PK', '09', '10', '11', '12', 'SP']) // => 'PK, 9-12, SP'
 */
export function describeGrades(grades: readonly string[]): string {
  mustBe({ listOf: 'text' }, grades, 'describeGrades', 'grades');
  const runs: string[][] = [];
  for (const grade of [...new Set(grades)].sort(compareGrades)) {
    const run = runs.at(-1);
    // SP is no year of school that follows grade 12, so it never closes a run.
    if (run && grade !== 'SP' && gradeIndex(grade) === gradeIndex(run.at(-1)!) + 1) run.push(grade);
    else runs.push([grade]);
  }
  const short = (grade: string) => grade.replace(/^0/, '');
  return runs
    .map((run) => (run.length === 1 ? short(run[0]!) : `${short(run[0]!)}-${short(run.at(-1)!)}`))
    .join(', ');
}

/** The place of a grade in `GRADES`; an unknown word sorts last. */
function gradeIndex(grade: string): number {
  const index = (GRADES as readonly string[]).indexOf(grade);
  return index < 0 ? GRADES.length : index;
}
