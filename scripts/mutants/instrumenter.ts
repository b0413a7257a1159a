import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Makes the mutants and the switch between them. Version 10 needs Node 22. Not a dependency: it is put into `scripts/out` at first use. */
const INSTRUMENTER = '@stryker-mutator/instrumenter';
const VERSION = '9.6.1';
const FOLDER = 'scripts/out/instrumenter';

interface Position {
  readonly line: number;
  readonly column: number;
}

/** One change of one place of the source, as the instrumenter tells it. Lines and columns begin at 0. */
export interface Mutant {
  readonly id: string;
  readonly fileName: string;
  readonly location: { readonly start: Position; readonly end: Position };
  readonly mutatorName: string;
  readonly replacement: string;
  readonly statusReason?: string;
}

export interface SourceText {
  readonly name: string;
  readonly content: string;
  /** Whole, or the places that may change. */
  readonly mutate: boolean | readonly Mutant['location'][];
}

interface NodePath {
  readonly node: { readonly key?: { readonly name?: string } };
  isObjectProperty(): boolean;
}

interface Instrumented {
  readonly files: readonly { readonly name: string; readonly content: string }[];
  readonly mutants: readonly Mutant[];
}

/** Words for people and their sources: `test/messages` and the pages of rules hold each of them, so their mutants say nothing. */
const WORDS = /^(message|howToFix|label|title|help|hint|definition|description|note|caution|source|basis)$/;

const words = {
  shouldIgnore: (path: NodePath) =>
    path.isObjectProperty() && WORDS.test(path.node.key?.name ?? '') ? 'words for people' : undefined,
};

const quiet = { isDebugEnabled: () => false, debug() {}, info() {}, warn() {}, error() {} };

/** Makes all mutants of the given places, and the source that holds them beside the original. */
export async function instrument(files: readonly SourceText[]): Promise<Instrumented> {
  const { Instrumenter } = await import(pathToFileURL(resolve(installed())).href);
  const options = { plugins: null, excludedMutations: [], ignorers: [words] };
  const { files: texts, mutants } = await new Instrumenter(quiet).instrument(files, options);
  return { files: texts, mutants: mutants.filter(({ statusReason }: Mutant) => statusReason === undefined) };
}

function installed(): string {
  const program = `${FOLDER}/node_modules/${INSTRUMENTER}/dist/src/index.js`;
  if (!existsSync(program)) {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(`${FOLDER}/package.json`, '{ "private": true }\n');
    console.log(`Installing ${INSTRUMENTER} ${VERSION} in ${FOLDER}`);
    execFileSync('npm', ['install', '--no-audit', '--no-fund', `${INSTRUMENTER}@${VERSION}`], {
      cwd: FOLDER,
      stdio: 'inherit',
    });
  }
  return program;
}
