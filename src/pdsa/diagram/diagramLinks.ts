import type { DiagramNode } from './driverDiagram.js';

/** Gives the nodes next to a node, in one direction. */
export type NextNodes = (node: DiagramNode) => readonly DiagramNode[];

/** The links of a diagram in both directions; links to nodes that are not there are left out. */
export function linksOf(nodes: readonly DiagramNode[]): { readonly up: NextNodes; readonly down: NextNodes } {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const up: NextNodes = ({ supports }) => (supports ?? []).flatMap((id) => byId.get(id) ?? []);
  const below = new Map<DiagramNode, DiagramNode[]>();
  for (const node of nodes) {
    for (const target of up(node)) {
      const known = below.get(target);
      if (known) known.push(node);
      else below.set(target, [node]);
    }
  }
  return { up, down: (node) => below.get(node) ?? [] };
}

/** Finds every node that some node leads to, in one step or more. */
export function reachedFrom(nodes: readonly DiagramNode[], next: NextNodes): ReadonlySet<DiagramNode> {
  const reached = new Set<DiagramNode>();
  const waiting = [...nodes];
  for (let at = waiting.pop(); at; at = waiting.pop()) {
    for (const node of next(at)) {
      if (reached.has(node)) continue;
      reached.add(node);
      waiting.push(node);
    }
  }
  return reached;
}

/**
 * Numbers nodes so that two have the same number where each leads to the other: a link between them closes a loop.
 *
 * Tarjan's strongly connected components, with a stack of its own, so that no diagram is too deep.
 */
export function loopNumbers(
  nodes: readonly DiagramNode[],
  next: NextNodes,
): ReadonlyMap<DiagramNode, number> {
  const order = new Map<DiagramNode, number>();
  const lowest = new Map<DiagramNode, number>();
  const numbers = new Map<DiagramNode, number>();
  const open: DiagramNode[] = [];
  const lower = (node: DiagramNode, to: number) => lowest.set(node, Math.min(lowest.get(node)!, to));
  for (const root of nodes) {
    if (order.has(root)) continue;
    const path = [{ node: root, left: [...next(root)] }];
    enter(root);
    for (let at = path.at(-1); at; at = path.at(-1)) {
      const target = at.left.pop();
      if (target && !order.has(target)) {
        enter(target);
        path.push({ node: target, left: [...next(target)] });
      } else if (target) {
        if (!numbers.has(target)) lower(at.node, order.get(target)!);
      } else {
        path.pop();
        const above = path.at(-1);
        if (above) lower(above.node, lowest.get(at.node)!);
        if (lowest.get(at.node) === order.get(at.node)) close(at.node);
      }
    }
  }
  return numbers;

  function enter(node: DiagramNode): void {
    order.set(node, order.size);
    lowest.set(node, order.size - 1);
    open.push(node);
  }

  function close(first: DiagramNode): void {
    const number = order.get(first)!;
    for (let node = open.pop(); node; node = open.pop()) {
      numbers.set(node, number);
      if (node === first) return;
    }
  }
}
