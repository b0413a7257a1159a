// What every part is judged with. A part cannot find its cohort by itself: it would have to see the others.
import { readFileSync } from 'node:fs';
import { COHORTS, MA_REGISTRY, parseCohort, parseRegistry } from 'csmhs/network';

/**
 * As the plan keeps them: ids, or paths of JSON files.
 *
 * @typedef {{ cohort: string, registry?: string, asOf: string }} Settings
 * @typedef {{ cohort: import('csmhs/network').Cohort, registry?: import('csmhs/network').Registry, asOf: string }} Context
 */

/**
 * @param {Settings} settings
 * @returns {Context}
 */
export function contextOf({ cohort, registry, asOf }) {
  return {
    cohort:
      Object.entries(COHORTS).find(([id]) => id === cohort)?.[1] ??
      valueIn(parseCohort(jsonOf(cohort)), cohort),
    ...(registry !== undefined && {
      registry: registry === 'ma' ? MA_REGISTRY : valueIn(parseRegistry(jsonOf(registry)), registry),
    }),
    asOf,
  };
}

/** @param {string} path */
function jsonOf(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}

/**
 * @template T
 * @param {import('csmhs').Outcome<T>} outcome
 * @param {string} path
 */
function valueIn(outcome, path) {
  if (outcome.ok) return outcome.value;
  throw new Error(`${path} cannot be used: ${outcome.findings.map(({ code }) => code).join(', ')}`);
}
