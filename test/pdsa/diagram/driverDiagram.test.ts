import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SMHQA_DISTRICT } from '../../../src/assessment/index.js';
import { checkDriverDiagram } from '../../../src/pdsa/diagram/checkDriverDiagram.js';
import { diagramFromDomains } from '../../../src/pdsa/diagram/diagramFromDomains.js';
import type { DiagramNode } from '../../../src/pdsa/diagram/driverDiagram.js';
import { toMermaid } from '../../../src/pdsa/diagram/toMermaid.js';
import { toTree } from '../../../src/pdsa/diagram/toTree.js';
import { frozen } from '../../support/frozen.js';
import { codes } from '../cycles.js';

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
  expect(toTree({ nodes: [node('a', 'aim', 'b'), node('b', 'primary', 'a')] })).toBe(
    'A\n└─ B\n   └─ A ...\n',
  );
});

test('anything may be passed', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(checkDriverDiagram(value)).not.toEqual([]);
      expect(checkDriverDiagram({ nodes: [value] })).not.toEqual([]);
    }),
  );
});

test('a domain with the id of the aim becomes a driver of its own', () => {
  const diagram = diagramFromDomains({ id: 'teaming', outcome: 'Teams meet with families' }, [
    { id: 'teaming', label: 'Teaming' },
  ]);
  expect(diagram.nodes.map(({ id, kind }) => `${id} ${kind}`)).toEqual([
    'teaming aim',
    'teaming-driver primary',
  ]);
  expect(codes(checkDriverDiagram(diagram))).toEqual(['pdsa.driver-without-idea']);
  const long = diagramFromDomains({ id: 'a', outcome: `${'x'.repeat(198)}😀 and more` }, []);
  expect(long.nodes[0]!.label).toBe(`${'x'.repeat(198)}…`);
});

test('links in loops are those whose two ends lead to each other', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f'] as const;
  const nodes = fc.tuple(
    ...ids.map((id) =>
      fc.subarray([...ids]).map((supports) => node(id, id === 'a' ? 'aim' : 'idea', ...supports)),
    ),
  );
  fc.assert(
    fc.property(nodes, (all) => {
      const leads = (from: string, to: string, seen = new Set<string>()): boolean =>
        (all.find(({ id }) => id === from)!.supports ?? []).some((next) => {
          if (next === to) return true;
          return !seen.has(next) && leads(next, to, seen.add(next));
        });
      const loops = checkDriverDiagram({ nodes: all })
        .filter(({ code }) => code === 'pdsa.nodes-loop')
        .map(({ params }) => `${params['node']}${params['other']}`);
      const expected = all.flatMap(({ id, supports }) =>
        (supports ?? []).filter((to) => to === id || leads(to, id)).map((to) => `${id}${to}`),
      );
      expect(loops.sort()).toEqual(expected.sort());
    }),
  );
});

test('a diagram of any depth is checked and drawn, and diamonds do not multiply', () => {
  const rungs = Array.from({ length: 60 }, (_, i) => [
    node(`l${i}`, 'secondary', i === 0 ? 'a' : `t${i - 1}`),
    node(`r${i}`, 'secondary', i === 0 ? 'a' : `t${i - 1}`),
    node(`t${i}`, 'idea', `l${i}`, `r${i}`),
  ]).flat();
  expect(toTree({ nodes: [node('a', 'aim'), ...rungs] }).split('\n').length).toBeLessThan(4 * 60 + 3);
  const chain = Array.from({ length: 20_000 }, (_, i) => node(`n${i}`, 'idea', i === 0 ? 'a' : `n${i - 1}`));
  expect(found(node('a', 'aim'), ...chain)).toHaveLength(19_999);
  expect(toTree({ nodes: [node('a', 'aim'), ...chain.slice(0, 5000)] }).split('\n')).toHaveLength(5002);
});

test('a node whose kind cannot be read is there all the same', () => {
  const nodes = [node('a', 'aim'), { ...node('b', 'primary', 'a'), kind: 'primry' }, node('i', 'idea', 'b')];
  expect(codes(checkDriverDiagram({ nodes }))).toEqual(['form.choice-unknown']);
});

test('percent signs in a label are no directive to Mermaid', () => {
  expect(toMermaid({ nodes: [{ id: 'a', kind: 'aim', label: '%%{wrap}%% 60%' }] })).toBe(
    'flowchart LR\n  n0["#37;#37;{wrap}#37;#37; 60#37;"]\n',
  );
});
