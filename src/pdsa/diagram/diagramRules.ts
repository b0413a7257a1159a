import type { Rule } from '../../core/rule.js';

// What can be wrong with a driver diagram.

/** A diagram has no aim. */
export const aimNodeMissing = {
  code: 'pdsa.aim-node-missing',
  severity: 'fatal',
  message: 'The diagram has no aim.',
  howToFix: 'Add a node of kind "aim". Everything leads to it.',
  params: {},
  basis: 'proposed',
  source: { id: 'project', at: 'p10' },
} as const satisfies Rule;

/** Nodes support each other in a loop. */
export const nodesLoop = {
  code: 'pdsa.nodes-loop',
  severity: 'fatal',
  message: 'The node {node} leads back to itself through {other}.',
  howToFix: 'Remove one of the links. A diagram runs from ideas to the aim and never back.',
  params: { node: 'quote', other: 'quote' },
  basis: 'proposed',
  source: { id: 'project', at: 'p10' },
} as const satisfies Rule;

/** A link does not lead toward the aim. */
export const linkBackwards = {
  code: 'pdsa.link-backwards',
  severity: 'fatal',
  message: 'The node {node} supports {other}, which is on the same level or below.',
  howToFix: 'Links lead up: idea, secondary driver, primary driver, aim.',
  params: { node: 'quote', other: 'quote' },
  basis: 'proposed',
  source: { id: 'project', at: 'p10' },
} as const satisfies Rule;

/** A driver or an idea does not reach the aim. */
export const nodeUnconnected = {
  code: 'pdsa.node-unconnected',
  severity: 'fatal',
  message: 'The node {node} does not lead to the aim.',
  howToFix: 'Write under "supports" which driver it serves. If it serves none, remove it.',
  params: { node: 'quote' },
  follows: [
    { from: ['pdsa.nodes-loop', 'pdsa.link-backwards', 'pdsa.reference-unknown'], at: 'entry' },
    { from: ['pdsa.aim-node-missing'], at: 'form' },
  ],
  basis: 'proposed',
  source: { id: 'project', at: 'p10' },
} as const satisfies Rule;

/** A driver has no change idea. */
export const driverWithoutIdea = {
  code: 'pdsa.driver-without-idea',
  severity: 'info',
  message: 'The driver {node} has no change idea.',
  howToFix: 'No change is needed. Look here when the team wants a new idea.',
  params: { node: 'quote' },
  basis: 'proposed',
  source: { id: 'project', at: 'p10' },
} as const satisfies Rule;

/** What a driver diagram is judged by. */
export const DIAGRAM_RULES: readonly Rule[] = [
  aimNodeMissing,
  nodesLoop,
  linkBackwards,
  nodeUnconnected,
  driverWithoutIdea,
];
