import { isReadableCode } from '../../core/codes/codeReadings.js';
import type { Codes } from '../../core/codes/codes.js';
import { codesOf } from '../../core/codes/codesOf.js';
import type { OrgCode } from '../../core/codes/orgCode.js';
import { parseOrgCode } from '../../core/codes/parseOrgCode.js';
import type { Explanation } from '../../core/explanation.js';
import { isIsoDate } from '../../core/instant.js';
import { isBlank } from '../../core/isBlank.js';
import { isLoose, type Loose } from '../../core/isLoose.js';
import { dateUnreadable } from '../../core/monthRules.js';
import { textOf } from '../../core/textOf.js';
import { readImprovementRule } from '../../form/improvement/parseImprovementRule.js';
import { readExplanation } from '../../form/readExplanation.js';
import type { MonthlyContext } from '../form/context.js';
import type { Coverage, MonthlyDefinitions } from '../form/report.js';
import { kindOf } from '../rows/readValue.js';
import type { OnTrouble } from './reportShape.js';
import { explanationUnreadable, partMissing, partUnreadable } from './submissionRules.js';
import { tellPersonal } from './tellPersonal.js';
import { unknownKeys } from './unknownKeys.js';

/** The keys of the definitions of a year. */
export const DEFINITION_KEYS = [
  'psychosocialRule',
  'academicIndicator',
  'evidenceFloor',
  'enrolledOn',
] as const;

/** Reads the definitions of a submission; `null` where they are not there or one cannot be read. */
export function readDefinitions(definitions: unknown, onTrouble: OnTrouble): MonthlyDefinitions | null {
  const said = isLoose(definitions) ? definitions['psychosocialRule'] : undefined;
  const isRule = isLoose(said);
  const texts = readTexts(
    isRule ? { ...(definitions as Loose), psychosocialRule: null } : definitions,
    'definitions',
    DEFINITION_KEYS,
    onTrouble,
  );
  const read = isRule ? readImprovementRule(said, ['definitions', 'psychosocialRule']) : null;
  for (const { rule, path, params } of read?.breaches ?? [])
    onTrouble(rule, 'psychosocialRule', params, path);
  const enrolledOn = texts?.['enrolledOn'];
  if (isBlank(enrolledOn) || isIsoDate(enrolledOn)) {
    if (!read) return texts;
    return texts && read.rule && { ...texts, psychosocialRule: read.rule };
  }
  onTrouble(dateUnreadable, 'enrolledOn', { text: textOf(enrolledOn).slice(0, 40) }, [
    'definitions',
    'enrolledOn',
  ]);
  return null;
}

/** Reads which schools owe a row and which sent one; `null` where that cannot be read. */
export function readCoverage(
  coverage: unknown,
  onTrouble: OnTrouble,
  context: MonthlyContext,
): Coverage | null {
  if (isBlank(coverage)) return null;
  if (!isLoose(coverage)) {
    unreadable(coverage, 'coverage', 'object', onTrouble);
    return null;
  }
  unknownKeys(coverage, ['schoolsDue', 'schoolsReporting'], onTrouble, ['coverage']);
  const codes = codesOf(context);
  const schoolsDue = readSchools(coverage, 'schoolsDue', codes, onTrouble);
  const schoolsReporting = readSchools(coverage, 'schoolsReporting', codes, onTrouble);
  return schoolsDue && schoolsReporting && { schoolsDue, schoolsReporting };
}

function readSchools(coverage: Loose, part: string, codes: Codes, onTrouble: OnTrouble): OrgCode[] | null {
  const schools = coverage[part];
  if (!Array.isArray(schools)) {
    const rule = isBlank(schools) ? partMissing : partUnreadable;
    const params =
      rule === partMissing ? { field: part } : { field: part, kind: kindOf(schools), wanted: 'list' };
    onTrouble(rule, part, params, ['coverage', part]);
    return null;
  }
  if (schools.every((school): school is OrgCode => isReadableCode(school, codes)))
    return [...new Set(schools)];
  schools.forEach((school: unknown, i) => {
    for (const finding of parseOrgCode(school, codes).findings)
      onTrouble(finding, part, finding.params, ['coverage', part, i]);
  });
  return null;
}

/** An answer with its place in the list that it came in. */
export interface PlacedExplanation {
  readonly explanation: Explanation;
  readonly place: number;
}

/** Reads the explanations that can be read and names the others. */
export function readExplanations(explanations: unknown, onTrouble: OnTrouble): Explanation[] {
  return readPlacedExplanations(explanations, onTrouble).map(({ explanation }) => explanation);
}

/** Reads the explanations that can be read, each with its place, and names the others. */
export function readPlacedExplanations(explanations: unknown, onTrouble: OnTrouble): PlacedExplanation[] {
  return readList(explanations, 'explanations', onTrouble).flatMap((one, place) => {
    const explanation = readExplanation(one);
    if (explanation) {
      tellPersonal(explanation.note, 'explanations', ['explanations', place, 'note'], onTrouble);
      return [{ explanation, place }];
    }
    onTrouble(explanationUnreadable, 'explanations', {}, ['explanations', place]);
    return [];
  });
}

/** Reads an object of texts; `null` where it is not there or one is not a text. */
export function readTexts(
  value: unknown,
  part: string,
  keys: readonly string[],
  onTrouble: OnTrouble,
): Readonly<Record<string, string | null | undefined>> | null {
  if (isBlank(value)) return null;
  if (!isLoose(value)) {
    unreadable(value, part, 'object', onTrouble);
    return null;
  }
  unknownKeys(value, keys, onTrouble, [part]);
  const wrong = keys.filter((key) => typeof value[key] !== 'string' && !isBlank(value[key]));
  for (const key of wrong) {
    const params = { field: key, kind: kindOf(value[key]), wanted: 'text' };
    onTrouble(partUnreadable, key, params, [part, key]);
  }
  for (const key of keys) tellPersonal(value[key], key, [part, key], onTrouble);
  if (wrong.length > 0) return null;
  return Object.fromEntries(
    keys.flatMap((key) => (typeof value[key] === 'string' ? [[key, value[key]]] : [])),
  );
}

/** Reads a list; an empty one where it is not there or something else. */
export function readList(value: unknown, part: string, onTrouble: OnTrouble): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (!isBlank(value)) unreadable(value, part, 'list', onTrouble);
  return [];
}

/** Names a part of the wrong kind. */
export function unreadable(value: unknown, part: string, wanted: string, onTrouble: OnTrouble): void {
  onTrouble(partUnreadable, part, { field: part, kind: kindOf(value), wanted }, [part]);
}
