import { EVIDENCE_REGISTRIES, type EvidenceRegistry, WWC_STANDARDS } from '../core/evidenceRegistries.js';
import { isBlank } from '../core/isBlank.js';
import { nameUnknown, type OnTrouble, type ProfilePath, readDate } from './profileTrouble.js';
import { fieldKindWrong, ratingUnreadable } from './rules/shapeRules.js';

const TEXTS = ['edition', 'link', 'outcome', 'population'];
const DATES = ['ratedOn', 'retrievedOn'];
const OTHERS = ['registry', 'value', 'standards', 'hasLogic', 'localOverlap'];
const OVERLAPS = ['yes', 'partly', 'no', 'unknown'];

/** Names every trouble of a rating of evidence: its registry, a value of that registry, and what stands beside. */
export function readEvidence(value: unknown, path: ProfilePath, onTrouble: OnTrouble): undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    onTrouble(fieldKindWrong, path, { kind: 'rating' });
    return;
  }
  const given = value as Readonly<Record<string, unknown>>;
  const isSaid = (key: string) => !isBlank(given[key]);
  readWord(given, 'registry', EVIDENCE_REGISTRIES, path, onTrouble);
  const registry = registryOf(given['registry']);
  if (registry) readWord(given, 'value', registry.values, path, onTrouble);
  if (given['registry'] === 'wwc') readWord(given, 'standards', WWC_STANDARDS, path, onTrouble);
  for (const key of TEXTS) {
    if (isSaid(key) && typeof given[key] !== 'string')
      onTrouble(fieldKindWrong, [...path, key], { kind: 'text' });
  }
  for (const key of DATES) if (isSaid(key)) readDate(given[key], [...path, key], onTrouble);
  if (isSaid('hasLogic') && typeof given['hasLogic'] !== 'boolean') {
    onTrouble(fieldKindWrong, [...path, 'hasLogic'], { kind: 'yes or no' });
  }
  if (isSaid('localOverlap') && !OVERLAPS.some((word) => word === given['localOverlap'])) {
    onTrouble(ratingUnreadable, [...path, 'localOverlap'], { choices: OVERLAPS.join(', ') });
  }
  nameUnknown(Object.keys(given), [...OTHERS, ...TEXTS, ...DATES], path, onTrouble);
}

function registryOf(id: unknown): EvidenceRegistry | null {
  const registries: Readonly<Record<string, EvidenceRegistry>> = EVIDENCE_REGISTRIES;
  return typeof id === 'string' && Object.hasOwn(registries, id) ? registries[id]! : null;
}

function readWord(
  given: Readonly<Record<string, unknown>>,
  key: string,
  words: object,
  path: ProfilePath,
  onTrouble: OnTrouble,
): undefined {
  const word = given[key];
  if (typeof word === 'string' && Object.hasOwn(words, word)) return;
  onTrouble(ratingUnreadable, [...path, key], { choices: Object.keys(words).join(', ') });
}
