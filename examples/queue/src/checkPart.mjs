// Checks one part: the work of one job. Done again, or by two workers at once, it gives the same file.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { reportsIn } from 'csmhs/exchange';
import { totalsOf } from 'csmhs/monthly';
import { validateFiles } from 'csmhs/validate';
import { isOfFile } from './cutCsv.mjs';
import { filesIn, planOf, readJson, resultPath, writeJson } from './run.mjs';
import { contextOf } from './settings.mjs';

/**
 * @typedef {object} PartResult
 * @property {string} part
 * @property {string} key of the bytes and the settings: a result of other bytes does not count
 * @property {{ name: string, rows: { read: number, clean: number } }[]} files
 * @property {import('csmhs').Finding[]} findings
 * @property {import('csmhs/monthly').MonthlyTotals} totals
 */

/**
 * Checks a part of a run and writes its result, unless it is there already.
 *
 * @param {string} run
 * @param {string} id
 * @returns {Promise<{ part: string, rows: number, isKept: boolean }>}
 */
export async function checkPart(run, id) {
  const { settings, parts, files: inOrder } = planOf(run);
  const part = parts.find((each) => each.id === id);
  if (!part) throw new Error(`${run} has no part ${id}.`);
  const folder = join(run, part.folder);
  const prefix = part.isCut ? '' : `${id}/`;
  const files = [];
  const names = new Set(filesIn(folder).map((name) => `${prefix}${name}`));
  for (const name of inOrder.filter((each) => names.has(each)))
    files.push({ name, bytes: await readFile(join(folder, name.slice(prefix.length))) });

  const hash = createHash('sha256').update(JSON.stringify(settings));
  for (const { name, bytes } of files) hash.update(`${name}\n${bytes.length}\n`).update(bytes);
  const key = hash.digest('hex');
  const path = resultPath(run, id);
  const before = /** @type {PartResult | null} */ (readJson(path));
  if (before?.key === key) return { part: id, rows: rowsOf(before), isKept: true };

  const context = contextOf(settings);
  const validation = await validateFiles(files, context);
  /** @type {PartResult} */
  const result = {
    part: id,
    key,
    files: validation.files.map(({ name, rows }) => ({ name, rows })),
    findings: part.isCut ? putBack(validation.findings, folder) : [...validation.findings],
    totals: totalsOf(reportsIn(validation.entries, context), context),
  };
  writeJson(path, result);
  return { part: id, rows: rowsOf(result), isKept: false };
}

/** @param {PartResult} result */
function rowsOf({ files }) {
  return files.reduce((sum, { rows }) => sum + rows.read, 0);
}

/**
 * Gives findings of a part that was cut their places in the file that it was cut from.
 *
 * @param {readonly import('csmhs').Finding[]} findings
 * @param {string} folder
 */
function putBack(findings, folder) {
  /** @type {Map<string, import('./cutCsv.mjs').Piece[]>} */
  const known = new Map();
  /** @param {string} name */
  const piecesOf = (name) => {
    const pieces = known.get(name) ?? JSON.parse(readFileSync(join(folder, `${name}.pieces.json`), 'utf8'));
    known.set(name, pieces);
    return pieces;
  };
  /** @template {{ source?: import('csmhs/core').FindingSource }} Placed @param {Placed} placed @returns {Placed} */
  const moved = (placed) => {
    const { source } = placed;
    if (source?.file === undefined) return placed;
    const pieces = piecesOf(source.file);
    const { line, byte, lineThen, byteThen } = pieces[lastFrom(pieces, source.line)];
    const place = { ...source, line: source.line - line + lineThen };
    if (source.byte !== undefined) place.byte = source.byte - byte + byteThen;
    return { ...placed, source: place };
  };
  return findings
    .filter((finding) => !isOfFile(finding))
    .map(({ causedBy: _, ...finding }) => {
      // What it follows from may be in no part: the merge says it.
      const { related } = finding;
      return moved(related ? { ...finding, related: related.map(moved) } : finding);
    });
}

/** @param {readonly { line: number }[]} pieces @param {number} line */
function lastFrom(pieces, line) {
  let [from, to] = [0, pieces.length - 1];
  while (from < to) {
    const middle = (from + to + 1) >> 1;
    if ((pieces[middle]?.line ?? 0) <= line) from = middle;
    else to = middle - 1;
  }
  return from;
}
