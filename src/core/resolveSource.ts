import type { GivenSource } from './fact.js';
import { mustBe } from './given/mustBe.js';
import { mustChoose } from './given/mustChoose.js';
import { SOURCES, type Source, type SourceId, type SourceRef } from './sources.js';

/** A source with everything that a stranger needs to open it. */
export interface ResolvedSource {
  readonly id: SourceId;
  readonly title: string;
  readonly publisher: string;
  readonly year: string;
  readonly edition?: string;
  /** Where to look inside: a section, a page, the number of a rule. */
  readonly at?: string;
  /** An `https://` address, `doi:` or `isbn:`, or for a proposal the paragraph of `docs/proposals.md`. */
  readonly address: string;
  readonly seen: Source['seen'];
  readonly remark?: string;
}

/**
 * Looks up what a rule, measure or table names as its source.
 *
 * @example
 * resolveSource({ id: 'project', at: 'v02' }).address // => 'docs/proposals.md#v02'
 * @example
 * resolveSource({ id: 'connors-2022' }).address // => 'https://doi.org/10.1002/pits.22670'
 */
export function resolveSource(ref: SourceRef): ResolvedSource {
  mustBe(
    { says: 'a source { id, at? }', has: { id: 'text' }, mayHave: { at: 'text' } },
    ref,
    'resolveSource',
    'ref',
  );
  const { id, at } = ref;
  mustChoose(Object.keys(SOURCES), id, 'resolveSource', 'ref.id');
  const source: Source = SOURCES[id];
  const { title, publisher, year, edition, seen, remark } = source;
  return {
    id,
    title,
    publisher,
    year,
    ...(edition !== undefined && { edition }),
    ...(at !== undefined && { at }),
    address: addressOf(source, at),
    seen,
    ...(remark !== undefined && { remark }),
  };
}

/**
 * Writes a source in one line, for a person. What somebody's own definition names as its source is written as it is.
 *
 * @example
 * describeSource({ id: 'project', at: 'v02' })
 * // => 'Proposals of this project (csmhs, 2026): docs/proposals.md#v02'
 * @example
 * describeSource({ title: 'Our handbook', url: 'https://example.org' }) // => 'Our handbook: https://example.org'
 */
export function describeSource(source: GivenSource): string {
  mustBe(
    { either: ['text', { says: 'a source', has: {} }], says: 'a text or a source' },
    source,
    'describeSource',
    'source',
  );
  if (typeof source === 'string') return source;
  if ('title' in source) return source.url === undefined ? source.title : `${source.title}: ${source.url}`;
  const { id, title, publisher, year, at, address } = resolveSource(source);
  const place = at !== undefined && id !== 'project' ? `, ${at}` : '';
  return `${title} (${publisher}, ${year})${place}: ${address}`;
}

function addressOf({ url, doi, isbn, kind }: Source, at: string | undefined): string {
  if (kind === 'project') return at === undefined ? `${url}` : `${url}#${at}`;
  if (doi !== undefined) return `https://doi.org/${doi}`;
  return url ?? `isbn:${isbn}`;
}
