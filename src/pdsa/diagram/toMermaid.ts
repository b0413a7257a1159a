import { mustBe } from '../../core/given/mustBe.js';
import { DIAGRAM, type DriverDiagram } from './driverDiagram.js';

/**
 * Draws a driver diagram as a Mermaid flowchart, the aim at the left. Labels are escaped; ids do not matter.
 *
 * @example
 * toMermaid({ nodes: [{ id: 'a', kind: 'aim', label: 'Less "waiting"' }, { id: 'b', kind: 'primary', label: 'Staff', supports: ['a'] }] })
 * // => 'flowchart LR\n  n0["Less #quot;waiting#quot;"]\n  n1["Staff"]\n  n0 --- n1\n'
 */
export function toMermaid(diagram: DriverDiagram): string {
  mustBe(DIAGRAM, diagram, 'toMermaid', 'diagram');
  const { nodes } = diagram;
  const places = new Map(nodes.map(({ id }, i) => [id, i]));
  const boxes = nodes.map(({ label }, i) => `  n${i}["${escaped(label)}"]`);
  const links = nodes.flatMap(({ supports }, i) =>
    (supports ?? []).flatMap((id) => (places.has(id) ? [`  n${places.get(id)} --- n${i}`] : [])),
  );
  return `${['flowchart LR', ...boxes, ...links].join('\n')}\n`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '#': '#35;',
  '"': '#quot;',
  '<': '#lt;',
  '>': '#gt;',
  '&': '#amp;',
  '`': '#96;',
  '%': '#37;',
};

function escaped(label: string): string {
  return label.replace(/\s+/g, ' ').replace(/[#"<>&`%]/g, (sign) => ENTITIES[sign]!);
}
