import { describe, expect, test } from 'vitest';
import { INFORMATION_SESSIONS, parseAttendance, parseEvent } from '../../../src/network/index.js';

const places = ({ findings }: ReturnType<typeof parseEvent | typeof parseAttendance>) =>
  findings.map(({ code, path }) => `${code} ${path.join('.')}`);

describe('an event', () => {
  test('of this package is read as it is', () => {
    for (const event of JSON.parse(JSON.stringify(INFORMATION_SESSIONS)))
      expect(parseEvent(event)).toEqual({ ok: true, value: event, findings: [] });
  });

  test('has a kind, a day and districts that can be read', () => {
    const event = { ...INFORMATION_SESSIONS[0], kind: 'party', on: '6/1/2020', organizations: ['240000'] };
    expect(places(parseEvent(event))).toEqual([
      'form.choice-unknown kind',
      'core.date-unreadable on',
      'core.code-lost-zeros organizations.0',
    ]);
  });

  test('from a form has its minutes as text', () => {
    const event = { ...INFORMATION_SESSIONS[0], minutes: '30' };
    expect(parseEvent(event).ok).toBe(false);
    expect(parseEvent(event, { text: true })).toMatchObject({ ok: true, value: { minutes: 30 } });
  });
});

test('organizations are read by the codes of the cohort or registry', () => {
  const record = { event: 'call-1', organization: '2712345', people: 2 };
  expect(places(parseAttendance(record))).toEqual(['core.code-ambiguous organization']);
  expect(parseAttendance(record, { codes: 'nces' }).ok).toBe(true);
  const event = { ...INFORMATION_SESSIONS[0], organizations: ['2712345'] };
  expect(parseEvent(event, { codes: 'nces' }).ok).toBe(true);
});

describe('a record of attendance', () => {
  test('names its organization in every finding, where its code can be read', () => {
    const outcome = parseAttendance({ event: 'call-1', organization: '00240000', people: -1 });
    expect(places(outcome)).toEqual(['form.number-out-of-range people']);
    expect(outcome.findings[0]?.record).toEqual({ organization: '00240000' });
  });

  test.each([null, undefined, 'x', 7, [], [{}]])('is not %j', (value) => {
    expect(parseAttendance(value).ok).toBe(false);
    expect(parseEvent(value).ok).toBe(false);
  });
});
