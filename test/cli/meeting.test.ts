import { expect, test } from 'vitest';
import { csmhs } from './fakeHost.js';

const list = 'Name,User Email,Join Time\nAda Lovelace,ada@valley.example,09:00\nBo,bo@hills.example,09:00\n';
const registry = JSON.stringify({
  form: 'registry@1',
  id: 'xx',
  codes: 'ma-dese',
  coverage: 'partial',
  asOf: '2020-10-01',
  organizations: [
    { code: '00240000', name: 'Made-up Valley', kind: 'district', domains: ['valley.example'] },
    { code: '00480000', name: 'Made-up Hills', kind: 'district', domains: ['hills.example'] },
  ],
});
const validate = (...words: string[]) =>
  csmhs(['validate', ...words], {
    files: { 'participants.csv': list, 'attendance-call-1.csv': list, 'r.json': registry },
  });

test('a list of who came is read as a meeting tool writes it; its event is in its name or given', async () => {
  for (const words of [['attendance-call-1.csv'], ['participants.csv', '--event', 'call-1']]) {
    const { exit, out } = await validate(...words, '--registry', 'r.json');
    expect(exit).toBe(0);
    expect(out).not.toMatch(/ada|lovelace|\bbo\b|@/i);
  }
});

test('what is missing is said, and no name', async () => {
  const { exit, out } = await validate('participants.csv', '--show-values', '--format', 'json');
  const { findings, ruleSet } = JSON.parse(out) as { findings: { code: string }[]; ruleSet: string };
  expect(exit).toBe(1);
  expect(ruleSet).toBe('attendance@1');
  expect(findings.map(({ code }) => code)).toEqual([
    'exchange.meeting-event-missing',
    'exchange.meeting-districts-missing',
  ]);
  expect(out).not.toMatch(/lovelace|ada@|valley/i);
});
