import type { Finding } from '../../core/finding.js';
import { orderFindings } from '../orderFindings.js';
import type { ToldValidation, Validation } from '../validation.js';

/** Gives the findings of a list in the order of files and lines; those that come one after another come so already. */
export function findingsInOrder({
  files,
  findings,
}: Validation | ToldValidation): Iterable<Finding> | AsyncIterable<Finding> {
  if (!Array.isArray(findings)) return findings;
  return orderFindings(
    findings,
    files.map(({ name }) => name),
  );
}
