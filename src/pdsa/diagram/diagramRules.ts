import type { Rule } from '../../core/rule.js';

// What can be wrong with a driver diagram.

/** A diagram has no aim. */
export const aimNodeMissing = {
  code: 'pdsa.aim-node-missing',
  severity: 'fatal',
  message: 'The diagram has no aim.',
  howToFix: 'Add a node of kind "aim"; everything leads there.',
  params: {},
  basis: 'proposed',
  source: { id: 'project', at: 'p10' },
} as const satisfies Rule;

/** Nodes support each other in a loop. */
export const nodesLoop = {
  code: 'pdsa.nodes-loop',
  severity: 'fatal',
  message: 'The node {node} comes back to itself by way of {other}.',
  howToFix: 'Take out one of the links; a diagram runs from ideas to the aim and never back.',
  params: { node: 'quote', other: 'quote' },
  basis: 'proposed',
  source: { id: 'project', at: 'p10' },
} as const satisfies Rule;

/** A link does not lead toward the aim. */
export const linkBackwards = {
  code: 'pdsa.link-backwards',
  severity: 'fatal',
  message: 'The node {node} supports {other}, which stands on the same level or below.',
  howToFix: 'Links lead up: idea, secondary driver, primary driver, aim.',
  params: { node: 'quote', other: 'quote' },
  basis: 'proposed',
  source: { id: 'project', at: 'p10' },
} as const satisfies Rule;

/** A driver or an idea does not reach the aim. */
export const nodeUnconnected = {
  code: 'pdsa.node-unconnected',
  severity: 'fatal',
  message: 'The node {node} does not reach the aim.',
  howToFix: 'Say under "supports" which driver it serves. What serves none does not belong here.',
  params: { node: 'quote' },
  basis: 'proposed',
  source: { id: 'project', at: 'p10' },
} as const satisfies Rule;

/** A driver has no change idea. */
export const driverWithoutIdea = {
  code: 'pdsa.driver-without-idea',
  severity: 'info',
  message: 'No change idea serves the driver {node}.',
  howToFix: 'Nothing has to be done. Look here when the team wants a new idea.',
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
