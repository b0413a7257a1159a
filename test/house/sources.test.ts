import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { resolveSource } from '../../src/core/resolveSource.js';
import { SOURCES, type Source, type SourceRef } from '../../src/core/sources.js';
import { ROOMS, ROOT, SOURCE_FILES } from '../support/sourceFiles.js';

// Where a fact comes from can be opened by anybody: no rule or table cites a page that is not there.

type Cited = { readonly at: string; readonly ref: SourceRef; readonly basis: string | undefined };

const ALL: Readonly<Record<string, Source>> = SOURCES;
const BASES = ['official', 'published', 'inferred', 'proposed'];
const cited: Cited[] = [];
const texts: string[] = [];
const factsWithoutField: string[] = [];
const seen = new Set<object>();
for (const { path, room } of SOURCE_FILES)
  if (ROOMS.includes(room) && room !== 'cli' && path !== 'core/sources.ts')
    gather((await import(`${ROOT}src/${path}`)) as object, path);

/** Walks what a file exports and notes every `source` with the `basis` beside it. */
function gather(value: object, at: string): undefined {
  if (seen.has(value)) return;
  seen.add(value);
  for (const [key, entry] of Object.entries(value)) {
    if (key === 'source') note(entry, at, (value as { basis?: string }).basis);
    if (key === 'facts' && isObject(entry) && Object.values(entry).every((fact) => isObject(fact)))
      for (const field of Object.keys(entry))
        if (!holds(value, field.split('.'))) factsWithoutField.push(`${at}: ${field}`);
    if (isObject(entry)) gather(entry, `${at} ${key}`);
  }
}

function note(entry: unknown, at: string, basis: string | undefined): undefined {
  if (isObject(entry) && typeof (entry as { id?: unknown }).id === 'string')
    cited.push({ at, ref: entry as SourceRef, basis });
  else if (typeof entry === 'string' && basis !== undefined) texts.push(`${at}: ${entry}`);
}

