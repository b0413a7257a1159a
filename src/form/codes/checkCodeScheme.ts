import { CODE_SCHEMES, type CodeScheme } from '../../core/codes/codeScheme.js';
import { codesOfScheme } from '../../core/codes/codesOfScheme.js';
import { nearestWord } from '../../core/nearestWord.js';
import { fieldName, type OnBreach, type Path } from '../breaches.js';
import {
  codeExampleUnfit,
  codeSchemeIdTaken,
  codeSchemeUnknown,
  pictureUnusable,
  prefixTooLong,
  prefixUnfit,
  schoolsLikeDistricts,
} from './codeSchemeRules.js';

/** Says what is wrong with what a file names as its scheme of codes, an id or a scheme, when its shape is right. */
export function checkCodes(codes: string | CodeScheme, path: Path, onBreach: OnBreach): void {
  if (typeof codes !== 'string') {
    checkCodeScheme(codes, path, onBreach);
    return;
  }
  const ids = Object.keys(CODE_SCHEMES);
  if (ids.includes(codes)) return;
  const nearest = nearestWord(codes, ids);
  onBreach(codeSchemeUnknown, path, {
    field: fieldName(path) ?? 'codes',
    known: ids.join(', '),
    ...(nearest && { nearest }),
  });
}

/** Says what is wrong with a scheme whose shape is right: pictures, prefix and suffix that do not go together. */
export function checkCodeScheme(scheme: CodeScheme, path: Path, onBreach: OnBreach): void {
  const { id, parent, example } = scheme;
  const at = (key: string) => [...path, key];
  const unusable = (['district', 'school'] as const).filter((level) => !isUsable(scheme[level]));
  for (const level of unusable) onBreach(pictureUnusable, at(level));
  if (unusable.length > 0) return;
  if (isTaken(scheme)) onBreach(codeSchemeIdTaken, at('id'), { scheme: id });
  if (parent.by === 'prefix' && !checkPrefix(scheme, parent, at('parent'), onBreach)) return;
  const isExample = (example ?? '') === '' || codesOfScheme(scheme, null).isCode(example);
  if (!isExample) onBreach(codeExampleUnfit, at('example'));
}

function checkPrefix(
  { district, school }: CodeScheme,
  { length, suffix = '' }: { readonly length: number; readonly suffix?: string | null },
  path: Path,
  onBreach: OnBreach,
): boolean {
  const field = fieldName(path) ?? 'parent';
  const tail = suffix ?? '';
  const greatest = Math.min(district.length, school.length);
  if (length > greatest) {
    onBreach(prefixTooLong, [...path, 'length'], { field, count: length, greatest });
    return false;
  }
  // The suffix stands for itself, whatever its characters are in a picture.
  const made = school.slice(0, length) + tail;
  const fits = made.length === district.length && Array.from(made, canFit).every(Boolean);
  function canFit(sign: string, i: number): boolean {
    return i < length ? canBeBoth(sign, district[i]!) : canBe(sign, district[i]!);
  }
  if (!fits) {
    onBreach(prefixUnfit, path, { field, count: length });
    return false;
  }
  const rest = school.slice(length);
  const isAlike = rest.length === tail.length && !/[9A]/.test(rest) && rest === tail;
  if (isAlike) onBreach(schoolsLikeDistricts, path, { field });
  return !isAlike;
}

/** Whether a character fits a place of a picture. */
function canBe(sign: string, place: string): boolean {
  if (place === '9') return /\d/.test(sign);
  return place === 'A' ? /[A-Za-z]/.test(sign) : sign === place;
}

/** Whether there is a character that fits two places of pictures. */
function canBeBoth(one: string, other: string): boolean {
  if (one === other) return true;
  const isWild = (place: string) => place === '9' || place === 'A';
  if (isWild(one) && isWild(other)) return false;
  return isWild(one) ? canBe(other, one) : isWild(other) && canBe(one, other);
}

function isUsable(picture: string): boolean {
  return /^[A-Za-z0-9._/:-]{1,40}$/.test(picture) && /[9A]/.test(picture);
}

/** Whether a scheme has the id of a built-in one and reads codes in another way. */
function isTaken({ id, district, school, parent }: CodeScheme): boolean {
  const own = Object.hasOwn(CODE_SCHEMES, id) ? CODE_SCHEMES[id as keyof typeof CODE_SCHEMES] : null;
  if (!own) return false;
  const isSame =
    parent.by === 'prefix' &&
    parent.length === own.parent.length &&
    (parent.suffix ?? '') === own.parent.suffix;
  return !isSame || district !== own.district || school !== own.school;
}
