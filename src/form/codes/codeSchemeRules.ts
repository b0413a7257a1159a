import type { Rule } from '../../core/rule.js';

// What can be wrong with a scheme of codes, when each of its parts is well written.

/** A picture is made of signs that no code should have, or has no place for a digit or letter. */
export const pictureUnusable = {
  code: 'form.picture-unusable',
  severity: 'fatal',
  message: 'The picture in {field} cannot be the picture of a code.',
  howToFix:
    'Write 9 for each digit and A for each letter, once at least. Other letters and digits, and the signs - . _ / : mean themselves. Example: 9999999.',
  params: { field: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'k06' },
} as const satisfies Rule;

/** More characters are taken from the code of a school than it has, or than the code of a district has. */
export const prefixTooLong = {
  code: 'form.prefix-too-long',
  severity: 'fatal',
  message:
    'The code of a district begins with {count} characters of the code of a school, but one of the two pictures has only {greatest}.',
  howToFix: 'Write a smaller length, or correct the pictures of the codes.',
  params: { field: 'key', count: 'limit', greatest: 'limit' },
  basis: 'proposed',
  source: { id: 'project', at: 'k06' },
} as const satisfies Rule;

/** What is made of the code of a school is never the code of a district. */
export const prefixUnfit = {
  code: 'form.prefix-unfit',
  severity: 'fatal',
  message:
    'The first {count} characters of the code of a school and the suffix together never fit the picture of the code of a district.',
  howToFix:
    'Length and suffix make up the whole code of a district, and each character of the suffix fits its picture. Where the code of a school does not hold that of its district, write registry as the "by" of parent.',
  params: { field: 'key', count: 'limit' },
  basis: 'proposed',
  source: { id: 'project', at: 'k06' },
} as const satisfies Rule;

/** By its code every school would be a district. */
export const schoolsLikeDistricts = {
  code: 'form.schools-like-districts',
  severity: 'fatal',
  message: 'By these pictures and this suffix, the code of every school is the code of a district.',
  howToFix:
    'Write a suffix that the codes of districts have and those of schools do not have, or pictures of different length. Where only a list tells them apart, write registry as the "by" of parent.',
  params: { field: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'k06' },
} as const satisfies Rule;

/** The example of a scheme is not one of its codes. */
export const codeExampleUnfit = {
  code: 'form.code-example-unfit',
  severity: 'fatal',
  message: 'The example in {field} is not a code of this scheme.',
  howToFix: 'Write the code of a district as the pictures show it, or leave the example out.',
  params: { field: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'k06' },
} as const satisfies Rule;

/** A scheme has the id of a built-in one and is another. */
export const codeSchemeIdTaken = {
  code: 'form.code-scheme-id-taken',
  severity: 'fatal',
  message: 'The id {scheme} is that of a built-in code scheme, which is not the same as this one.',
  howToFix: 'Give the scheme another id, such as xx-codes. To use the built-in one, write only its id.',
  params: { scheme: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'k06' },
} as const satisfies Rule;

/** A name is not that of a built-in scheme of codes. */
export const codeSchemeUnknown = {
  code: 'form.code-scheme-unknown',
  severity: 'fatal',
  message: 'The code scheme in {field} is not built in.',
  howToFix:
    '[Did you mean {nearest}? ]Write one of {known}. For other codes, write the scheme itself, with id, label, district, school and parent.',
  params: { field: 'key', known: 'key', nearest: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'k06' },
} as const satisfies Rule;

/** The rules on schemes of codes. */
export const CODE_SCHEME_RULES = [
  pictureUnusable,
  prefixTooLong,
  prefixUnfit,
  schoolsLikeDistricts,
  codeExampleUnfit,
  codeSchemeIdTaken,
  codeSchemeUnknown,
] as const;
