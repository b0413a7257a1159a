import { isLoose, type Loose } from '../isLoose.js';
import { BETTER_ENDS, type BetterEnd, type ImprovementRule } from './improvementRule.js';

/**
 * Reads a rule for improvement of unknown content into its one normal form: a text is a rule in own words, an object is a
 * rule of the catalogue. `null` for nothing said, and for what cannot be such a rule; `parseImprovementRule` says why.
 *
 * @example
 * improvementRuleOf('  PSC-17: at least 5 points lower ')
 * // => { kind: 'ownWords', words: 'PSC-17: at least 5 points lower' }
 * @example
 * improvementRuleOf({ kind: 'pointsGained', better: 'lower', points: 5 })
 * // => { kind: 'pointsGained', better: 'lower', points: 5 }
 * @see proposal s11
 */
export function improvementRuleOf(value: unknown): ImprovementRule | null {
  if (typeof value === 'string') return ownWords(value);
  if (!isLoose(value)) return null;
  switch (value['kind']) {
    case 'reliableChange':
      return reliableChange(value);
    case 'categoryChange': {
      const categories = listOf(value['categories']);
      return categories ? { kind: 'categoryChange', categories, ...instrumentIn(value) } : null;
    }
    case 'pointsGained': {
      const { points } = value;
      const better = betterIn(value);
      return better && isAbove(points, 0)
        ? { kind: 'pointsGained', better, points, ...instrumentIn(value) }
        : null;
    }
    case 'ownWords':
      return typeof value['words'] === 'string' ? ownWords(value['words']) : null;
    default:
      return null;
  }
}

/**
 * Tells whether two rules for improvement are the same, so that what they count may be added up. `false` where one of
 * them says nothing. Words are compared without case, blanks and the sign at their end.
 *
 * @example
 * sameImprovementRule('Five points lower.', 'five points  lower') // => true
 * @example
 * sameImprovementRule('Five points lower', { kind: 'pointsGained', better: 'lower', points: 5 }) // => false
 */
export function sameImprovementRule(a: unknown, b: unknown): boolean {
  const [one, other] = [improvementRuleOf(a), improvementRuleOf(b)];
  return one !== null && other !== null && keyOf(one) === keyOf(other);
}

/** A rule as one text, equal for equal rules. */
function keyOf(rule: ImprovementRule): string {
  const folded = JSON.stringify(rule, (_, part: unknown) => (typeof part === 'string' ? fold(part) : part));
  return folded;
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[.;!]+$/, '');
}

function ownWords(text: string): ImprovementRule | null {
  const words = inOneLine(text);
  return words === '' ? null : { kind: 'ownWords', words };
}

function reliableChange(value: Loose): ImprovementRule | null {
  const { sd, reliability, leastChange } = value;
  const better = betterIn(value);
  if (!better) return null;
  const common = { kind: 'reliableChange', better } as const;
  const hasNone = isNothing(sd) && isNothing(reliability);
  if (hasNone) return isAbove(leastChange, 0) ? { ...common, leastChange, ...instrumentIn(value) } : null;
  const isSound = isAbove(sd, 0) && isNumber(reliability) && reliability >= 0 && reliability < 1;
  return isSound && isNothing(leastChange) ? { ...common, sd, reliability, ...instrumentIn(value) } : null;
}

function instrumentIn({ instrument }: Loose): { readonly instrument?: string } {
  const name = typeof instrument === 'string' ? inOneLine(instrument) : '';
  return name === '' ? {} : { instrument: name };
}

function betterIn({ better }: Loose): BetterEnd | null {
  return typeof better === 'string' && Object.hasOwn(BETTER_ENDS, better) ? (better as BetterEnd) : null;
}

/** Two categories or more, each once. */
function listOf(value: unknown): readonly string[] | null {
  if (!Array.isArray(value) || value.length < 2 || value.length > 100) return null;
  const words = value.map((word: unknown) => (typeof word === 'string' ? inOneLine(word) : ''));
  return words.includes('') || new Set(words).size < words.length ? null : words;
}

function inOneLine(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}

function isNothing(value: unknown): value is null | undefined {
  return value === undefined || value === null;
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

function isAbove(value: unknown, least: number): value is number {
  return isNumber(value) && value > least;
}
