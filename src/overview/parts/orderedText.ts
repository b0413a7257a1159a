import { isLoose } from '../../core/isLoose.js';

/** Gives a value as text in which the order of keys does not show: two records that say the same give the same text. */
export function orderedText(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) => (isLoose(one) ? inOrder(one) : one)) ?? '';
}

function inOrder(one: Readonly<Record<string, unknown>>): unknown {
  return Object.fromEntries(
    Object.keys(one)
      .sort()
      .map((key) => [key, one[key]]),
  );
}
