import { createHash } from 'node:crypto';
import { NODE_FILES } from '../src/cli/files/nodeFiles.js';
import type { Entry, Files, Host, Sink } from '../src/cli/host.js';
import { nodeHost } from '../src/cli/nodeHost.js';
import { run } from '../src/cli/run.js';

// Runs the command in many ways, and tells of each what it wrote as one hash: scripts/determinism.mjs compares them between
// time zones, locales and versions of Node. Nothing is written to the disk.

const DATA = 'examples/data';
const AT = '--as-of 2021-06-20';
const COHORT = '--cohort ma-coiin-2020-21';
const OWN = 'examples/anotherState';
const BURLINGTON = `${DATA}/synthetic-burlington-2020-21.csv`;

/** Every way, by what follows `csmhs`. */
const WAYS: readonly string[] = [
  ...['text', 'json'].map((format) => `validate ${DATA} ${AT} --format ${format}`),
  ...['ndjson', 'csv', 'html', 'markdown', 'github', 'junit', 'sarif'].map(
    (format) => `validate ${DATA}/damaged ${DATA}/pdsa ${AT} --format ${format}`,
  ),
  ...['es', 'pt', 'ht'].map(
    (language) => `validate ${DATA}/damaged ${DATA}/pdsa ${AT} --show-values --locale ${language}`,
  ),
  `validate ${OWN} --cohort ${OWN}/cohort.json --registry ${OWN}/registry.json --form ${OWN}/monthly-form.json ${AT}`,
  `report ${DATA} ${COHORT} ${AT} -o cohort.html`,
  `report ${DATA} --district 00240000 ${AT} --locale es -o district.html`,
  ...['svg', 'vl.json', 'txt'].map(
    (ending) =>
      `chart ${BURLINGTON} --measure screeningReach --organization 00480000 --chart p -o chart.${ending}`,
  ),
  `chart ${BURLINGTON} --measure screened --organization 00480000 --improvement up -o run.svg`,
  ...['rates', 'totals', 'timeliness'].map((name) => `${name} ${BURLINGTON} ${COHORT} ${AT} --format csv`),
  `protect ${BURLINGTON} --policy small-under-11 -o public.json`,
  `protect ${BURLINGTON} --policy small-under-11 -o public.txt`,
  `score ${DATA}/assessments/00240000-2020-09.json`,
  ...['monthly', 'assessment', 'application'].map((name) => `template ${name} -o ${name}.xlsx`),
  ...['cohort', 'registry', 'monthly-form', 'plan', 'catalogue', 'profile'].map((name) => `template ${name}`),
  ...['monthly-report', 'monthly-submission', 'pdsa-log', 'registry', 'profile', 'application', 'cohort'].map(
    (name) => `schema ${name}`,
  ),
  'schema monthly-report --target table-schema',
  'rules --format json',
  'measures',
  `migrate ${BURLINGTON} --to monthly@2 -o moved.csv`,
];

const NODE = nodeHost();
for (const words of WAYS) console.log(`${await hashOf(words.split(' '))} ${words}`);

async function hashOf(words: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  const sink: Sink = {
    write: (text) => {
      hash.update(text);
    },
    status: () => {},
    flush: async () => undefined,
    isTerminal: false,
  };
  const files: Files = {
    ...NODE_FILES,
    // The order in which a disk lists its files is another one everywhere.
    list: async (folder): Promise<readonly Entry[]> => [...(await NODE_FILES.list(folder))].reverse(),
    async write(path, content) {
      hash.update(path);
      for await (const piece of typeof content === 'string' ? [content] : content) hash.update(piece);
    },
  };
  // The same day in every zone that is tried.
  const host: Host = { ...NODE, files, stdout: sink, stderr: sink, now: () => '2021-06-20T08:00:00Z' };
  const exit = await run(words, host);
  return `${exit} ${hash.digest('hex').slice(0, 32)}`;
}
