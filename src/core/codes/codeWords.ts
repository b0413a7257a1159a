import { CODE_SCHEMES } from './codeScheme.js';
import { examplesOf, shapeInWords } from './schemeWords.js';

/** What findings say of the built-in schemes of codes, by itself: other languages have it in their words. */
export function codeWords(): Readonly<Record<string, string>> {
  const schemes = Object.values(CODE_SCHEMES);
  const labels = schemes.map(({ label }) => label);
  const shapes = [...schemes.map((scheme) => [scheme]), schemes].map(shapeInWords);
  return Object.fromEntries([...labels, ...shapes, examplesOf(schemes)].map((text) => [text, text]));
}
