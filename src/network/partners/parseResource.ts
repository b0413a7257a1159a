import { ANY_CODES } from '../../core/codes/anyCodes.js';
import { judge } from '../../core/judge.js';
import type { Outcome } from '../../core/outcome.js';
import { outcomeOfForm } from '../../form/outcomeOfForm.js';
import { readForm } from '../../form/read/readForm.js';
import { listedBeforeDocument } from './listedBeforeDocument.js';
import { type NetworkResource, RESOURCE_FORM } from './networkResource.js';

/**
 * Reads a document of unknown content: `ok` where it has the fields of one. `checkResources` compares documents with each other.
 *
 * @example
 * parseResource({ id: 'call', title: 'Call to take part', kind: 'call', format: 'web', cohorts: ['xx'], found: 'text', basis: 'official', source: 'The page of the state' }).ok
 * // => true
 */
export function parseResource(value: unknown): Outcome<NetworkResource> {
  const reading = readForm<NetworkResource>(RESOURCE_FORM, value, { codes: ANY_CODES });
  return outcomeOfForm(reading, judge([listedBeforeDocument], [{ resource: reading.value, at: [] }], {}));
}
