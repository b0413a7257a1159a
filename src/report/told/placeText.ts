import type { Finding } from '../../core/finding.js';

/** Writes where a finding is: `file:line:column`, the form that editors and terminals make into a link; else its path. */
export function placeText({ source, path }: Pick<Finding, 'source' | 'path'>): string {
  if (!source) return path.join('.');
  return [...(source.file === undefined ? [] : [source.file]), source.line, source.column].join(':');
}
