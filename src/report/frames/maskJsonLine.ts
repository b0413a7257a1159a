import { isDeclaredName } from '../mask/declaredNames.js';
import { isMeasureIn } from '../mask/formsInPlay.js';
import type { MaskPolicy } from '../mask/maskPolicy.js';
import { isOpenText } from '../mask/openText.js';
import type { ShownLine } from './maskLine.js';

/** The parts of JSON on one line: what holds it together, a text, a number, be it well written or not. */
const PART =
  /(?<mark>[\s{}[\],:]+|(?:true|false|null)\b)|(?<text>"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|-?\d[\d.eE+-]*(?!\w)/uy;

/**
 * Puts a mark in the place of every number and text of a line of JSON, and follows one of them. Names of the form,
 * codes and months stay, and for the submitter, who may see numbers, those of measures.
 *
 * A text may be a note under any key, so no word is shown but those; absence words have their place in the finding.
 *
 * @param at - position in the line that is to be followed, in UTF-16 code units from 0
 * @returns `null` for a line that JSON cannot be made of: where quotes do not pair, what stands outside them may be a
 *   name
 */
export function maskJsonLine(line: string, at: number, policy: MaskPolicy): ShownLine | null {
  const { values, mark } = policy;
  if (!/^\s*["{}[\]]/.test(line)) return null;
  let text = '';
  let span = { start: 0, end: 1 };
  let key: string | undefined;
  PART.lastIndex = 0;
  for (let from = 0; from < line.length; from = PART.lastIndex) {
    PART.lastIndex = from;
    const groups = PART.exec(line)?.groups;
    if (!groups) return null;
    const part = line.slice(from, PART.lastIndex);
    if (groups['mark'] !== undefined) {
      text += part;
      // A value follows its key at once: past a comma or brace another begins.
      if (/[^\s:]/.test(part)) key = undefined;
      continue;
    }
    const isKey = /^\s*:/.test(line.slice(PART.lastIndex));
    const said = groups['text'] === undefined ? undefined : (JSON.parse(part) as string);
    const isOpen =
      said === undefined
        ? values === 'show' && key !== undefined && (isMeasureIn(key, policy) || NUMBER_KEYS.includes(key))
        : isKey
          ? isDeclaredName(said, policy.words)
          : said === '' || isOpenText(said, key, policy);
    const shown = isOpen ? part : mark;
    if (from <= at) span = { start: text.length, end: text.length + shown.length };
    text += shown;
    key = isKey ? said : undefined;
  }
  return { text, span };
}

/** Keys beside the measures whose numbers the submitter sees. */
const NUMBER_KEYS: readonly string[] = ['version', 'covered', 'due'];
