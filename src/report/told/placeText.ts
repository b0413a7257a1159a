import type { Finding } from '../../core/finding.js';

/**
 * Writes where a finding is: `file:line:column`, the form that editors and terminals make into a link; in a workbook
 * `file:Sheet1!C14`; else its path.
 */
export function placeText({ source, path }: Pick<Finding, 'source' | 'path'>): string {
  if (!source) return path.join('.');
  const { file, line, column, a1 } = source;
  return [...(file === undefined ? [] : [file]), ...(a1 === undefined ? [line, column] : [a1])].join(':');
}
