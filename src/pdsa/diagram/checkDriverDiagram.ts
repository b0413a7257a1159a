import type { Finding } from '../../core/finding.js';
import type { OnBreach } from '../../form/breaches.js';
import { readForm } from '../../form/read/readForm.js';
import { checkPart } from '../context/checkPart.js';
import { checkReference, checkRepeated, knownIds } from '../context/checkReference.js';
import { linksOf, loopNumbers, type NextNodes, reachedFrom } from './diagramLinks.js';
import {
  aimNodeMissing,
  driverWithoutIdea,
  linkBackwards,
  nodesLoop,
  nodeUnconnected,
} from './diagramRules.js';
import { DIAGRAM_FIELDS, DIAGRAM_LEVELS, type DiagramNode, type DriverDiagram } from './driverDiagram.js';

/**
 * Checks a driver diagram of unknown content: links lead up and lead somewhere, nothing runs in a loop, every driver
 * and idea reaches an aim. A driver without an idea is information.
 *
 * @see pdsa.md section 5
 */
export function checkDriverDiagram(diagram: unknown): Finding[] {
  return checkPart(readForm({ id: 'diagram', fields: DIAGRAM_FIELDS }, diagram), judgeDiagram);
}

/** Judges a diagram as far as it could be read. */
export function judgeDiagram(diagram: Partial<DriverDiagram>, onBreach: OnBreach): void {
  const all = diagram.nodes ?? [];
  const entries = all.map((node, i) => [['nodes', i], node] as const);
  checkRepeated('node', entries, onBreach);
  const nodes = all.filter(({ id }) => id);
  // What could not be read may be the aim, or what leads to it.
  const isWhole = all.every(({ id, kind }) => id && kind);
  const ofKind = (wanted: DiagramNode['kind']) => nodes.filter(({ kind }) => kind === wanted);
  if (diagram.nodes && isWhole && ofKind('aim').length === 0) onBreach(aimNodeMissing, ['nodes'], {});

  const { up, down } = linksOf(nodes);
  judgeLinks(all, nodes, up, onBreach);
  const served = reachedFrom(ofKind('idea'), up);
  const connected = reachedFrom(ofKind('aim'), down);
  for (const [at, node] of isWhole ? entries : []) {
    const { id, kind } = node;
    if (kind === 'aim') continue;
    if (!connected.has(node)) onBreach(nodeUnconnected, at, { node: id });
    if (kind !== 'idea' && !served.has(node)) onBreach(driverWithoutIdea, at, { node: id });
  }
}

/** Judges where the links of every node lead: to nodes that are there, upward, and never around. */
function judgeLinks(
  all: readonly DiagramNode[],
  nodes: readonly DiagramNode[],
  up: NextNodes,
  onBreach: OnBreach,
): void {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const known = knownIds([...byId.keys()]);
  const loops = loopNumbers(nodes, up);
  all.forEach((node, i) => {
    const { id, kind, supports } = node;
    if (!id || !kind) return;
    supports?.forEach((other, s) => {
      const at = ['nodes', i, 'supports', s];
      checkReference('node', other, known, at, onBreach, `node ${id}`);
      const target = byId.get(other);
      if (!target) return;
      // A loop leads backwards somewhere; it gets one finding, as a loop.
      if (loops.get(target) === loops.get(node)) onBreach(nodesLoop, at, { node: id, other });
      else if (target.kind && DIAGRAM_LEVELS[target.kind].level >= DIAGRAM_LEVELS[kind].level) {
        onBreach(linkBackwards, at, { node: id, other });
      }
    });
  });
}
