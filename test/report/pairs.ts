import fc from 'fast-check';
import type { Finding } from '../../src/core/index.js';

/** What stands in the holes of a text: the same holes, filled in two ways of equal width. */
export type Two = readonly [first: string, second: string];

const DIGITS = '123456789';
const LETTERS = 'bcdfghkz';
/** Digits give way to digits, letters to letters; what else is written stays. */
const shapes = [
  '9',
  '99',
  '999',
  '9999',
  '99999999',
  '999-999-9999',
  '999 999 9999',
  '<99',
  'Aaaaaaa',
  'Aaaa',
  'Aaaa Aaaaa',
  'aaaa@aaaa.org',
  'Aaa99',
];
const filled = (shape: string, seed: readonly number[]) =>
  [...shape.replace('.org', '.ZZZ')]
    .map((letter, i) => {
      const n = seed[i % seed.length]! + i;
      if (letter === '9') return DIGITS[n % DIGITS.length]!;
      if (letter === 'A') return LETTERS[n % LETTERS.length]!.toUpperCase();
      return letter === 'a' ? LETTERS[n % LETTERS.length]! : letter;
    })
    .join('')
    .replace('.ZZZ', '.org');
const seed = fc.array(fc.nat(1000), { minLength: 4, maxLength: 12 });
const hole = (list: readonly string[]): fc.Arbitrary<Two> =>
  fc
    .tuple(fc.constantFrom(...list), seed, seed)
    .map(([shape, a, b]): Two => [filled(shape, a), filled(shape, b)]);
/** Holes for what people write. */
export const holes = fc.array(hole(shapes), { minLength: 60, maxLength: 60 });
/** Holes for numbers. */
export const counts = fc.array(hole(['9', '99', '999', '<99', '9999']), { minLength: 60, maxLength: 60 });

/** Fills a template: `#` takes the next hole as it is. */
export const fill = (template: string, list: readonly Two[], side: 0 | 1) => {
  let next = 0;
  return template.replace(/#/g, () => list[next++ % list.length]![side]);
};

/** Which rules are broken, and where. */
export const signature = (findings: readonly Finding[]) =>
  JSON.stringify(
    findings.map(({ code, source, path, related }) => [
      code,
      source?.line,
      source?.column,
      path.filter((step) => typeof step === 'number'),
      related?.length,
    ]),
  );
