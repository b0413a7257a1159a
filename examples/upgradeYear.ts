// A change of year, by task: what a new version of a form would do to last year's files, a form of a state's own with its
// migration, and months that are compared across the change. Everything is made up.
import { readFileSync } from 'node:fs';
import { APPLICATION_2_TO_3, application3Preview, parseApplication } from 'csmhs/application';
import { describeFinding } from 'csmhs/core';
import { checkFormFile, migrate } from 'csmhs/exchange';
import { parseFormDefinition, parseMigration } from 'csmhs/form';
import { en } from 'csmhs/messages/en';
import { MONTHLY_1, MONTHLY_2_PREVIEW } from 'csmhs/monthly';
import { validateFiles } from 'csmhs/validate';
import complete from './data/applications/complete.json' with { type: 'json' };

// 1. The preview of monthly@2: last year's file is checked by its own form, and its numbers move as far as they can.
const name = 'synthetic-belchertown-2020-21.csv';
const lastYear = { name, bytes: new Uint8Array(readFileSync(`examples/data/${name}`)) };
const before = await validateFiles([lastYear], { form: MONTHLY_1 });
const months = migrate<NonNullable<typeof before.entries>>(before.entries, { to: 'monthly@2' });
if (!months.ok) throw new Error('The months cannot be moved.');
const { value: history, losses } = months.value;
console.log(`${history.length} reports are of monthly@2, and ${losses.length} values did not come along:`);
for (const code of new Set(losses.map((loss) => loss.code)))
  console.log(`  ${losses.filter((loss) => loss.code === code).length} ${code}`);

// 2. A month of the new year is compared with them. A measure that was split begins anew.
const thisYear = {
  name: 'september.csv',
  bytes: new TextEncoder().encode(
    'organization,month,enrolled,screened,staffCompletedTraining,videoSessions\n00240000,2021-09,2130,40,12,31\n',
  ),
};
const after = await validateFiles([thisYear], { form: MONTHLY_2_PREVIEW, history });
console.log(`${after.findings.length} findings on ${thisYear.name}:`);
for (const { severity, code } of after.findings) console.log(`  ${severity} ${code}`);

// 3. An application, two versions on: the migrations make a chain.
const moved = migrate(complete, { to: APPLICATION_2_TO_3.to });
if (!moved.ok) throw new Error('The application cannot be moved.');
console.log(moved.value.forms.join(' -> '));
for (const loss of moved.value.losses) console.log(`  ${describeFinding(loss, en).message}`);
console.log(`It can be read: ${parseApplication(moved.value.value, { form: application3Preview() }).ok}`);

// 4. A form of your own: two versions, and what became of each field, as data.
const visit = (version: number, fields: object) =>
  parseFormDefinition({ form: 'form@1', id: `xx-visit@${version}`, title: 'Visit', fields });
const first = visit(1, {
  on: { type: 'date', label: 'Day', required: true },
  calls: { type: 'reportedValue', label: 'Calls' },
  remark: { type: 'text', label: 'Remark', most: 200 },
});
const second = visit(2, {
  day: { type: 'date', label: 'Day', required: true },
  videoCalls: { type: 'reportedValue', label: 'Calls by video' },
  telephoneCalls: { type: 'reportedValue', label: 'Calls by telephone' },
});
if (!first.ok || !second.ok) throw new Error('A form is broken.');
const forms = [first.value, second.value];
const changes = [
  { change: 'renamed', field: 'on', to: 'day' },
  { change: 'split', field: 'calls', into: ['videoCalls', 'telephoneCalls'] },
];
const migration = { form: 'migration@1', from: 'xx-visit@1', to: 'xx-visit@2', changes };

// A change was forgotten, and the file says where: csmhs validate does the same for a folder with all three files.
const file = (value: object) => ({ name: 'visit-1-to-2.json', source: JSON.stringify(value, null, 2) });
for (const { message } of checkFormFile(file(migration), 'migration', { context: { forms } }).findings.map(
  (finding) => describeFinding(finding, en),
))
  console.log(message);
const whole = parseMigration({ ...migration, changes: [...changes, { change: 'retired', field: 'remark' }] });
if (!whole.ok) throw new Error('The migration is broken.');
const filled = { form: 'xx-visit@1', on: '2021-03-01', calls: 7, remark: 'Made up' };
const result = migrate(filled, whole.value, { forms });
if (!result.ok) throw new Error('The visit cannot be moved.');
console.log(JSON.stringify(result.value.value));
for (const loss of result.value.losses) console.log(`  ${describeFinding(loss, en).message}`);
