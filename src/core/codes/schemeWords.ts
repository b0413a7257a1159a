import type { CodeScheme } from './codeScheme.js';
import { exampleOf, pictureInWords } from './picture.js';

/** Says in words how the codes of schemes are made. */
export function shapeInWords(schemes: readonly CodeScheme[]): string {
  if (schemes.length === 1) return shapeOf(schemes[0]!);
  return schemes.map((scheme) => `${shapeOf(scheme)} (${scheme.label})`).join(', or ');
}

function shapeOf({ district, school }: CodeScheme): string {
  if (district === school) return pictureInWords(district);
  return `${pictureInWords(district)} for a district, ${pictureInWords(school)} for a school`;
}

/** Codes of schemes as findings show them. */
export function examplesOf(schemes: readonly CodeScheme[]): string {
  return schemes.map(exampleIn).join(' or ');
}

function exampleIn({ example, district, parent }: CodeScheme): string {
  if (example !== undefined && example !== '') return example;
  const made = exampleOf(district);
  return parent.by === 'prefix' ? made.slice(0, parent.length) + (parent.suffix ?? '') : made;
}
