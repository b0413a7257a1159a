import { mustBe } from '../../core/given/mustBe.js';
import type { Aim } from '../aim/aim.js';
import { DIAGRAM_FIELDS, type DriverDiagram } from './driverDiagram.js';

/**
 * Begins a driver diagram with an aim and the domains of a needs assessment as its primary drivers.
 *
 * A domain whose id is that of the aim becomes `<id>-driver`: the two are not the same node.
 *
 * @param domains - such as those of `SMHQA_DISTRICT`, all of them or the priorities only
 * @example
 * diagramFromDomains({ id: 'a', outcome: 'Less waiting' }, [{ id: 'teaming', label: 'Teaming' }]).nodes[1]
 * // => { id: 'teaming', kind: 'primary', label: 'Teaming', supports: ['a'] }
 */
export function diagramFromDomains(
  aim: Pick<Aim, 'id' | 'outcome'>,
  domains: readonly { readonly id: string; readonly label: string }[],
): DriverDiagram {
  mustBe(
    { says: 'an aim { id, outcome }', has: { id: 'text', outcome: 'text' } },
    aim,
    'diagramFromDomains',
    'aim',
  );
  mustBe(
    { listOf: { says: 'a domain { id, label }', has: { id: 'text', label: 'text' } } },
    domains,
    'diagramFromDomains',
    'domains',
  );
  const { id, outcome } = aim;
  const drivers = domains.map((domain) => ({
    id: domain.id === id ? `${domain.id}-driver` : domain.id,
    kind: 'primary' as const,
    label: domain.label,
    supports: [id],
  }));
  return { nodes: [{ id, kind: 'aim', label: cut(outcome) }, ...drivers] };
}

/** Keeps what a label has room for, and no half of a character. */
function cut(outcome: string): string {
  const most = DIAGRAM_FIELDS.nodes.of.fields.label.most;
  return outcome.length <= most ? outcome : `${outcome.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
