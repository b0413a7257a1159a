import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SMHQA_DISTRICT } from '../../src/assessment/index.js';
import { checkDriverDiagram } from '../../src/pdsa/checkDriverDiagram.js';
import { diagramFromDomains } from '../../src/pdsa/diagramFromDomains.js';
import type { DiagramNode } from '../../src/pdsa/driverDiagram.js';
import { toMermaid } from '../../src/pdsa/toMermaid.js';
import { toTree } from '../../src/pdsa/toTree.js';
import { frozen } from '../support/frozen.js';
import { codes } from './cycles.js';

const node = (id: string, kind: DiagramNode['kind'], ...supports: string[]): DiagramNode => ({
  id,
  kind,
  label: id.toUpperCase(),
  supports,
});
const sound = [
  node('a', 'aim'),
  node('p', 'primary', 'a'),
  node('s', 'secondary', 'p'),
  node('i', 'idea', 's', 'p'),
];
const found = (...nodes: readonly DiagramNode[]) => codes(checkDriverDiagram({ nodes }));

test('an idea may serve several drivers', () => {
  expect(found(...sound)).toEqual([]);
});

test('loops, links that lead nowhere or back, and what does not reach the aim are named', () => {
  expect(found(...sound, node('x', 'idea', 'q'))).toEqual([
    'pdsa.reference-unknown',
    'pdsa.node-unconnected',
  ]);
  expect(found(...sound, node('x', 'secondary', 's'), node('y', 'idea', 'x'))).toEqual([
    'pdsa.link-backwards',
  ]);
  expect(found(...sound, node('x', 'idea'))).toEqual(['pdsa.node-unconnected']);
  expect(found(node('p', 'primary'), node('i', 'idea', 'p'))).toEqual([
    'pdsa.aim-node-missing',
    'pdsa.node-unconnected',
    'pdsa.node-unconnected',
  ]);
  expect(
    checkDriverDiagram({
      nodes: [
        node('a', 'aim'),
        node('p', 'primary', 'a', 's'),
        node('s', 'secondary', 'p'),
        node('i', 'idea', 's'),
      ],
    }),
  ).toMatchObject([
    { code: 'pdsa.nodes-loop', params: { node: 'p', other: 's' } },
    { code: 'pdsa.nodes-loop', params: { node: 's', other: 'p' } },
  ]);
  expect(found(...sound, node('i', 'idea', 'p'))).toEqual(['pdsa.id-repeated']);
});

test('a driver without an idea is information', () => {
  expect(checkDriverDiagram({ nodes: sound.slice(0, 2) })).toMatchObject([
    { code: 'pdsa.driver-without-idea', severity: 'info', params: { node: 'p' } },
  ]);
});

test('the seven domains of the assessment are first drivers of an aim', () => {
  const diagram = diagramFromDomains(
    { id: 'aim', outcome: 'More students are served' },
    SMHQA_DISTRICT.domains,
  );
  expect(diagram.nodes.filter(({ kind }) => kind === 'primary')).toHaveLength(7);
  expect(new Set(codes(checkDriverDiagram(diagram)))).toEqual(new Set(['pdsa.driver-without-idea']));
});

test('a diagram is drawn as a tree and for Mermaid', () => {
  expect(toTree({ nodes: frozen(sound) })).toBe('A\n└─ P\n   ├─ S\n   │  └─ I\n   └─ I\n');
  expect(toMermaid({ nodes: frozen(sound) })).toBe(
    'flowchart LR\n  n0["A"]\n  n1["P"]\n  n2["S"]\n  n3["I"]\n  n0 --- n1\n  n1 --- n2\n  n2 --- n3\n  n1 --- n3\n',
  );
});

test('no label breaks out of its box, and no loop keeps the tree from ending', () => {
  fc.assert(
    fc.property(fc.string(), (label) => {
      const lines = toMermaid({ nodes: [{ ...sound[0]!, label }] }).split('\n');
      expect(lines).toHaveLength(3);
      expect(lines[1]).toMatch(/^ {2}n0\["[^"<>`]*"\]$/);
    }),
  );
  expect(toTree({ nodes: [node('a', 'aim', 'b'), node('b', 'primary', 'a')] })).toBe('A\n└─ B\n');
});

test('anything may be passed', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(checkDriverDiagram(value)).not.toEqual([]);
      expect(checkDriverDiagram({ nodes: [value] })).not.toEqual([]);
    }),
  );
});
