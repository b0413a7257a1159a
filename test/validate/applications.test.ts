import { expect, test } from 'vitest';
import { parseApplicationForm } from '../../src/application/index.js';
import { parseFormDefinition } from '../../src/form/index.js';
import { validateFiles } from '../../src/validate/index.js';

const form = (id: string, key: string) => {
  const outcome = parseApplicationForm({
    form: 'form@1',
    id,
    title: 'Application',
    fields: { [key]: { type: 'text', label: key, most: 20, required: true } },
  });
  if (!outcome.ok) throw new Error(id);
  return outcome.value;
};
const missing = async (value: object, ...ids: [string, string][]) => {
  const { files, findings } = await validateFiles([{ name: 'a.json', text: JSON.stringify(value) }], {
    applications: ids.map(([id, key]) => form(id, key)),
  });
  return [files[0]!.kind, findings.filter(({ code }) => code === 'form.missing').map(({ field }) => field)];
};

test('an application is read by the form of its own that it names', async () => {
  const both: [string, string][] = [
    ['bay-application@1', 'why'],
    ['hill-application@1', 'what'],
  ];
  expect(await missing({ form: 'bay-application@1' }, ...both)).toEqual([
    'application',
    expect.arrayContaining(['why']),
  ]);
  expect((await missing({ form: 'hill-application@1', what: 'x' }, ...both))[1]).not.toContain('what');
  expect((await missing({ form: 'hill-application@1' }, ...both))[1]).toContain('what');
});

test('what names none of them is told by its content as ever', async () => {
  expect((await missing({ form: 'profile@1' }, ['bay-application@1', 'why']))[0]).toBe('profile');
});

test('a form of somebody that is no application is judged by its own fields', async () => {
  const visit = {
    form: 'form@1',
    id: 'xx-visit@1',
    title: 'Visit',
    fields: {
      on: { type: 'date', label: 'Day', required: true },
      state: { type: 'text', label: 'State of the room', most: 20 },
    },
  };
  const applications = parseFormDefinition(visit);
  if (!applications.ok) throw new Error('visit');
  const found = async (value: object, kind?: 'form') => {
    const text = JSON.stringify(value);
    const options = { applications: applications.value, ...(kind && { kind }) };
    const { files, findings } = await validateFiles([{ name: 'a.json', text }], options);
    return [files[0]!.kind, ...findings.map(({ code, field }) => `${code} ${field}`)];
  };
  expect(await found({ form: 'xx-visit@1', on: '2020-10-01', state: 'Cold' })).toEqual(['form']);
  expect(await found({ form: 'xx-visit@1', on: 'today' })).toEqual(['form', 'core.date-unreadable on']);
  expect(await found({ on: '2020-10-01' }, 'form')).toEqual(['form', 'form.missing form']);
  expect(await found(visit)).toEqual(['form']);
});
