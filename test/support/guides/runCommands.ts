import { readFileSync } from 'node:fs';
import { csmhs } from '../../cli/fakeHost.js';
import { ROOT } from '../sourceFiles.js';
import { blocksOf } from './guideBlocks.js';

type Files = Record<string, string | Uint8Array>;

/** What one command of a guide did. */
export interface CommandRun {
  readonly words: string;
  readonly exit: number;
  readonly out: string;
  readonly err: string;
}

/** Commands that a guide names and that are not ours. */
const OTHERS = /^(npm|jq|cd|mkdir|git|cat) /;

const SAMPLE = `${ROOT}examples/data/`;
const bytesOf = (name: string) => new Uint8Array(readFileSync(`${SAMPLE}${name}`));

/** A part of the sample year, by the names that guides give to files of their readers. */
const READERS: Readonly<Record<string, string>> = {
  'data/belchertown-2020-21.csv': 'synthetic-belchertown-2020-21.csv',
  'data/randolph-2020-21.csv': 'synthetic-randolph-2020-21.csv',
  'data/application.json': 'applications/complete.json',
  'data/profile.json': 'profiles/00240000-2020-21.json',
  'data/fall.json': 'assessments/00240000-2020-09.json',
  'data/log.json': 'pdsa/00240000-2020-21.json',
  'october.csv': 'synthetic-randolph-2020-21.csv',
  'november.csv': 'synthetic-belchertown-2020-21.csv',
  '2020-21.csv': 'synthetic-belchertown-2020-21.csv',
  'application.json': 'applications/complete.json',
  'applications/complete.json': 'applications/complete.json',
  'pdsa-log.json': 'pdsa/00240000-2020-21.json',
  'log.json': 'pdsa/00240000-2020-21.json',
  'assessment.json': 'assessments/00240000-2020-09.json',
  'answers.json': 'explanations/synthetic-burlington.json',
  'node_modules/csmhs/examples/data/assessments/00240000-2020-09.json': 'assessments/00240000-2020-09.json',
  'node_modules/csmhs/examples/data/synthetic-randolph-2020-21.csv': 'synthetic-randolph-2020-21.csv',
};

/** Directories that other systems write, of two rows. */
const DIRECTORIES: Files = {
  'orgs.csv':
    'sourcedId,status,name,type,identifier,parentSourcedId\nd,active,Belchertown,district,00240000,\ns,active,High,school,00240505,d\n',
  'ccd_lea_029.csv': 'ST,LEAID,ST_LEAID,LEA_NAME,LEA_TYPE,SY_STATUS\nMA,2500001,MA-0024,Belchertown,1,1\n',
  'ccd_sch_029.csv':
    'ST,LEAID,NCESSCH,ST_SCHID,SCH_NAME,SY_STATUS\nMA,2500001,250000100001,MA-0024-00240505,High,1\n',
};

/** Two versions of a form, and what was filled by the first. */
const FORMS: Files = {
  'forms/visit-1.json':
    '{ "form": "form@1", "id": "xx-visit@1", "title": "Visit", "fields": { "on": { "type": "date", "label": "Day" }, "calls": { "type": "number", "label": "Calls", "least": 0, "most": 99 }, "remark": { "type": "text", "label": "Remark", "most": 99 } } }',
  'forms/visit-2.json':
    '{ "form": "form@1", "id": "xx-visit@2", "title": "Visit", "fields": { "day": { "type": "date", "label": "Day" }, "videoCalls": { "type": "number", "label": "Video calls", "least": 0, "most": 99 }, "telephoneCalls": { "type": "number", "label": "Telephone calls", "least": 0, "most": 99 } } }',
  'visits/one.json': '{ "form": "xx-visit@1", "on": "2020-10-01", "remark": "A short visit." }',
};

/** What is there before the first command of a page besides: made by commands, or shown on the page. */
const MADE: Readonly<Record<string, readonly string[]>> = {
  'docs/cli.md': [
    'template cohort -o cohort.json',
    'template registry -o districts.json',
    'template monthly-form -o form.json',
  ],
  'docs/xlsx.md': ['template monthly -o october.xlsx'],
};
const SHOWN: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'docs/pages.md': { 'few.json': 0 },
  'docs/upgrade.md': { 'forms/visit-1-to-2.json': 0 },
  'docs/loadAnInstrument.md': { 'team-check.json': 0, 'sheet.json': 1 },
};

/** The folder in which a reader of a page types its commands. */
export async function readersFolder(page: string): Promise<Files> {
  const files: Files = { ...DIRECTORIES, ...FORMS, 'policy.json': '{ "threshold": 11 }' };
  for (const [name, sample] of Object.entries(READERS)) files[name] = bytesOf(sample);
  files['our-application.json'] = blocksOf('docs/form.md').find(({ language }) => language === 'json')!.text;
  const shown = blocksOf(page).filter(({ language }) => language === 'json');
  for (const [name, index] of Object.entries(SHOWN[page] ?? {})) files[name] = shown[index]!.text;
  await runCommands(
    (MADE[page] ?? []).map((words) => `npx csmhs ${words}`).join('\n'),
    files,
    '2020-11-20T12:00:00Z',
  );
  return files;
}

/** Runs the lines of a block of commands, one after another, in a folder that keeps what they write. */
export async function runCommands(text: string, files: Files, now: string): Promise<CommandRun[]> {
  const runs: CommandRun[] = [];
  const lines = text.replaceAll('\\\n', ' ').split('\n');
  for (const line of lines.map((each) => each.replace(/\s+#.*$/, '').trim())) {
    if (line === '' || line.startsWith('#') || OTHERS.test(line)) continue;
    const [own, redirect] = line.split(/ (?:\||\|\||&&) /)[0]!.split(' > ');
    const words = wordsOf(own!);
    if (words.shift() !== 'npx' || words.shift() !== 'csmhs') throw new Error(`No test can run: ${line}`);
    // What a command makes is not there before.
    for (const option of ['-o', '--explain-to', '--losses']) {
      const name = words[words.indexOf(option) + 1];
      if (words.includes(option) && name !== undefined) delete files[name];
    }
    const { exit, out, err, written, packed } = await csmhs(words, { files, now });
    Object.assign(files, written, packed);
    if (redirect !== undefined) files[redirect] = out;
    runs.push({ words: line, exit, out, err });
  }
  return runs;
}

const wordsOf = (line: string) =>
  [...line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    ([, double, single, bare]) => double ?? single ?? bare!,
  );
