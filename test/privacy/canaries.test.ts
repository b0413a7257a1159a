import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { csmhs } from '../cli/fakeHost.js';
import { type Canary, canary, placesIn, withAt, withKey } from '../support/canaries.js';
import { ROOT } from '../support/sourceFiles.js';

// One made-up person for each place in which something can be written; none of them is in anything that comes out.

const sample = (path: string) => readFileSync(`${ROOT}examples/data/${path}`, 'utf8');
const read = (path: string): unknown => JSON.parse(sample(path));
const STATE = `${ROOT}examples/anotherState`;

const FORMS: Readonly<Record<string, unknown>> = {
  application: read('applications/complete.json'),
  profile: read('profiles/00240000-2020-21.json'),
  log: read('pdsa/00240000-2020-21.json'),
  cohort: JSON.parse(readFileSync(`${STATE}/cohort.json`, 'utf8')),
  registry: JSON.parse(readFileSync(`${STATE}/registry.json`, 'utf8')),
  form: JSON.parse(readFileSync(`${STATE}/monthly-form.json`, 'utf8')),
};

/** As many places of one form as are tried one by one. */
const MOST = 8;

const planted: Canary[] = [];
function plant(): string {
  const one = canary(planted.length);
  planted.push(one);
  return one.text;
}

/** Files in each of which one place, or one key, is a canary, and one in which all words are. */
function filesOf(name: string, form: unknown): Readonly<Record<string, string>> {
  const places = placesIn(form);
  const step = Math.ceil(places.length / MOST);
  const tried = places.filter((_, i) => i % step === 0);
  const keyed = tried.filter((place) => typeof place.at(-1) === 'string');
  const changed = [
    ...tried.map((place) => withAt(form, place, plant)),
    ...keyed.map((place) => withKey(form, place, plant())),
  ];
  const isWords = (old: unknown) => typeof old === 'string' && /\s/.test(old);
  const whole = places.reduce(
    (made, place) => withAt(made, place, (old) => (isWords(old) ? plant() : old)),
    form,
  );
  const files = changed.map((value, i) => [`each/${name}/${i}.json`, JSON.stringify(value)]);
  return { ...Object.fromEntries(files), [`all/${name}.json`]: JSON.stringify(whole) };
}

const MONTHLY = [
  ['organization', 'month', 'screened', 'note', plant(), 'submittedBy'],
  ['00240505', '2020-10', '61', plant(), '5', plant()],
  ['00240505', '2020-11', plant(), '', plant(), ''],
  [plant(), '2020-12', '61', '', '', ''],
  ['00240505', plant(), '61', '', '', ''],
]
  .map((row) => row.map((cell) => `"${cell}"`).join(','))
  .join('\n');

const files = {
  ...Object.assign({}, ...Object.entries(FORMS).map(([name, form]) => filesOf(name, form))),
  [`all/${plant().replaceAll('/', '-')}.csv`]: MONTHLY,
  'named/monthly.csv': MONTHLY,
};

/** The canaries that stand in a text. */
const found = (text: string) => planted.filter(({ needle }) => text.includes(needle));

// --explain-to, --annotate and --split write the sender's own words for the sender.
const COMMANDS = [
  ...['text', 'json', 'ndjson', 'csv', 'sarif', 'html', 'junit', 'github'].flatMap((format) => [
    `validate all each --format ${format}`,
    `validate all each --format ${format} --show-values`,
  ]),
  'validate all --write-baseline out.json',
  'report all -o out.html',
  'report all -o out.html --district 00240000',
  'report all -o out.html --public',
  'chart named --measure screened -o out.svg',
  'chart named --measure screened -o out.json',
  'totals named --format csv',
  'rates named',
  'timeliness named --cohort all/cohort.json --form all/form.json',
  'protect named --policy small',
  'score all/log.json',
  'measures --form all/form.json',
  'rules --form all/form.json',
  'template monthly --form all/form.json -o out.csv',
  'schema monthly --form all/form.json',
  'validate named --registry all/registry.json --cohort all/cohort.json --form all/form.json',
  'registry all/registry.json',
  'migrate named/monthly.csv --to all/form.json',
];

test.each(COMMANDS)('csmhs %s', async (command) => {
  const { out, err, written } = await csmhs(command.split(' '), { files });
  const shown = found([out, err, ...Object.values(written)].join('\n'));
  // A sender who asks for what was typed is shown an address that stands where none may.
  const isAsked = command.includes('--show-values');
  expect(shown.filter(({ isOfStudent }) => isOfStudent || !isAsked)).toEqual([]);
});

test('and those who are in files that can be read are asked about', async () => {
  const { out } = await csmhs('validate all named --format json'.split(' '), { files });
  const { findings } = JSON.parse(out) as { findings: readonly { code: string }[] };
  const codes = new Set(findings.map(({ code }) => code));
  for (const code of [
    'core.student-data-in-text',
    'core.contact-data-in-text',
    'exchange.file-name-personal',
  ])
    expect(codes).toContain(code);
  expect(planted.length).toBeGreaterThan(200);
});

test('the columns that are added to a file repeat none', async () => {
  const { written } = await csmhs('validate named/monthly.csv --annotate out.csv'.split(' '), { files });
  const [before, after] = [MONTHLY, written['out.csv'] ?? ''].map((text) =>
    planted.map(({ needle }) => text.split(needle).length),
  );
  expect(after).toEqual(before);
});
