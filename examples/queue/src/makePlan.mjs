// Decides what is one part: whatever has to be seen together.
import { closeSync, mkdirSync, openSync, readSync, rmSync, statSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { surveyCsv, writeParts } from './cutCsv.mjs';
import { foldersIn, writeJson } from './run.mjs';
import { contextOf } from './settings.mjs';

/**
 * Plans a run. A CSV file is cut by district into so many parts; each folder inside a folder is a part of its own, and must
 * hold everything of its districts.
 *
 * @param {string} run the folder of the run
 * @param {readonly string[]} paths CSV files and folders
 * @param {import('./settings.mjs').Settings & { parts: number }} options
 * @returns {Promise<import('./run.mjs').Plan>}
 */
export async function makePlan(run, paths, { parts: most, ...settings }) {
  const context = contextOf(settings);
  for (const made of ['parts', 'results', 'result.json'])
    rmSync(join(run, made), { recursive: true, force: true });
  const isFolder = (/** @type {string} */ path) => statSync(path).isDirectory();
  const csv = paths.filter((path) => !isFolder(path)).map((path) => ({ path, name: basename(path) }));
  const parts = paths.filter(isFolder).flatMap(foldersIn);

  /** @type {Map<string, number>} */
  const districts = new Map();
  const surveys = [];
  for (const file of csv) {
    mustBeCsv(file.path);
    surveys.push(await surveyCsv(file, context, districts));
  }
  const { partOf, count } = spread(districts, surveys, most);
  const cut = Array.from({ length: count }, (_, i) => `part-${String(i + 1).padStart(5, '0')}`);
  const folders = cut.map((id) => join(run, 'parts', id));
  for (const folder of folders) mkdirSync(folder, { recursive: true });
  for (const survey of surveys) await writeParts(survey, partOf, folders);

  /** @type {import('./run.mjs').Plan} */
  const plan = {
    id: basename(resolve(run)).replaceAll(':', '-'),
    settings,
    files: [...csv.map(({ name }) => name), ...parts.flatMap(({ files }) => files)],
    parts: [
      ...cut.map((id) => ({ id, folder: join('parts', id), isCut: true })),
      ...parts.map(({ id, folder }) => ({ id, folder: relative(run, folder), isCut: false })),
    ],
    findings: surveys.flatMap(({ findings }) => findings),
    unowned: Object.fromEntries(surveys.map(({ name, unowned }) => [name, unowned])),
  };
  writeJson(join(run, 'plan.json'), plan);
  return plan;
}

/**
 * Spreads districts over parts, in the order of their codes, by their rows.
 *
 * @param {ReadonlyMap<string, number>} districts
 * @param {readonly import('./cutCsv.mjs').Survey[]} surveys
 * @param {number} most
 */
function spread(districts, surveys, most) {
  const rows = new Float64Array(districts.size);
  for (const { owners } of surveys)
    for (const owner of owners) if (owner !== -1) rows[owner] = (rows[owner] ?? 0) + 1;
  const all = rows.reduce((sum, each) => sum + each, 0);
  const places = new Int32Array(districts.size);
  let before = 0;
  let count = 0;
  let last = -1;
  for (const [, district] of [...districts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const place = Math.min(most - 1, Math.floor((before * most) / all));
    if (place !== last) [last, count] = [place, count + 1];
    places[district] = count - 1;
    before += rows[district] ?? 0;
  }
  return { partOf: (/** @type {number} */ district) => places[district] ?? 0, count };
}

/**
 * What is no CSV file in UTF-8 cannot be cut here: UTF-16, JSON, workbooks.
 *
 * @param {string} path
 */
function mustBeCsv(path) {
  const file = openSync(path, 'r');
  const head = Buffer.alloc(2);
  readSync(file, head, 0, 2, 0);
  closeSync(file);
  if (/^(\xff\xfe|\xfe\xff|PK|[{[])/.test(head.toString('latin1')))
    throw new Error(`${path} is not CSV in UTF-8, and cannot be cut. Put it in the folder of its district.`);
}
