import type { Finding } from '../core/finding.js';
import type { PlaceFinding } from '../exchange/xlsx/sheet/sheetPlaces.js';

/** Puts findings of a file among the others, by the line on which they stand; the others are placed first. */
export async function* inOrderOfLines(
  others: AsyncIterable<Finding>,
  own: readonly Finding[],
  place: PlaceFinding,
): AsyncGenerator<Finding> {
  const lineOf = ({ source }: Finding) => source?.line ?? 0;
  const waiting = [...own].sort((a, b) => lineOf(a) - lineOf(b));
  let next = 0;
  for await (const other of others) {
    const finding = place(other);
    while (next < waiting.length && lineOf(waiting[next]!) < lineOf(finding)) yield waiting[next++]!;
    yield finding;
  }
  yield* waiting.slice(next);
}
