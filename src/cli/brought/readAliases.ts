import { type CellAliases, isAbsence } from '../../core/index.js';
import type { Refusal } from '../exit.js';
import { readJsonFile } from '../files/readJsonFile.js';
import type { Host } from '../host.js';

/** Reads the words for cells that `--aliases` names; undefined where the option was not given. */
export function readAliases(
  path: string | true | undefined,
  host: Host,
): Promise<CellAliases | undefined | Refusal> {
  return readJsonFile(typeof path === 'string' ? path : undefined, '--aliases', host, isAliases, FORM);
}

const FORM = 'an object such as { "n/a": "notAvailable", "x": 0, "-": "missing" }';

function isAliases(value: unknown): value is CellAliases {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.values(value).every(
    (to) => to === 'missing' || isAbsence(to) || (typeof to === 'number' && Number.isFinite(to) && to >= 0),
  );
}
