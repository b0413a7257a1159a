import type { Kind, OptionKind, Shape } from './kind.js';
import { misfitOf } from './misfitOf.js';
import { errorOf } from './mustBe.js';
import { namedOptions } from './namedOptions.js';

/**
 * Reads the options or the context of a public function: held against its table, what is `null` as if left out.
 *
 * Options are the programmer's, not data, so what does not fit throws: an option that is not known would change nothing
 * and nobody would notice.
 *
 * @throws TypeError for an unknown key and a wrong kind, RangeError for a value that cannot be used
 */
export function readOptions<T extends object>(given: T | null | undefined, shape: Shape, by: string): T {
  const options = namedOptions(given, shape, by);
  let hasNull = false;
  for (const key of Object.keys(options)) {
    const value = options[key];
    if (value === null) hasNull ||= !isOrNull(shape[key]!);
    else if (value !== undefined) holdOption(kindOf(shape[key]!), value, by, key);
  }
  for (const key in shape) {
    const option = shape[key]!;
    if (isRequired(option) && (options[key] ?? null) === null)
      holdOption(option.required, undefined, by, key);
  }
  return (hasNull ? withoutNull(options, shape) : options) as T;
}

function holdOption(kind: Kind, value: unknown, by: string, key: string): void {
  const misfit = misfitOf(kind, value);
  if (misfit) throw errorOf(misfit, by, key);
}

function isRequired(option: OptionKind): option is { readonly required: Kind } {
  return typeof option === 'object' && 'required' in option;
}

function isOrNull(option: OptionKind): option is { readonly orNull: Kind } {
  return typeof option === 'object' && 'orNull' in option;
}

function kindOf(option: OptionKind): Kind {
  return isRequired(option) ? option.required : isOrNull(option) ? option.orNull : option;
}

function withoutNull(options: Readonly<Record<string, unknown>>, shape: Shape): object {
  return Object.fromEntries(
    Object.entries(options).filter(([key, value]) => value !== null || isOrNull(shape[key]!)),
  );
}
