import { mustHold } from '../given/mustHold.js';
import type { CodeScheme } from './codeScheme.js';
import type { Codes } from './codes.js';
import type { Listing } from './listing.js';
import type { OrgCode } from './orgCode.js';
import { fitOf, LONGEST_CODE } from './picture.js';

const bySchemeAlone = new WeakMap<CodeScheme, Codes>();
const byRegistry = new WeakMap<object, WeakMap<CodeScheme, Codes>>();

/** The questions of one scheme; made once for each scheme, or for each registry where that names the districts. */
export function codesOfScheme(scheme: CodeScheme, listing: Listing | null): Codes {
  const ofRegistry = listing && scheme.parent.by === 'registry';
  const kept = ofRegistry ? within(listing.of) : bySchemeAlone;
  const known = kept.get(scheme);
  if (known) return known;
  mustBeScheme(scheme);
  const made = scheme.parent.by === 'prefix' ? nested(scheme, scheme.parent) : listed(scheme, listing);
  kept.set(scheme, made);
  return made;
}

/** A scheme that a program made itself may be anything; one from a file was read by `parseCodeScheme`. */
function mustBeScheme(scheme: CodeScheme): void {
  mustHold(
    { says: SAYS, has: { district: 'text', school: 'text', parent: PARENT } },
    scheme,
    'codesOf',
    'codes',
  );
  const { district, school, parent, leadingZeros = 0 } = scheme;
  mustHold('number', leadingZeros, 'codesOf', 'codes.leadingZeros');
  const isWhole = [district, school].every(({ length }) => length > 0 && length <= LONGEST_CODE);
  if (!isWhole) throw new RangeError(`codesOf: the pictures of codes have 1 to ${LONGEST_CODE} characters.`);
  if (parent.by === 'prefix') mustHold(PREFIX, parent, 'codesOf', 'codes.parent');
}

const SAYS = 'a scheme of codes, such as MA_DESE';
const PARENT = {
  says: "{ by: 'prefix', length, suffix } or { by: 'registry' }",
  has: { by: 'text' },
} as const;
const PREFIX = { says: PARENT.says, has: { length: 'number' } } as const;

function within(registry: object): WeakMap<CodeScheme, Codes> {
  const known = byRegistry.get(registry) ?? new WeakMap<CodeScheme, Codes>();
  byRegistry.set(registry, known);
  return known;
}

/** A scheme whose codes of schools hold the code of the district. */
function nested(
  scheme: CodeScheme,
  { length, suffix: given }: { readonly length: number; readonly suffix: string | null },
): Codes {
  // A file may leave it out.
  const suffix = given ?? '';
  const fitsDistrict = fitOf(scheme.district);
  const fitsSchool = fitOf(scheme.school);
  const width = length + suffix.length;
  const isDistrict = (code: string) => code.length === width && code.endsWith(suffix) && fitsDistrict(code);
  const districtOf = (code: string) => {
    if (isDistrict(code)) return code as OrgCode;
    const district = code.slice(0, length) + suffix;
    return fitsSchool(code) && isDistrict(district) ? (district as OrgCode) : null;
  };
  return {
    schemes: [scheme],
    isCode: (value): value is OrgCode => typeof value === 'string' && districtOf(value) !== null,
    isDistrict,
    isSchool: (code) => !isDistrict(code) && districtOf(code) !== null,
    districtOf,
  };
}

/** A scheme whose registry says which district a school belongs to. */
function listed(scheme: CodeScheme, listing: Listing | null): Codes {
  const fitsDistrict = fitOf(scheme.district);
  const fitsSchool = fitOf(scheme.school);
  const kindOf = (code: string) => listing?.get(code)?.kind;
  const isDistrict = (code: string) => {
    if (!fitsDistrict(code)) return false;
    if (!fitsSchool(code)) return true;
    const kind = kindOf(code);
    return kind !== undefined && kind !== 'school';
  };
  return {
    schemes: [scheme],
    isCode: (value): value is OrgCode =>
      typeof value === 'string' && (fitsDistrict(value) || fitsSchool(value)),
    isDistrict,
    isSchool: (code) => fitsSchool(code) && (!fitsDistrict(code) || kindOf(code) === 'school'),
    districtOf(code) {
      if (isDistrict(code)) return code as OrgCode;
      const district = fitsSchool(code) ? listing?.get(code)?.district : null;
      return typeof district === 'string' && fitsDistrict(district) ? (district as OrgCode) : null;
    },
  };
}

/** Several schemes together: each code is asked of the one scheme that it fits. */
export function codesOfSchemes(all: readonly Codes[], fits: (code: string, codes: Codes) => boolean): Codes {
  const schemeOf = (code: string): Codes | null => {
    const fitting = all.filter((codes) => fits(code, codes));
    return fitting.length === 1 ? fitting[0]! : null;
  };
  // Of one code several things are asked in a row.
  let last: string | undefined;
  let known: Codes | null = null;
  const only = (code: string): Codes | null => {
    if (code !== last) {
      known = schemeOf(code);
      last = code;
    }
    return known;
  };
  return {
    schemes: all.flatMap(({ schemes }) => schemes),
    isCode: (value): value is OrgCode => typeof value === 'string' && only(value) !== null,
    isDistrict: (code) => only(code)?.isDistrict(code) ?? false,
    isSchool: (code) => only(code)?.isSchool(code) ?? false,
    districtOf: (code) => only(code)?.districtOf(code) ?? null,
  };
}
