import type { FindingSource } from '../../core/finding.js';
import { linePlaces } from '../text/linePlaces.js';
import { scanJson } from './scanJson.js';

type Path = readonly (string | number)[];

/** Where values stand in a JSON text. */
export interface JsonPlaces {
  /** Gives the place of a value, or of the closest thing around it where it is not there: a key left out has no place of its own. */
  sourceOf(path: Path): FindingSource;
  /** Gives where a value begins, in UTF-16 code units from 0; `null` where it is not there. */
  offsetOf(path: Path): number | null;
}

/** A wanted value or one around it; `at` is below 0 until it is found. */
interface Node {
  at: number;
  readonly inner: Map<string | number, Node>;
}

/**
 * Finds where values stand in a JSON text, in one walk, however many are asked for.
 *
 * @param paths - the values wanted; those that enclose them are found too
 */
export function jsonPlaces(text: string, paths: readonly Path[], file: string | undefined): JsonPlaces {
  const top = treeOf(paths);
  // Values come in the order of the text, so the last node of each depth is the one around what comes next.
  const around: (Node | undefined)[] = [];
  scanJson(text, (path, at) => {
    const depth = path.length;
    const node = depth === 0 ? top : around[depth - 1]?.inner.get(path[depth - 1]!);
    if (node) node.at = at;
    around[depth] = node;
  });
  const placeAt = linePlaces(text);
  return {
    sourceOf(path) {
      let node = top;
      for (const step of path) {
        const inner = node.inner.get(step);
        if (!inner || inner.at < 0) break;
        node = inner;
      }
      return { ...(file !== undefined && { file }), ...placeAt(Math.max(0, node.at)) };
    },
    offsetOf(path) {
      let node: Node | undefined = top;
      for (const step of path) node = node?.inner.get(step);
      return node && node.at >= 0 ? node.at : null;
    },
  };
}

function treeOf(paths: readonly Path[]): Node {
  const top: Node = { at: -1, inner: new Map() };
  for (const path of paths) {
    let node = top;
    for (const step of path) {
      let inner = node.inner.get(step);
      if (!inner) node.inner.set(step, (inner = { at: -1, inner: new Map() }));
      node = inner;
    }
  }
  return top;
}
