import type { DiagramNode, DriverDiagram } from './driverDiagram.js';

/**
 * Draws a driver diagram as an indented tree, for a terminal or a mail. An idea that serves two drivers stands twice;
 * a loop is cut where it closes.
 *
 * @example
 * toTree({ nodes: [{ id: 'a', kind: 'aim', label: 'Aim' }, { id: 'b', kind: 'primary', label: 'Staff', supports: ['a'] }] })
 * // => 'Aim\n└─ Staff\n'
 */
export function toTree({ nodes }: DriverDiagram): string {
  const lines: string[] = [];
  const draw = (node: DiagramNode, lead: string, branch: string, above: readonly DiagramNode[]): void => {
    lines.push(`${lead}${branch}${node.label.replace(/\s+/g, ' ')}`);
    const below = nodes.filter((other) => other.supports?.includes(node.id) && !above.includes(other));
    const deeper = branch === '' ? '' : `${lead}${branch === '└─ ' ? '   ' : '│  '}`;
    below.forEach((other, i) => {
      draw(other, deeper, i === below.length - 1 ? '└─ ' : '├─ ', [...above, other]);
    });
  };
  for (const node of nodes) if (node.kind === 'aim') draw(node, '', '', [node]);
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}
