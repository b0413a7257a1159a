import type { Finding } from '../../core/finding.js';
import { findingOf } from '../../core/rule.js';
import type { Dimension } from './table.js';
import { singleChild, treeBroken } from './tableRules.js';

/** Finds a code with two parents, a parent of the root or a circle; and, for information, a code with one part only. */
export function checkTree({ name: dimension, root, tree }: Dimension): readonly Finding[] {
  const findings: Finding[] = [];
  const parent = new Map<string, string>();
  for (const [code, children] of Object.entries(tree)) {
    if (children.length === 1)
      findings.push(findingOf(singleChild, { params: { dimension, cell: code }, path: ['dims'] }));
    for (const child of children) {
      const broken = parent.has(child) || child === root || isAncestor(parent, child, code);
      if (broken)
        findings.push(findingOf(treeBroken, { params: { dimension, cell: child }, path: ['dims'] }));
      else parent.set(child, code);
    }
  }
  return findings;
}

function isAncestor(parent: ReadonlyMap<string, string>, ancestor: string, code: string): boolean {
  for (let at: string | undefined = code; at !== undefined; at = parent.get(at))
    if (at === ancestor) return true;
  return false;
}
