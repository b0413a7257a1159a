import { isBlank } from './isBlank.js';

/**
 * Puts null where a value of unknown content has a blank, so that a schema sees what the checks see: no answer.
 *
 * What holds no blank comes back as it is. What is nested deeper than any form, and what stands in itself, is left alone.
 *
 * @param except - keys whose values are left as they are
 */
export function withoutBlanks(value: unknown, except: readonly string[] = []): unknown {
  return clean(value, except, new Map(), 0);
}

/** No form is nested so deeply. */
const DEEPEST = 100;

function clean(
  value: unknown,
  except: readonly string[],
  done: Map<object, unknown>,
  depth: number,
): unknown {
  if (isBlank(value)) return value === undefined ? undefined : null;
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return value;
  if (done.has(value)) return done.get(value);
  done.set(value, value);
  const cleaned = Array.isArray(value)
    ? cleanList(value, (inner) => clean(inner, except, done, depth + 1))
    : cleanObject(value, (inner, key) =>
        except.includes(key) && !isBlank(inner) ? inner : clean(inner, except, done, depth + 1),
      );
  done.set(value, cleaned);
  return cleaned;
}

function cleanList(list: readonly unknown[], cleanOne: (value: unknown) => unknown): readonly unknown[] {
  const cleaned = list.map(cleanOne);
  return cleaned.some((value, place) => value !== list[place]) ? cleaned : list;
}

function cleanObject(object: object, cleanOne: (value: unknown, key: string) => unknown): object {
  const entries = Object.entries(object);
  const cleaned = entries.map(([key, value]): [string, unknown] => [key, cleanOne(value, key)]);
  return cleaned.some(([, value], i) => value !== entries[i]![1]) ? Object.fromEntries(cleaned) : object;
}
