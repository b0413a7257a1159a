import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { DOORS } from '../../doors.config.js';
import { packed } from '../support/consumer.js';
import { ROOT } from '../support/sourceFiles.js';

// What `npm pack` sends: each byte for somebody.

const MB = 1024 * 1024;
const main = packed();
const kit = packed('conformance');
const paths = main.files.map(({ path }) => path);

test('the package holds the code, its types, the schemas, the guides and the examples, and no tests', () => {
  expect(paths).toEqual(
    expect.arrayContaining([
      'LICENSE',
      'package.json',
      'docs/rules/README.md',
      'docs/measures.md',
      'docs/report.svg',
      'docs/pictures/check-page.png',
      'docs/README.md',
      'llms.txt',
      'examples/data/applications/complete.json',
      'schemas/monthly-submission.json',
      'schemas/monthly-report.table-schema.json',
      'registries/ma-2020-21.json',
      'dist/warehouse/reports.js',
      'dist/warehouse/months.js',
      'dist/warehouse/sentences.csv',
      'dist/warehouse/terms.ndjson',
    ]),
  );
  expect(paths.filter((path) => /^(src|test|conformance|scripts|docs\/decisions)\//.test(path))).toEqual([]);
  expect(paths.filter((path) => /(^|\/)\.|\bcontributing\.md|(^|\/)out\//.test(path))).toEqual([]);
});

test('the package is small', () => {
  expect(main.unpackedSize / MB).toBeLessThanOrEqual(18);
  expect(main.entryCount).toBeLessThanOrEqual(2400);
});

test('the conformance kit is a package of its own, with a runner, in the version of the package', () => {
  const { files, name, version } = kit;
  expect([name, version]).toEqual(['csmhs-conformance', main.version]);
  const names = files.map(({ path }) => path);
  expect(names).toEqual(
    expect.arrayContaining(['LICENSE', 'README.md', 'monthly.json', 'tables.json', 'runner/runKit.ts']),
  );
});

test('who cites the package names its version', () => {
  expect(readFileSync(`${ROOT}CITATION.cff`, 'utf8')).toContain(`\nversion: ${main.version}\n`);
});

test('comments travel with the types', () => {
  const declared = paths
    .filter((path) => path.endsWith('.d.cts'))
    .map((path) => ts.createSourceFile(path, readFileSync(ROOT + path, 'utf8'), ts.ScriptTarget.ES2022, true))
    .flatMap((file) => file.statements.filter(ts.isFunctionDeclaration));
  const nameOf = ({ name }: ts.FunctionDeclaration) => name!.text;
  const isTold = (each: ts.FunctionDeclaration) => ts.getJSDocCommentsAndTags(each).length > 0;
  // A function of several signatures has one comment.
  const told = new Set(declared.filter(isTold).map(nameOf));
  expect(declared.map(nameOf).filter((name) => !told.has(name))).toEqual([]);
});

test('types of import pass on those of require, but where another package is named', () => {
  const whole = paths
    .filter((path) => path.endsWith('.d.ts'))
    .filter((path) => !/^export \* from '\.\/\w+\.cjs';\n$/.test(readFileSync(ROOT + path, 'utf8')));
  expect(whole.filter((path) => !/schema/.test(path))).toEqual([]);
});

test('typesVersions leads old resolvers to the types of every door', () => {
  const { typesVersions } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')) as {
    typesVersions: { '*': Record<string, string[]> };
  };
  const { '*': any, ...exact } = typesVersions['*'];
  const found = ({ name }: (typeof DOORS)[number]) => {
    const path = name.slice('csmhs/'.length);
    const places = exact[path] ?? any!.map((place) => place.replace('*', path));
    return places.find((place) => paths.includes(place.slice(2)));
  };
  const inner = DOORS.filter(({ name }) => name !== 'csmhs');
  expect(inner.map(found)).toEqual(inner.map(({ conditions }) => conditions.require.types));
});

describe('pages lead only to what is sent with them', () => {
  const pagesOf = (folder: string, { files }: typeof main) =>
    files.filter(({ path }) => path.endsWith('.md')).map(({ path }) => ({ path, folder, files }));

  test.each([...pagesOf('', main), ...pagesOf('conformance/', kit)])('$folder$path', (page) => {
    const sent = new Set(page.files.map(({ path }) => path));
    const isSent = (path: string) =>
      sent.has(path) || page.files.some((file) => file.path.startsWith(`${path.replace(/\/$/, '')}/`));
    const textOf = (path: string) => readFileSync(ROOT + page.folder + path, 'utf8');
    const text = textOf(page.path);
    const dead = links(text).filter((link) => {
      const [path, anchor] = link.split('#') as [string, string | undefined];
      const to = path === '' ? page.path : posix.join(posix.dirname(page.path), path);
      return !isSent(to) || (anchor !== undefined && !anchorsOf(textOf(to)).includes(anchor));
    });
    expect(dead).toEqual([]);
    // Paths in the text, such as `examples/network.ts`.
    const named = [
      ...text.matchAll(/`((?:src|test|docs|dist|examples|schemas|registries)\/[\w./-]*\w\/?)`/g),
    ];
    expect(named.map(([, path]) => path!).filter((path) => !isSent(path))).toEqual([]);
  });
});

/** Targets of the links of a page that lead to no other site. */
function links(text: string): string[] {
  return [...text.matchAll(/\]\(([^)\s]+)\)|(?:src|href)="([^"]+)"/g)]
    .map(([, inText, inTag]) => (inText ?? inTag)!)
    .filter((link) => !/^[a-z]+:/.test(link));
}

/** The anchors of a page: its headings, as sites that show Markdown name them, and those that it names itself. */
function anchorsOf(text: string): string[] {
  const headings = [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    heading!
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-'),
  );
  return [...headings, ...[...text.matchAll(/<a (?:id|name)="([^"]+)"/g)].map(([, id]) => id!)];
}
