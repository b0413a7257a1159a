import type { Finding } from '../../core/finding.js';

/**
 * Finds the cause of each finding among the others: the number of the nearest finding of the rule that it names, or -1. Nearest
 * is one on the same line, then of the same record, then in the same file. Where findings name one another in a circle,
 * the first of them has no cause.
 *
 * @returns `null` where none names a cause
 */
export function causesAmong(findings: readonly Finding[]): readonly number[] | null {
  const named = new Set(findings.flatMap(({ causedBy }) => causedBy ?? []));
  if (named.size === 0) return null;
  const first = new Map<string, number>();
  for (const [i, finding] of findings.entries()) {
    if (!named.has(finding.code)) continue;
    for (const key of keysOf(finding.code, finding)) if (!first.has(key)) first.set(key, i);
  }
  const causes = findings.map((finding, i) => {
    if (finding.causedBy === undefined) return -1;
    const key = keysOf(finding.causedBy, finding).find((each) => first.has(each) && first.get(each) !== i);
    return key === undefined ? -1 : first.get(key)!;
  });
  return withoutCircles(causes);
}

/** Where the finding of a rule is looked for, nearest first. */
function keysOf(code: string, { source, record }: Finding): string[] {
  const { file, line, a1 } = source ?? {};
  const { organization, month, version } = record ?? {};
  const places = [
    ...(source ? [['line', file, line, a1]] : []),
    ...(source ? [['line', file, line]] : []),
    ...(record ? [['record', organization, month, version]] : []),
    ...(record ? [['record', organization, month]] : []),
    ...(source ? [['file', file]] : []),
    ['any'],
  ];
  return places.map((place) => JSON.stringify([code, ...place]));
}

function withoutCircles(causes: number[]): number[] {
  // The walk on which each was met first; 0 for none yet.
  const walks = causes.map(() => 0);
  for (let start = 0; start < causes.length; start++) {
    let at = start;
    while (at !== -1 && walks[at] === 0) {
      walks[at] = start + 1;
      at = causes[at]!;
    }
    if (at !== -1 && walks[at] === start + 1) causes[at] = -1;
  }
  return causes;
}
