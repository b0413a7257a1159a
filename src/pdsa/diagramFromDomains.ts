import type { Aim } from './aim.js';
import type { DriverDiagram } from './driverDiagram.js';

/**
 * Begins a driver diagram with an aim and the domains of a needs assessment as its primary drivers.
 *
 * @param domains - such as those of `SMHQA_DISTRICT`, all of them or the priorities only
 * @example
 * diagramFromDomains({ id: 'a', outcome: 'Less waiting' }, [{ id: 'teaming', label: 'Teaming' }]).nodes[1]
 * // => { id: 'teaming', kind: 'primary', label: 'Teaming', supports: ['a'] }
 */
export function diagramFromDomains(
  { id, outcome }: Pick<Aim, 'id' | 'outcome'>,
  domains: readonly { readonly id: string; readonly label: string }[],
): DriverDiagram {
  const drivers = domains.map((domain) => ({
    id: domain.id,
    kind: 'primary' as const,
    label: domain.label,
    supports: [id],
  }));
  return { nodes: [{ id, kind: 'aim', label: outcome.slice(0, 200) }, ...drivers] };
}