/** Whether a record has a field, or a list with a value, of which a fact is said. */
function holds(record: object, [first, ...rest]: readonly string[]): boolean {
  const entry = (record as Readonly<Record<string, unknown>>)[first!];
  if (entry === undefined) return false;
  if (rest.length === 0) return true;
  return Array.isArray(entry) ? entry.includes(rest.join('.')) : isObject(entry) && holds(entry, rest);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

const at = ({ at, ref }: Cited) => `${at}: ${ref.id}${ref.at === undefined ? '' : ` ${ref.at}`}`;
const proposals = readFileSync(`${ROOT}docs/proposals.md`, 'utf8');
const anchors = [...proposals.matchAll(/<a id="([a-z]\d\d)"><\/a>/g)].map(([, id]) => id!);

test('there are sources to judge', () => {
  expect(cited.length).toBeGreaterThan(400);
});

test('every source exists, and each built-in fact names one by its id', () => {
  expect(cited.filter(({ ref }) => !Object.hasOwn(ALL, ref.id)).map(at)).toEqual([]);
  expect(texts).toEqual([]);
});

test('every basis is one of four words', () => {
  const strange = cited.filter(({ basis }) => basis !== undefined && !BASES.includes(basis));
  expect(strange.map(at)).toEqual([]);
});

test('a source can be opened: https, a DOI or an ISBN, or a page of this package', () => {
  const closed = Object.entries(ALL).filter(
    ([id, { url, doi, isbn }]) =>
      !(url?.startsWith('https://') || doi !== undefined || isbn !== undefined || id === 'project'),
  );
  expect(closed.map(([id]) => id)).toEqual([]);
  expect(existsSync(`${ROOT}${SOURCES.project.url}`)).toBe(true);
});

test('only what an authority’s own text says, and was read, is official', () => {
  const unread = cited.filter(({ basis, ref }) => {
    const { url, seen, kind } = ALL[ref.id]!;
    return basis === 'official' && (url === undefined || seen === 'notRead' || kind === 'project');
  });
  expect(unread.map(at)).toEqual([]);
});

test('what is proposed by this project names a paragraph of docs/proposals.md', () => {
  const ours = cited.filter(({ ref }) => ref.id === 'project');
  expect(ours.filter(({ ref }) => !anchors.includes(ref.at ?? '')).map(at)).toEqual([]);
  expect(ours.filter(({ basis }) => basis !== undefined && basis !== 'proposed').map(at)).toEqual([]);
});

test('each paragraph has its own number, and the heading repeats it', () => {
  expect(anchors).toEqual([...new Set(anchors)]);
  const headings = [...proposals.matchAll(/^### <a id="([a-z]\d\d)"><\/a>([A-Z]\d\d)\. /gm)];
  expect(headings.map(([, id, number]) => [id, number])).toEqual(anchors.map((id) => [id, id.toUpperCase()]));
});

test('each paragraph is the source of something, or is named in the code', () => {
  const code = SOURCE_FILES.map(({ text }) => text).join('\n');
  const used = new Set(cited.filter(({ ref }) => ref.id === 'project').map(({ ref }) => ref.at));
  const named = (id: string) => new RegExp(`[Pp]roposals? [^\\n]*\\b${id}\\b|\\(${id}\\)`).test(code);
  expect(anchors.filter((id) => !used.has(id) && !named(id))).toEqual([]);
});

test('each source in the table is cited by a rule, a table, a comment or a proposal', () => {
  const words = `${SOURCE_FILES.filter(({ path }) => path !== 'core/sources.ts')
    .map(({ text }) => text)
    .join('\n')}\n${proposals}`;
  const unused = Object.keys(ALL).filter((id) => !new RegExp(`\\b${id}\\b`).test(words));
  expect(unused).toEqual([]);
});

test('a fact about a field is about a field that the record has', () => {
  expect(factsWithoutField).toEqual([]);
});

test('`@see` names a source, a proposal or something of the code', () => {
  const known = (line: string) =>
    /[Pp]roposals? [a-z]\d\d/.test(line) ||
    /@see (\{@link |`?[A-Z_]{3,}|`\w+|https:\/\/)/.test(line) ||
    Object.keys(ALL).some((id) => line.includes(`@see ${id}`));
  const strange = SOURCE_FILES.flatMap(({ path, text }) =>
    (text.match(/@see .*/g) ?? []).filter((line) => !known(line)).map((line) => `src/${path}: ${line}`),
  );
  expect(strange).toEqual([]);
});

/** Pages of notes that nobody outside has, and sections of pages that have none. */
const NOTES =
  /\b(application|pdsa|disclosure|profile|smhqa|massachusetts|evidence-and-tiers|users-needs|monthly-data|design)(\.md)?,? (sections? \d|[ADMV]\d\d?\b|trap|no\. \d)|\bmonthly-data\b|\busers-needs\b|\bevidence-and-tiers\b|\bmassachusetts\.md|\bsmhqa\.md|\bprofile\.md|\bdesign\.md|\bissue [A-Z]\b/;

test('nothing that is shipped names a page that is not in the package', () => {
  const folders = ['src', 'docs', 'schemas', 'conformance', 'examples', 'dist'].filter((name) =>
    existsSync(join(ROOT, name)),
  );
  // Not through links: the packages of an example lead back to the root.
  const filesIn = (folder: string): string[] =>
    readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : filesIn(path);
      return entry.isFile() && /\.(tsx?|[cm]?js|md|json|csv)$/.test(path) ? [path] : [];
    });
  const files = folders.flatMap(filesIn);
  const naming = files.flatMap((path) => {
    const found = NOTES.exec(readFileSync(join(ROOT, path), 'utf8'));
    return found ? [`${path}: ${found[0]}`] : [];
  });
  expect(naming).toEqual([]);
});

test('a source resolves to an address that can be printed', () => {
  for (const { ref } of cited) {
    const { address, title } = resolveSource(ref);
    expect(title).not.toBe('');
    expect(address).toMatch(/^(https:\/\/|isbn:\d{13}$|docs\/proposals\.md#[a-z]\d\d$)/);
  }
});
