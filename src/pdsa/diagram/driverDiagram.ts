import type { ObjectKind } from '../../core/given/kind.js';
import type { Fields } from '../../form/field.js';
import type { ValuesOf } from '../../form/fieldValue.js';

/** The levels of a driver diagram; links lead to a level with a smaller number. See proposal p10. */
export const DIAGRAM_LEVELS = {
  aim: { label: 'Aim', level: 0 },
  primary: { label: 'Primary driver', level: 1 },
  secondary: { label: 'Secondary driver', level: 2 },
  idea: { label: 'Change idea', level: 3 },
} as const satisfies Record<string, { readonly label: string; readonly level: number }>;

/** A driver diagram: nodes and what each of them supports. An idea may serve several drivers. */
export const DIAGRAM_FIELDS = {
  nodes: {
    type: 'list',
    of: {
      type: 'group',
      fields: {
        id: { type: 'id', required: true },
        kind: { type: 'choice', choices: DIAGRAM_LEVELS, required: true },
        label: { type: 'text', most: 200, required: true },
        /** Ids of the nodes that this one helps. */
        supports: { type: 'list', of: { type: 'id' } },
      },
    },
    required: true,
  },
} as const satisfies Fields;

/** A driver diagram. */
export type DriverDiagram = ValuesOf<typeof DIAGRAM_FIELDS>;

/** One node of a driver diagram. */
export type DiagramNode = DriverDiagram['nodes'][number];

/** `DriverDiagram`. */
export const DIAGRAM: ObjectKind = {
  says: 'a driver diagram { nodes }',
  has: {
    nodes: {
      listOf: {
        says: 'a node',
        has: { id: 'text', kind: 'text', label: 'text' },
        mayHave: { supports: { listOf: 'text' } },
      },
    },
  },
};
