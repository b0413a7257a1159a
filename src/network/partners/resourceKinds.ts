import type { Kind } from '../../core/given/kind.js';

/** A list of `NetworkResource`; each entry is data. */
export const RESOURCES_GIVEN: Kind = {
  listOf: 'anything',
  says: 'a list of documents { id, title, kind, cohorts }, such as Object.values(RESOURCES)',
};
