import { mustBe } from '../../core/given/mustBe.js';
import type { Organization, Registry } from './organization.js';
import { indexOf } from './registryIndex.js';
import { REGISTRY } from './registryKinds.js';

/**
 * Finds organizations by a public name: case, accents, punctuation and words such as "Public Schools" do not matter.
 *
 * Names are not unique (a charter district and its one school share one), so a list comes back. Match data by
 * code; a name only helps a person to find the code.
 *
 * @example
 * organizationsNamed(MA_REGISTRY, 'new bedford public schools').map(({ code }) => code) // => ['02010000']
 */
export function organizationsNamed(registry: Registry, name: string): Organization[] {
  mustBe(REGISTRY, registry, 'organizationsNamed', 'registry');
  mustBe('text', name, 'organizationsNamed', 'name');
  const key = nameKey(name);
  if (key === '') return [];
  return indexOf(registry).all.filter((one) =>
    [one.name, ...(one.otherNames ?? [])].some((own) => nameKey(own) === key),
  );
}

const GENERIC_WORDS = new Set(['the', 'public', 'school', 'schools', 'district']);

function nameKey(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}|[.'\u2019]/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => !GENERIC_WORDS.has(word))
    .join('');
}
