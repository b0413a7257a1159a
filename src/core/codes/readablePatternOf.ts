import { greatest } from '../greatest.js';
import type { CodeScheme } from './codeScheme.js';
import type { Codes } from './codes.js';
import { MOST_ZEROS } from './leadingZeros.js';
import { bodyOf, isOfDigits, partOf } from './picture.js';

/**
 * Gives the pattern of the codes that are read as they are, for a JSON Schema.
 *
 * Where several schemes hold together, that leaves out what may as well be a code of another scheme which has lost a zero.
 */
export function readablePatternOf({ schemes }: Codes): string {
  const bodies = schemes.flatMap((scheme) =>
    schemes.length === 1 ? bodiesOf(scheme) : bodiesAmong(scheme, schemes),
  );
  const each = [...new Set(bodies)];
  return each.length === 1 ? `^${each[0]}$` : `^(?:${each.join('|')})$`;
}

function bodiesOf({ district, school, parent }: CodeScheme): readonly string[] {
  if (parent.by === 'registry') return [bodyOf(district), bodyOf(school)];
  const { length } = parent;
  const shared = Array.from(school.slice(0, length), (sign, i) => meet(sign, district[i]!));
  const ofSchool = bodyOf(shared.join('') + school.slice(length));
  if (district === school) return [ofSchool];
  // A file may leave the suffix out; it stands for itself.
  const suffix = Array.from(parent.suffix ?? '', (sign) => (/[9A]/.test(sign) ? sign : partOf(sign)));
  return [bodyOf(district.slice(0, length)) + suffix.join(''), ofSchool];
}

/** The narrower of two signs of pictures. */
function meet(one: string, other: string): string {
  return one === '9' || one === 'A' ? other : one;
}

/** Nobody said of which scheme codes are, so each is of the one that it fits, and zeros count. */
function bodiesAmong(scheme: CodeScheme, all: readonly CodeScheme[]): readonly string[] {
  const { leadingZeros: most = MOST_ZEROS } = scheme;
  return [scheme.district, scheme.school].map((picture) => {
    if (!isOfDigits(picture)) return bodyOf(picture);
    const { length } = picture;
    const least = Math.max(
      0,
      greatest(all, (other) => zerosThatTell(length, other)),
    );
    const zeros = `0{${length}}`;
    if (least > most) return zeros;
    return `(?:${zeros}|${least > 0 ? `(?=0{${least}})` : ''}(?!0{${most + 1}})\\d{${length}})`;
  });
}

/** With how many zeros in front digits cannot be a code of a scheme that has lost its own. */
function zerosThatTell(length: number, { district, school, leadingZeros = MOST_ZEROS }: CodeScheme): number {
  const lost = [district, school]
    .filter(isOfDigits)
    .map((picture) => picture.length - length)
    .filter((missing) => missing > 0 && missing <= leadingZeros);
  return Math.max(
    0,
    greatest(lost, (missing) => leadingZeros - missing + 1),
  );
}
