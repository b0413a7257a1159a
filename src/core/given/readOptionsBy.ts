import type { Kind, OptionKind, Shape } from './kind.js';
import type { Misfit } from './misfitOfMade.js';
import { errorOf } from './mustBe.js';
import { namedOptions } from './namedOptions.js';

/** Tells why a value is not of a kind; `null` where it is. */
type Check<Name extends string> = (kind: Kind<Name>, value: unknown) => Misfit | null;

/** Does what `readOptions` does, by a check of kinds that is given. */
export function readOptionsBy<T extends object, Name extends string>(
  misfitOf: Check<Name>,
  given: T | null | undefined,
  shape: Shape<Name>,
  by: string,
): T {
  const hold = (kind: Kind<Name>, value: unknown, key: string) => {
    const misfit = misfitOf(kind, value);
    if (misfit) throw errorOf(misfit, by, key);
  };
  const options = namedOptions(given, shape, by);
  let hasNull = false;
  for (const key of Object.keys(options)) {
    const value = options[key];
    if (value === null) hasNull ||= !isOrNull(shape[key]!);
    else if (value !== undefined) hold(kindOf(shape[key]!), value, key);
  }
  for (const key in shape) {
    const option = shape[key]!;
    if (isRequired(option) && (options[key] ?? null) === null) hold(option.required, undefined, key);
  }
  return (hasNull ? withoutNull(options, shape) : options) as T;
}

function isRequired<Name extends string>(
  option: OptionKind<Name>,
): option is { readonly required: Kind<Name> } {
  return typeof option === 'object' && 'required' in option;
}

function isOrNull<Name extends string>(option: OptionKind<Name>): option is { readonly orNull: Kind<Name> } {
  return typeof option === 'object' && 'orNull' in option;
}

function kindOf<Name extends string>(option: OptionKind<Name>): Kind<Name> {
  return isRequired(option) ? option.required : isOrNull(option) ? option.orNull : option;
}

function withoutNull<Name extends string>(
  options: Readonly<Record<string, unknown>>,
  shape: Shape<Name>,
): object {
  return Object.fromEntries(
    Object.entries(options).filter(([key, value]) => value !== null || isOrNull(shape[key]!)),
  );
}
