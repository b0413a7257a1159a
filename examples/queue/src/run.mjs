// A run is a folder: plan.json, parts/, results/ and, at the end, result.json. Every file appears whole or not at all.
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * @typedef {object} Plan
 * @property {string} id
 * @property {import('./settings.mjs').Settings} settings
 * @property {string[]} files in the order in which findings are told
 * @property {{ id: string, folder: string, isCut: boolean }[]} parts a folder inside the run for a part that was cut
 * @property {import('csmhs').Finding[]} findings what no part can know
 * @property {Record<string, number>} unowned by file, how many rows are of nobody
 */

/**
 * @param {string} run
 * @returns {Plan}
 */
export function planOf(run) {
  return JSON.parse(readFileSync(join(run, 'plan.json'), 'utf8'));
}

/** @param {string} run @param {string} part */
export function resultPath(run, part) {
  return join(run, 'results', `${part}.json`);
}

/** @param {string} path @returns {any} */
export function readJson(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;
}

/**
 * Writes beside the file and moves it there at the end: of two workers with the same part, the last one wins, with the
 * same bytes.
 *
 * @param {string} path @param {unknown} value
 */
export function writeJson(path, value) {
  mkdirSync(dirname(path), { recursive: true });
  const beside = `${path}.${process.pid}-${Math.random().toString(36).slice(2)}`;
  const file = openSync(beside, 'w');
  let text = '';
  for (const piece of jsonPieces(value, 3)) {
    text += piece;
    if (text.length < 1 << 20) continue;
    writeSync(file, text);
    text = '';
  }
  writeSync(file, text);
  closeSync(file);
  renameSync(beside, path);
}

/**
 * Writes JSON in pieces: that of a large state is longer than a text may be.
 *
 * @param {unknown} value @param {number} depth
 * @returns {Generator<string>}
 */
function* jsonPieces(value, depth) {
  if (depth === 0 || typeof value !== 'object' || value === null) {
    yield JSON.stringify(value) ?? 'null';
    return;
  }
  const isList = Array.isArray(value);
  let between = isList ? '[' : '{';
  for (const [key, each] of Object.entries(value)) {
    if (each === undefined && !isList) continue;
    yield isList ? between : `${between}${JSON.stringify(key)}:`;
    yield* jsonPieces(each, depth - 1);
    between = ',';
  }
  yield `${between === ',' ? '' : between}${isList ? ']' : '}'}`;
}

/**
 * The files of a part in the order of their names; what belongs to the cut is not one.
 *
 * @param {string} folder
 */
export function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && !entry.name.endsWith('.pieces.json'))
    .map(({ name }) => name)
    .sort();
}

/**
 * The folders inside a folder, each of which is a part with all its files.
 *
 * @param {string} path
 */
export function foldersIn(path) {
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      // Ids of jobs may not hold a colon.
      const id = name.replaceAll(':', '-');
      const folder = join(path, name);
      return { id, folder, files: filesIn(folder).map((file) => `${id}/${file}`) };
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
