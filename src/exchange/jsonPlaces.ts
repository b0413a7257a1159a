import type { FindingSource } from '../core/finding.js';
import { type LinePlace, linePlaces } from './linePlaces.js';
import { scanJson } from './scanJson.js';

type Path = readonly (string | number)[];

/** Places of values in a JSON text by path; the empty path is that of the whole. */
export type JsonPlaces = ReadonlyMap<string, LinePlace>;

/**
 * Finds where values stand in a JSON text, in one walk, however many are asked for.
 *
 * @param paths - the values wanted; those that enclose them are found too
 * @param whole - offset for the place of the whole, where it is not that of the first value
 */
export function findJsonPlaces(text: string, paths: readonly Path[], whole?: number): JsonPlaces {
  const wanted = new Set(
    paths.flatMap((path) => [...path.keys()].map((i) => JSON.stringify(path.slice(0, i + 1)))),
  );
  const placeAt = linePlaces(text);
  const places = new Map<string, LinePlace>();
  if (whole !== undefined) places.set('[]', placeAt(whole));
  else {
    scanJson(text, (path, at) => {
      const key = JSON.stringify(path);
      if (path.length === 0 || wanted.has(key)) places.set(key, placeAt(at));
    });
  }
  return places;
}

/** Gives the place of a value, or of the closest thing around it where it is not there: a key left out has no place of its own. */
export function jsonPlace(places: JsonPlaces, path: Path, file: string | undefined): FindingSource {
  for (let length = path.length; length >= 0; length--) {
    const place = places.get(JSON.stringify(path.slice(0, length)));
    if (place) return { ...(file !== undefined && { file }), ...place };
  }
  return { ...(file !== undefined && { file }), line: 1, column: 1 };
}
