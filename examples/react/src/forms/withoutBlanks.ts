import type { Values } from './appForm';

/**
 * Leaves out what says nothing: empty texts, and groups and lists of nothing else. A part of a list that was added and
 * not filled stays, so that the others keep their places.
 */
export function withoutBlanks(values: Values): Values {
  return Object.fromEntries(
    Object.entries(values)
      .map(([key, value]) => [key, filled(value)] as const)
      .filter(([, value]) => !isNothing(value)),
  );
}

function filled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(filled);
  return isRecord(value) ? withoutBlanks(value) : value;
}

function isNothing(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true;
  if (Array.isArray(value)) return value.length === 0;
  return isRecord(value) && Object.keys(value).length === 0;
}

/** Tells whether a value is an object with keys. */
export function isRecord(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Names every input that is filled: `applicant.organization`, `team.members.0.name`. */
export function filledNames(values: Values, above = ''): readonly string[] {
  return Object.entries(values).flatMap(([key, value]) => {
    if (isNothing(value)) return [];
    const name = `${above}${key}`;
    if (isRecord(value)) return filledNames(value, `${name}.`);
    if (!Array.isArray(value)) return [name];
    return [name, ...value.flatMap((part, i) => (isRecord(part) ? filledNames(part, `${name}.${i}.`) : []))];
  });
}
