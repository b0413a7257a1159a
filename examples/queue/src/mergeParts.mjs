// Puts the results of parts together: the same digits and findings as one pass, whatever the order in which they come.
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprintOf, numberFingerprints } from 'csmhs/core';
import { finishTotals, mergeTotals, totalsOf } from 'csmhs/monthly';
import { countFindings, orderFindings, withCauses } from 'csmhs/report';
import { planOf, readJson, resultPath, writeJson } from './run.mjs';
import { contextOf } from './settings.mjs';

/** @typedef {import('./checkPart.mjs').PartResult} PartResult */

/**
 * Merges the results of a run into `result.json`.
 *
 * @param {string} run
 * @returns {{ parts: number, rows: number, counts: import('csmhs/report').FindingCounts }}
 */
export function mergeRun(run) {
  const plan = planOf(run);
  const missing = plan.parts.filter(({ id }) => !existsSync(resultPath(run, id)));
  if (missing.length > 0) {
    // Of an earlier merge: nobody may take it for the whole of this one.
    rmSync(join(run, 'result.json'), { force: true });
    const names = missing.map(({ id }) => id).join(', ');
    throw new Error(`These parts have no result, so there are no totals: ${names}. Check them, then merge.`);
  }
  const results = plan.parts.map(({ id }) => /** @type {PartResult} */ (readJson(resultPath(run, id))));
  const { counts, files } = writeResult(join(run, 'result.json'), plan.settings, mergeResults(plan, results));
  return { parts: results.length, rows: files.reduce((sum, { rows }) => sum + rows.read, 0), counts };
}

/**
 * Writes what is known of all files, with the figures made from the totals.
 *
 * @param {string} path
 * @param {import('./settings.mjs').Settings} settings
 * @param {ReturnType<typeof mergeResults>} merged
 */
export function writeResult(path, settings, { files, findings, totals }) {
  const { asOf: _, ...expected } = contextOf(settings);
  const counts = countFindings(findings);
  const result = { files, counts, findings, figures: finishTotals(totals, expected) };
  writeJson(path, result);
  return result;
}

/**
 * Merges results in any order; one that comes twice counts once.
 *
 * @param {import('./run.mjs').Plan} plan
 * @param {readonly PartResult[]} results
 */
export function mergeResults(plan, results) {
  const once = [...new Map(results.map((result) => [result.part, result])).values()].sort(byPart);
  const files = plan.files.map((name) => ({ name, rows: rowsOfFile(plan, once, name) }));
  const all = [...plan.findings, ...once.flatMap(({ findings }) => findings)].map(unnumbered);
  const findings = orderFindings(withCauses(numberFingerprints(orderFindings(all, plan.files))), plan.files);
  return { files, findings, totals: mergeAll(once.map(({ totals }) => totals)) };
}

/** @param {PartResult} a @param {PartResult} b */
function byPart(a, b) {
  return a.part < b.part ? -1 : 1;
}

/** @param {import('./run.mjs').Plan} plan @param {readonly PartResult[]} results @param {string} name */
function rowsOfFile(plan, results, name) {
  const rows = { read: plan.unowned[name] ?? 0, clean: 0 };
  for (const { files } of results)
    for (const file of files)
      if (file.name === name) {
        rows.read += file.rows.read;
        rows.clean += file.rows.clean;
      }
  return rows;
}

/**
 * Takes the number of the nth equal finding away: a part counts its own only.
 *
 * @param {import('csmhs').Finding} finding
 */
function unnumbered(finding) {
  const plain = fingerprintOf(finding.code, finding.record, finding.field);
  return finding.fingerprint.startsWith(`${plain}|`) ? { ...finding, fingerprint: plain } : finding;
}

/**
 * Merges neighbours until one is left: each entry is copied a few times, and not once for every part.
 *
 * @param {readonly import('csmhs/monthly').MonthlyTotals[]} all
 * @returns {import('csmhs/monthly').MonthlyTotals}
 */
export function mergeAll(all) {
  let left = all.length > 0 ? all : [totalsOf([])];
  while (left.length > 1) {
    /** @type {import('csmhs/monthly').MonthlyTotals[]} */
    const next = [];
    for (let i = 0; i < left.length; i += 2) {
      const [a, b] = left.slice(i, i + 2);
      if (a) next.push(b ? mergeTotals(a, b) : a);
    }
    left = next;
  }
  return left[0] ?? totalsOf([]);
}
