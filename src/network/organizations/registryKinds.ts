import type { Kind, ObjectKindOf } from '../../core/given/kind.js';
import type { Organization } from './organization.js';

/** An `Organization`. */
export const ORGANIZATION = {
  says: "an organization of a registry, such as MA_REGISTRY['00240000']",
  has: { code: 'text', name: 'text', enrollment: { listOf: 'object' } },
} as const satisfies ObjectKindOf<Organization>;

/** A `Registry`. */
export const REGISTRY = {
  firstOf: ORGANIZATION,
  says: 'a registry: an object of organizations by their code, such as MA_REGISTRY',
} as const satisfies Kind;
