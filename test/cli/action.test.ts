import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROOT } from '../support/sourceFiles.js';

// The action of GitHub, run by its own script with the built command.
const SCRIPT = join(ROOT, '.github/action/validate.sh');
let folder = '';
let runs = 0;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'csmhs-action-'));
  writeFileSync(
    join(folder, 'wrong month.csv'),
    'organization,month,enrolled,screened\n00240000,2020-10,2149,9999\n',
  );
  const sound = readFileSync(join(ROOT, 'examples/data/applications/complete.json'));
  writeFileSync(join(folder, 'sound.json'), sound);
});
afterAll(() => rmSync(folder, { recursive: true }));

function act(inputs: Record<string, string>) {
  runs += 1;
  const at = (name: string) => join(folder, `${runs}-${name}`);
  const { status, stdout } = spawnSync('bash', [SCRIPT], {
    cwd: folder,
    encoding: 'utf8',
    env: {
      PATH: process.env['PATH'],
      RUNNER_TEMP: folder,
      GITHUB_STEP_SUMMARY: at('summary'),
      GITHUB_OUTPUT: at('output'),
      CSMHS_COMMAND: `node ${join(ROOT, 'dist/cli/main.mjs')}`,
      ...inputs,
    },
  });
  const read = (name: string) => (existsSync(at(name)) ? readFileSync(at(name), 'utf8') : '');
  return { status, stdout, summary: read('summary'), output: read('output') };
}

test('a file that fails: annotations, a summary, SARIF, and the exit code of the check', () => {
  const { status, stdout, summary, output } = act({
    CSMHS_FILES: 'wrong month.csv\n',
    CSMHS_SARIF: 'findings.sarif',
  });
  expect(status).toBe(1);
  expect(stdout).toMatch(/^::error file=wrong month\.csv,line=2,col=23,/m);
  expect(summary).toContain('screened-exceeds-enrolled');
  expect(output).toBe('findings=true\n');
  expect(JSON.parse(readFileSync(join(folder, 'findings.sarif'), 'utf8'))).toMatchObject({
    version: '2.1.0',
  });
});

test('a file that passes', () => {
  const { status, output } = act({ CSMHS_FILES: 'sound.json', CSMHS_OPTIONS: '--as-of\n2020-10-05\n' });
  expect([status, output]).toEqual([0, 'findings=false\n']);
});

test.each([
  ['no file', { CSMHS_FILES: ' \n' }, 2],
  ['a file that is not there', { CSMHS_FILES: 'absent.csv' }, 3],
  ['an option that is not there', { CSMHS_FILES: 'sound.json', CSMHS_OPTIONS: '--fail-over' }, 2],
  ['a file that looks like an option', { CSMHS_FILES: '--help' }, 3],
])('%s: the job fails, and there is no verdict', (_, inputs, exit) => {
  expect(act(inputs)).toMatchObject({ status: exit, summary: '', output: '' });
});

test('every input of the action reaches the script', () => {
  const [action, script] = ['action.yml', '.github/action/validate.sh'].map((path) =>
    readFileSync(join(ROOT, path), 'utf8'),
  );
  const inputs = [...action!.matchAll(/(CSMHS_\w+): \$\{\{ inputs\.(\w+) \}\}/g)];
  const declared = action!
    .split('outputs:')[0]!
    .match(/^ {2}\w+:$/gm)!
    .map((line) => line.trim().slice(0, -1));
  expect(inputs.map(([, , input]) => input)).toEqual(declared);
  for (const [, variable] of inputs) expect(script).toContain(`\${${variable}`);
});
