import type { Finding } from '../core/finding.js';
import { findingsOf, gatherBreaches, type OnBreach } from './breaches.js';
import { checkReference, checkRepeated } from './checkReference.js';
import { DIAGRAM_FIELDS, DIAGRAM_LEVELS, type DiagramNode, type DriverDiagram } from './driverDiagram.js';
import { readFields } from './readFields.js';
import {
  aimNodeMissing,
  driverWithoutIdea,
  linkBackwards,
  nodesLoop,
  nodeUnconnected,
} from './rules/diagramRules.js';

/**
 * Checks a driver diagram of unknown content: links lead up and lead somewhere, nothing runs in a loop, every driver
 * and idea reaches an aim. A driver without an idea is information.
 *
 * @see pdsa.md section 5
 */
export function checkDriverDiagram(diagram: unknown): Finding[] {
  const { breaches, onBreach } = gatherBreaches();
  judgeDiagram(readFields(DIAGRAM_FIELDS, diagram, [], onBreach) ?? {}, onBreach);
  return findingsOf(breaches);
}

/** Judges a diagram as far as it could be read. */
export function judgeDiagram(diagram: Partial<DriverDiagram>, onBreach: OnBreach): void {
  const nodes = (diagram.nodes ?? [])
    .map((node, i) => [i, node] as const)
    .filter(([, { id, kind }]) => id && kind);
  checkRepeated(
    'node',
    nodes.map(([i, node]) => [['nodes', i], node] as const),
    onBreach,
  );
  const byId = new Map(nodes.map(([, node]) => [node.id, node]));
  if (diagram.nodes && !nodes.some(([, { kind }]) => kind === 'aim')) onBreach(aimNodeMissing, ['nodes'], {});

  const served = new Set<DiagramNode>();
  for (const [, node] of nodes)
    if (node.kind === 'idea') for (const up of aboveOf(node, byId)) served.add(up);
  for (const [i, node] of nodes) {
    const { id, kind, supports } = node;
    supports?.forEach((other, s) => {
      const at = ['nodes', i, 'supports', s];
      checkReference('node', other, [...byId.keys()], at, onBreach, `node ${id}`);
      const target = byId.get(other);
      if (!target) return;
      // A loop runs back somewhere; it is told once, as a loop.
      if (aboveOf(target, byId).has(node) || target === node) {
        onBreach(nodesLoop, at, { node: id, other });
        return;
      }
      const isUp = DIAGRAM_LEVELS[target.kind].level < DIAGRAM_LEVELS[kind].level;
      if (!isUp) onBreach(linkBackwards, at, { node: id, other });
    });
    if (kind === 'aim') continue;
    const above = aboveOf(node, byId);
    if (![...above].some((up) => up.kind === 'aim')) onBreach(nodeUnconnected, ['nodes', i], { node: id });
    if (kind !== 'idea' && !served.has(node)) onBreach(driverWithoutIdea, ['nodes', i], { node: id });
  }
}

/** Everything a node leads to, itself among them where it is in a loop. */
function aboveOf(node: DiagramNode, byId: ReadonlyMap<string, DiagramNode>): Set<DiagramNode> {
  const above = new Set<DiagramNode>();
  const waiting = [node];
  for (let at = waiting.pop(); at; at = waiting.pop()) {
    for (const id of at.supports ?? []) {
      const up = byId.get(id);
      if (!up || above.has(up)) continue;
      above.add(up);
      waiting.push(up);
    }
  }
  return above;
}
