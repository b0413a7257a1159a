import { readdirSync, readFileSync } from 'node:fs';
import type { Kit } from '../../conformance/runner/kit.js';
import * as fhir from '../../src/assessment/fhir/index.js';
import * as charts from '../../src/charts/index.js';
import * as exchange from '../../src/exchange/index.js';
import { checkWorkbook, workbookText } from '../../src/exchange/xlsx/index.js';
import { checkSubmissionLog } from '../../src/schema/index.js';
import { frozen } from './frozen.js';
import * as pure from './pureRooms.js';
import { ROOT } from './sourceFiles.js';

/** The functions of the package that the kits speak of, by name. */
export const FUNCTIONS: Readonly<Record<string, unknown>> = {
  ...pure,
  ...charts,
  ...exchange,
  ...fhir,
  checkSubmissionLog,
  checkWorkbook,
  workbookText,
};

/** The files of the conformance kit, by room. */
export const KITS: readonly Kit[] = readdirSync(`${ROOT}conformance`)
  .filter((name) => name.endsWith('.json') && !['package.json', 'manifest.json'].includes(name))
  .sort()
  .map((name) => frozen(JSON.parse(readFileSync(`${ROOT}conformance/${name}`, 'utf8')) as Kit));

/** The tables that the functions read, by their name in the package: plain data without rules, which have a list of their own. */
export const TABLES: Readonly<Record<string, unknown>> = Object.fromEntries(
  Object.entries(FUNCTIONS)
    .filter(([name, table]) => /^[A-Z][A-Z0-9_]+$/.test(name) && !name.endsWith('_RULES') && isTable(table))
    .sort(([a], [b]) => (a < b ? -1 : 1)),
);

/** A list or an object of data, all the way down. */
function isTable(value: unknown): boolean {
  return typeof value === 'object' && JSON.stringify(value) === JSON.stringify(value, noFunctions);
}

function noFunctions(_: string, part: unknown): unknown {
  return typeof part === 'function' || part instanceof RegExp ? 'no data' : part;
}
