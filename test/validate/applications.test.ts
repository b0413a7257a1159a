import { expect, test } from 'vitest';
import { parseApplicationForm } from '../../src/application/index.js';
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
    ['bay@1', 'why'],
    ['hill@1', 'what'],
  ];
  expect(await missing({ form: 'bay@1' }, ...both)).toEqual(['application', expect.arrayContaining(['why'])]);
  expect((await missing({ form: 'hill@1', what: 'x' }, ...both))[1]).not.toContain('what');
  expect((await missing({ form: 'hill@1' }, ...both))[1]).toContain('what');
});

test('what names none of them is told by its content as ever', async () => {
  expect((await missing({ form: 'profile@1' }, ['bay@1', 'why']))[0]).toBe('profile');
});
