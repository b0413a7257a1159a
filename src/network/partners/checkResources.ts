import { ANY_CODES } from '../../core/codes/anyCodes.js';
import type { Finding } from '../../core/finding.js';
import { numberFingerprints } from '../../core/fingerprint.js';
import { mustBe } from '../../core/given/mustBe.js';
import { judge } from '../../core/judge.js';
import { type FormBreach, formFindings, gatherBreaches } from '../../form/breaches.js';
import { readForm } from '../../form/read/readForm.js';
import { checkIds } from '../../form/repeatedIds.js';
import { listedBeforeDocument, type PlacedResource } from './listedBeforeDocument.js';
import { type NetworkResource, RESOURCE_FORM } from './networkResource.js';
import { RESOURCES_GIVEN } from './resourceKinds.js';

/**
 * Checks a list of documents: the shape of each, ids that are there twice, and dates that contradict each other.
 *
 * @returns findings whose path begins with the number of the document, from 0
 * @example
 * checkResources(Object.values(RESOURCES)) // => []
 */
export function checkResources(resources: readonly NetworkResource[]): Finding[] {
  mustBe(RESOURCES_GIVEN, resources, 'checkResources', 'resources');
  const shape: FormBreach[] = [];
  const placed = Array.from(resources, (entry: unknown, row): PlacedResource => {
    const { value, breaches } = readForm<Partial<NetworkResource>>(RESOURCE_FORM, entry, {
      codes: ANY_CODES,
      at: [row],
    });
    for (const breach of breaches) shape.push(breach);
    return { resource: value, at: [row] };
  });
  const { breaches, onBreach } = gatherBreaches();
  checkIds(
    placed.map(({ resource }) => resource),
    [],
    onBreach,
  );
  const found = judge([listedBeforeDocument], placed, {});
  return numberFingerprints([...formFindings([...shape, ...breaches]), ...found]);
}
