import { readdirSync, readFileSync } from 'node:fs';
import type { Kit } from '../../examples/conformance/kit.js';
import * as exchange from '../../src/exchange/index.js';
import * as pure from '../../src/index.js';
import { checkSubmissionLog } from '../../src/schema/index.js';
import { frozen } from './frozen.js';
import { ROOT } from './sourceFiles.js';

/** The functions of the package that the kits speak of, by name. */
export const FUNCTIONS: Readonly<Record<string, unknown>> = {
  ...pure,
  ...exchange,
  checkSubmissionLog,
};

/** The files of the conformance kit, by room. */
export const KITS: readonly Kit[] = readdirSync(`${ROOT}conformance`)
  .filter((name) => name.endsWith('.json'))
  .sort()
  .map((name) => frozen(JSON.parse(readFileSync(`${ROOT}conformance/${name}`, 'utf8')) as Kit));
