import { nearestWord } from '../nearestWord.js';
import { CODE_SCHEMES, type CodeScheme, MA_DESE } from './codeScheme.js';
import type { Codes, CodesOf } from './codes.js';
import { codesOfScheme, codesOfSchemes } from './codesOfScheme.js';
import { isWholeIn } from './isWholeIn.js';
import { type Listing, listingOf, listingOfCohort } from './listing.js';

/** What may say which scheme holds. */
interface Given {
  readonly codes?: CodeScheme | Codes | string | null;
  readonly cohort?: { readonly codes?: CodeScheme | string | null } | null;
  readonly registry?: object | null;
}

/**
 * Gives the questions that can be asked of codes, by the scheme that a cohort, a registry or a context names.
 *
 * In a context the order is `codes`, `cohort.codes`, `registry.codes`. A cohort or registry that names none is taken to
 * use the one built-in scheme that all its codes fit. Where nothing says it, all built-in schemes hold together: a
 * code that fits exactly one of them is taken. The districts that a cohort lists are districts, also where codes do not say
 * so and no registry does. The answer for one object is made once, so ask as often as you like.
 *
 * @throws RangeError for an id that is not built in
 * @example
 * codesOf('nces').districtOf('250264000123') // => '2502640'
 * @example
 * codesOf().isDistrict('00240000') // => true
 */
export function codesOf(of?: CodesOf | number | null): Codes {
  if (typeof of === 'string') return codesOfScheme(schemeNamed(of), null);
  // A number is the index that `map` hands on.
  if (typeof of !== 'object' || of === null) return codesOfBuiltIn();
  if (isScheme(of)) return codesOfScheme(of, null);
  if (isCodes(of)) return of;
  const given = of as Given;
  const named = given.codes ?? given.cohort?.codes ?? (given.registry as Given | null | undefined)?.codes;
  if (typeof named === 'object' && named !== null && isCodes(named)) return named;
  if (named) return within(typeof named === 'string' ? schemeNamed(named) : named, of);
  const meant = meantBy(given.cohort ?? of) ?? (given.registry ? meantBy(given.registry) : null);
  return meant ? codesOfScheme(meant, null) : codesOfBuiltIn();
}

/** The questions of a scheme, with what a registry or a cohort says of codes that do not tell their district. */
function within(scheme: CodeScheme, of: object): Codes {
  if (scheme.parent?.by !== 'registry') return codesOfScheme(scheme, null);
  const given = of as Given;
  const listing = listingOf(given.registry ?? of);
  const cohort = given.cohort ?? of;
  const hasDistricts = Array.isArray((cohort as { readonly districts?: unknown }).districts);
  return codesOfScheme(
    scheme,
    hasDistricts ? listingOfCohort(cohort, () => codesIn(cohort), listing) : listing,
  );
}

let builtIn: Codes | undefined;

/** The same for what asks of one scheme: where none is named, that of Massachusetts. */
export function codesNamedBy(of: unknown): Codes {
  return codesOf(typeof of === 'string' || (typeof of === 'object' && of !== null) ? of : MA_DESE);
}

/** All built-in schemes together. */
export function codesOfBuiltIn(): Codes {
  builtIn ??= codesOfSchemes(
    Object.values(CODE_SCHEMES).map((scheme) => codesOfScheme(scheme, null)),
    isWholeIn,
  );
  return builtIn;
}

function schemeNamed(id: string): CodeScheme {
  const ids = Object.keys(CODE_SCHEMES);
  if (Object.hasOwn(CODE_SCHEMES, id)) return CODE_SCHEMES[id as keyof typeof CODE_SCHEMES];
  const nearest = nearestWord(id, ids);
  const meant = nearest ? ` Did you mean ${nearest}?` : '';
  throw new RangeError(
    `codesOf: a scheme of codes is one of ${ids.join(', ')}, or an object such as MA_DESE; it is not ${JSON.stringify(id)}.${meant}`,
  );
}

function isScheme(of: object): of is CodeScheme {
  const { district, school, parent } = of as Partial<CodeScheme>;
  return typeof district === 'string' && typeof school === 'string' && typeof parent === 'object';
}

function isCodes(of: object): of is Codes {
  return Array.isArray((of as Partial<Codes>).schemes) && typeof (of as Partial<Codes>).isCode === 'function';
}

const meant = new WeakMap<object, CodeScheme | null>();

/** The one built-in scheme that all codes of a cohort or registry fit; kept, since there may be thousands of codes. */
function meantBy(of: object): CodeScheme | null {
  const known = meant.get(of);
  if (known !== undefined) return known;
  const codes = codesIn(of);
  // Contexts without a cohort come by the thousand.
  if (codes.length === 0) return null;
  const fits = Object.values(CODE_SCHEMES).filter((scheme) => {
    const { isCode } = codesOfScheme(scheme, null);
    return codes.every((code) => isCode(code));
  });
  const found = fits.length === 1 ? fits[0]! : null;
  meant.set(of, found);
  return found;
}

function codesIn(of: object): readonly string[] {
  const { districts } = of as { readonly districts?: unknown };
  if (Array.isArray(districts)) return districts.map(codeIn).filter((code) => code !== null);
  return listingOf(of)?.codes() ?? [];
}

function codeIn(entry: unknown): string | null {
  if (typeof entry === 'string') return entry;
  const code = (entry as (Partial<Listing> & { readonly code?: unknown }) | null)?.code;
  return typeof code === 'string' ? code : null;
}
