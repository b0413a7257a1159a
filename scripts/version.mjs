// Makes the next version of what the changesets say: npm run next-version. It writes CHANGELOG.md and the number, wherever
// the number is written; what comes after it is in docs/contributing.md.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const version = () => JSON.parse(readFileSync('package.json', 'utf8')).version;
const before = version();
execFileSync('npx', ['changeset', 'version'], { stdio: 'inherit' });
const after = version();
if (after === before)
  throw new Error('The changesets make no other version: npm run changeset says what changed.');
/** Where the number is, and how often. The kit of cases gets it by `npx vitest run test/conformance -u`. */
const PLACES = [
  ['package-lock.json', '"version": "', 2],
  ...['queue', 'react', 'server'].map((example) => [
    `examples/${example}/package-lock.json`,
    '"name": "csmhs",\n      "version": "',
    1,
  ]),
  ['conformance/package.json', '"version": "', 1],
  ['conformance/README.md', 'core ', 1],
  ['CITATION.cff', '\nversion: ', 1],
];
for (const [file, head, times] of PLACES) {
  let text = readFileSync(file, 'utf8');
  for (let time = 0; time < times; time++) {
    if (!text.includes(`${head}${before}`)) throw new Error(`${file} does not say ${before}.`);
    text = text.replace(`${head}${before}`, `${head}${after}`);
  }
  writeFileSync(file, text);
}
console.log(`${before} is ${after} now.`);
