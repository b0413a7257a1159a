import { mustBe } from '../../core/given/mustBe.js';
import { linksOf } from './diagramLinks.js';
import { DIAGRAM, type DiagramNode, type DriverDiagram } from './driverDiagram.js';

/**
 * Draws a driver diagram as an indented tree, for a terminal or a mail. A node that supports two others is drawn under both;
 * what is below it is drawn the first time only and then as `...`, so that no loop or diamond grows without end.
 *
 * @example
 * toTree({ nodes: [{ id: 'a', kind: 'aim', label: 'Aim' }, { id: 'b', kind: 'primary', label: 'Staff', supports: ['a'] }] })
 * // => 'Aim\n└─ Staff\n'
 */
export function toTree(diagram: DriverDiagram): string {
  mustBe(DIAGRAM, diagram, 'toTree', 'diagram');
  const { nodes } = diagram;
  const { down } = linksOf(nodes);
  const drawn = new Set<DiagramNode>();
  const lines: string[] = [];
  const waiting: Branch[] = nodes
    .filter(({ kind }) => kind === 'aim')
    .map((node) => ({ node, lead: '', below: '' }))
    .reverse();
  for (let at = waiting.pop(); at; at = waiting.pop()) {
    const { node, lead, below } = at;
    const children = [...new Set(down(node))];
    const again = drawn.has(node) && children.length > 0;
    lines.push(`${lead}${node.label.replace(/\s+/g, ' ')}${again ? ' ...' : ''}`);
    if (again) continue;
    drawn.add(node);
    const branches = children.map((child, i): Branch => {
      const isLast = i === children.length - 1;
      return {
        node: child,
        lead: `${below}${isLast ? '└─ ' : '├─ '}`,
        below: `${below}${isLast ? '   ' : '│  '}`,
      };
    });
    for (const branch of branches.reverse()) waiting.push(branch);
  }
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}

/** A node to be drawn, what comes before it in its line, and what comes before the lines below it. */
interface Branch {
  readonly node: DiagramNode;
  readonly lead: string;
  readonly below: string;
}
