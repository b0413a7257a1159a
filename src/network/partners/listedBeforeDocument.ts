import type { CheckRule } from '../../core/rule.js';
import { breachAt, type Path } from '../../form/breaches.js';
import type { NetworkResource } from './networkResource.js';

/** A document as far as it could be read, and where it is in a list. */
export interface PlacedResource {
  readonly resource: Partial<NetworkResource>;
  readonly at: Path;
}

/** A document was listed before the day or month that it has. */
export const listedBeforeDocument = {
  code: 'network.listed-before-document',
  severity: 'confirm',
  message: 'A document of {on} is listed on {listedOn}, before it was written.',
  howToFix: 'Check both dates. Confirm if the document was replaced by a later version.',
  params: { on: 'key', listedOn: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'c11' },
  check(resources) {
    return resources.flatMap(({ resource: { on, listedOn }, at }) =>
      on && listedOn && listedOn.slice(0, on.length) < on
        ? [breachAt([...at, 'listedOn'], { on, listedOn })]
        : [],
    );
  },
} as const satisfies CheckRule<readonly PlacedResource[], object>;
