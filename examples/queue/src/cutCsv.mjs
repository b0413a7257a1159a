// Cuts CSV files of any size by district: whole rows, each into the part that has its district.
import { closeSync, createReadStream, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { districtOf } from 'csmhs/core';
import { readMonthlyCsv } from 'csmhs/exchange';
import { linesOf } from './linesOf.mjs';

/**
 * What one walk over a file tells.
 *
 * @typedef {object} Survey
 * @property {string} path
 * @property {string} name
 * @property {number[]} lines the line on which each row begins
 * @property {number[]} owners the number of the district of each row; -1 where nobody can read whose row it is
 * @property {import('csmhs').Finding[]} findings what no part can know: of headings, of whole columns, and of rows of nobody
 * @property {number} unowned how many rows are of nobody: they are compared with no other row
 */

/**
 * Reads a file once, row by row, and tells to which district each row belongs.
 *
 * @param {{ path: string, name: string }} file
 * @param {import('./settings.mjs').Context} context
 * @param {Map<string, number>} districts the numbers of districts by code; new ones are added
 * @returns {Promise<Survey>}
 */
export async function surveyCsv({ path, name }, context, districts) {
  /** @type {Survey} */
  const survey = { path, name, lines: [], owners: [], findings: [], unowned: 0 };
  /** @type {Map<string, number>} */
  const known = new Map();
  /** @param {string} code */
  const numberOf = (code) => {
    const district = districtOf(code, context) ?? code;
    const number = districts.get(district) ?? districts.size;
    districts.set(district, number);
    known.set(code, number);
    return number;
  };
  for await (const batch of readMonthlyCsv(createReadStream(path), { file: name, context })) {
    const unowned = new Set();
    for (let row = 0; row < batch.rows; row++) {
      const code = batch.organizationAt(row);
      const line = batch.lines[row] ?? 0;
      if (code === null) unowned.add(line);
      survey.lines.push(line);
      survey.owners.push(code === null ? -1 : (known.get(code) ?? numberOf(code)));
    }
    survey.unowned += unowned.size;
    for (const finding of batch.findings)
      if (isOfFile(finding) || unowned.has(finding.source?.line)) survey.findings.push(finding);
  }
  return survey;
}

/**
 * Tells of a finding that it speaks of a file as a whole: it would be found in every part, or in none.
 *
 * @param {import('csmhs').Finding} finding
 */
export function isOfFile(finding) {
  return finding.record === undefined;
}

/**
 * Where a piece of a part stands in the file from which it was cut.
 *
 * @typedef {object} Piece
 * @property {number} line its first line in the part
 * @property {number} byte
 * @property {number} lineThen its first line in the file
 * @property {number} byteThen
 */

const ENOUGH = 1 << 18;

/**
 * Writes the rows of a file into its parts, below the lines above its first row, and gives the pieces of each part.
 *
 * @param {Survey} survey
 * @param {(district: number) => number} partOf
 * @param {readonly string[]} folders of the parts
 */
export async function writeParts({ path, name, lines, owners }, partOf, folders) {
  const parts = folders.map((folder) => openPart(join(folder, name)));
  let row = -1;
  for await (const { line, byte, bytes } of linesOf(path)) {
    while (row + 1 < lines.length && line >= (lines[row + 1] ?? 0)) row++;
    const owner = owners[row];
    if (row === -1) for (const part of parts) part.add(line, byte, bytes);
    else if (owner !== undefined && owner !== -1) parts[partOf(owner)]?.add(line, byte, bytes);
  }
  for (const part of parts) part.end();
}

/** @param {string} path */
function openPart(path) {
  const file = openSync(path, 'w');
  /** @type {Piece[]} */
  const pieces = [];
  /** @type {Uint8Array[]} */
  let waiting = [];
  let held = 0;
  let line = 1;
  let byte = 0;
  let next = { line: 0, byte: 0 };
  const write = () => {
    for (const bytes of waiting) writeSync(file, bytes);
    [waiting, held] = [[], 0];
  };
  return {
    /** @param {number} lineThen @param {number} byteThen @param {Uint8Array} bytes */
    add(lineThen, byteThen, bytes) {
      if (lineThen !== next.line || byteThen !== next.byte) pieces.push({ line, byte, lineThen, byteThen });
      waiting.push(bytes);
      held += bytes.length;
      line++;
      byte += bytes.length;
      next = { line: lineThen + 1, byte: byteThen + bytes.length };
      if (held > ENOUGH) write();
    },
    end() {
      write();
      closeSync(file);
      writeFileSync(`${path}.pieces.json`, JSON.stringify(pieces));
    },
  };
}
