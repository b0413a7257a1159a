import { expect, test } from 'vitest';
import { es } from '../../src/messages/es.js';
import { csmhs } from './fakeHost.js';

const sent = 'organization,month,enrolled,screened\n99990505,2020-11,694,701\n';
const validate = (...words: string[]) => csmhs(['validate', 'a.csv', ...words], { files: { 'a.csv': sent } });

test('--locale tells findings in another language, with the same codes, and says that no native speaker has read it', async () => {
  const [english, spanish] = await Promise.all([validate(), validate('--locale', 'es')]);
  expect(spanish.exit).toBe(english.exit);
  expect(spanish.out).toContain('estudiantes con prueba de detección');
  expect(spanish.out).toContain(es.words['unreviewed']);
  expect(english.out).not.toContain(es.words['unreviewed']);
  const codesIn = (out: string) => out.match(/\w+\.[a-z-]+-[a-z-]+/g);
  expect(codesIn(spanish.out)).toEqual(codesIn(english.out));
});

test.each(['json', 'ndjson', 'csv', 'html', 'markdown', 'sarif', 'junit', 'github'])(
  'every format takes the language: %s',
  async (format) => {
    const { out } = await validate('--locale', 'ht', '--format', format);
    expect(out).toContain('depistaj');
  },
);

test('a language that is not known is refused', async () => {
  const { exit, err } = await validate('--locale', 'fr');
  expect(exit).toBe(2);
  expect(err).toContain('en, es, pt and ht');
});
