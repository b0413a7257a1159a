import { CODES } from '../../core/codes/codesKind.js';
import type { Kind, ObjectKindOf } from '../../core/given/kind.js';
import type { Organization, RegistryFile } from './organization.js';

/** An `Organization`. */
export const ORGANIZATION = {
  says: "an organization of a registry, such as MA_REGISTRY['00240000']",
  has: { code: 'text', name: 'text' },
  mayHave: { enrollment: { listOf: 'object' } },
} as const satisfies ObjectKindOf<Organization>;

const REGISTRY_SAYS =
  'a registry: what parseRegistry gives, or an object of organizations by their code such as MA_REGISTRY';

/** A `Registry`; each organization of a file is data. */
export const REGISTRY = {
  either: [
    {
      says: REGISTRY_SAYS,
      has: { organizations: 'list' },
      mayHave: { codes: CODES },
    } satisfies ObjectKindOf<RegistryFile>,
    { firstOf: ORGANIZATION, says: REGISTRY_SAYS },
  ],
  says: REGISTRY_SAYS,
} as const satisfies Kind;
