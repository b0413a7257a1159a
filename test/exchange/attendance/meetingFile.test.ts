import { describe, expect, test } from 'vitest';
import { checkFormFile, fileKind } from '../../../src/exchange/index.js';
import { MA_REGISTRY, type Registry } from '../../../src/network/index.js';
import { validateFiles } from '../../../src/validate/index.js';

const csv = [
  'Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest',
  'Ada Lovelace,ada@belchertown.example,09:00,09:05,5,Yes',
  'Bo,bo@burlington.example,09:00,10:00,60,Yes',
  'Host,host@state.example,09:00,10:00,60,No',
].join('\n');
const registry: Registry = {
  '00240000': { ...MA_REGISTRY['00240000'], domains: ['belchertown.example'] },
  '00480000': { ...MA_REGISTRY['00480000'], domains: ['burlington.example'] },
};
const check = (name: string, context: object, meeting?: object) => {
  const checked = checkFormFile({ name, source: csv }, 'meeting', { context, ...(meeting && { meeting }) });
  return { ...checked, findings: checked.findings.map(({ code, source }) => `${code} ${source?.line}`) };
};

test('a list of who came is told by its headings', () => {
  expect(fileKind(csv, 'participants_123.csv')).toBe('meeting');
  expect(
    fileKind('1. Summary\nMeeting title\tCall\n\n2. Participants\nName\tFirst Join\tEmail\n', 'a.csv'),
  ).toBe('meeting');
});

test('monthly data, days and other tables are not', () => {
  expect(fileKind('organization,month,name,email,screened\n', 'a.csv')).toBe('monthly');
  expect(fileKind('date,count,of\n', 'a.csv')).toBe('tally');
  expect(fileKind('name,color\n', 'a.csv')).toBe('monthly');
});

describe('the event and the districts', () => {
  test('are in the name of the file and in the registry', () => {
    expect(check('sent/attendance-call-1.csv', { registry })).toEqual({
      name: 'sent/attendance-call-1.csv',
      rows: { read: 3, clean: 2 },
      readable: true,
      findings: ['exchange.attendees-unplaced 1'],
    });
  });

  test('may be given', () => {
    const meeting = {
      event: 'call-1',
      districts: [{ organization: '00240000', domains: ['state.example'] }],
    };
    expect(check('participants_123.csv', {}, meeting).rows).toEqual({ read: 3, clean: 1 });
  });

  test('are asked for where they are not known', () => {
    expect(check('participants_123.csv', {}).findings).toEqual([
      'exchange.meeting-event-missing 1',
      'exchange.meeting-districts-missing 1',
    ]);
    expect(check('attendance-call-1.csv', { registry: MA_REGISTRY }).findings).toEqual([
      'exchange.meeting-districts-missing 1',
    ]);
  });
});

test('no name and no address is in what a validation says', async () => {
  for (const name of ['participants.csv', 'attendance-call-1.csv']) {
    const { files, findings } = await validateFiles([{ name, text: csv }], { registry });
    expect(files).toMatchObject([{ kind: 'meeting' }]);
    expect(JSON.stringify(findings)).not.toMatch(/ada|lovelace|\bbo\b|host|example/i);
  }
});

test('JSON is not a list of who came', () => {
  const checked = checkFormFile({ name: 'a.json', source: '{}' }, 'meeting');
  expect(checked.findings.map(({ code }) => code)).toEqual(['exchange.required-column-missing']);
  expect(checked.readable).toBe(false);
});

test('events of one file are compared with each other, each finding in its own line', () => {
  const event = (id: string, startsAt: string) =>
    `{ "form": "event@1", "id": "${id}", "cohort": "xx", "kind": "call", "title": "Call", "on": "2026-10-06", "mode": "virtual", "startsAt": "${startsAt}", "minutes": 60 }`;
  const source = `[\n${event('a', '09:00')},\n${event('b', '09:30')}\n]`;
  const { findings, rows } = checkFormFile({ name: 'events.json', source }, 'event');
  expect(findings.map(({ code, path, source: at }) => `${code} ${path.join('.')} ${at?.line}`)).toEqual([
    'network.events-overlap 1.startsAt 3',
  ]);
  expect(rows).toEqual({ read: 2, clean: 1 });
});

test.each([
  [
    {
      form: 'completion@1',
      organization: '00240000',
      kind: 'coaching',
      topic: 'x',
      people: 1,
      completed: 'no',
    },
  ],
  [
    {
      form: 'peer-exchange@1',
      id: 'x',
      on: '2020-11-10',
      gave: '00240000',
      received: ['00480000'],
      topic: 'x',
    },
  ],
  [
    {
      form: 'resource@1',
      id: 'x',
      title: 'x',
      kind: 'news',
      format: 'web',
      cohorts: ['xx'],
      found: 'text',
      basis: 'official',
      source: 'x',
    },
  ],
])('%j is known by its form, alone and in a list', (record) => {
  const kind = fileKind(JSON.stringify([record]));
  expect(kind).toBe(record.form.split('@')[0]);
  for (const value of [record, [record]]) {
    const checked = checkFormFile({ name: 'a.json', source: JSON.stringify(value) }, kind as 'event');
    expect(checked).toEqual({ name: 'a.json', rows: { read: 1, clean: 1 }, readable: true, findings: [] });
  }
});
