import { describe, expect, test } from 'vitest';
import { INTEREST_FORM } from '../../src/application/index.js';
import { describeFinding, oneLanguage } from '../../src/core/index.js';
import { parseForm, withLabels } from '../../src/form/index.js';
import { en } from '../../src/messages/en.js';
import { es as esLabels } from '../../src/messages/es/labels.js';
import { es } from '../../src/messages/es.js';
import { ht as htLabels } from '../../src/messages/ht/labels.js';
import { ht } from '../../src/messages/ht.js';
import { pt as ptLabels } from '../../src/messages/pt/labels.js';
import { pt } from '../../src/messages/pt.js';
import { MONTHLY_CORE_1 } from '../../src/monthly/index.js';
import { DECLARED, textsOf } from '../support/declaredTexts.js';

const TEXTS = textsOf(DECLARED);

/** Texts that are the same in a language on purpose: names, signs and words that it spells alike. */
const SAME_ON_PURPOSE: Readonly<Record<string, readonly string[]>> = {
  es: ['Virtual', 'PDF', 'Word', 'Informal', 'Federal', 'Local'],
  pt: ['Virtual', 'PDF', 'Word', 'Bullying', 'Link', 'Informal', 'Federal', 'Local'],
  ht: ['PDF', 'Word', 'Federal'],
};

test('the type of all texts is what the forms say: run with -u', async () => {
  const lines = TEXTS.map((text, i) => `  | ${JSON.stringify(text)}${i === TEXTS.length - 1 ? ';' : ''}`);
  const file = [
    '// biome-ignore-all format: a line a text.',
    "import type { Messages } from '../../core/describeFinding.js';",
    '',
    '// Written from the forms by test/messages/labels.test.ts with -u: change a text there.',
    '',
    '/** Every text that forms show to whoever fills them, without the period at its end. */',
    'export type LabelText =',
    ...lines,
    '',
    '/** English has no words for the texts of forms: they are English. */',
    "export const en: Messages = { locale: 'en', rules: {}, words: {} };",
    '',
  ];
  await expect(file.join('\n')).toMatchFileSnapshot('../../src/messages/en/labels.ts');
});

describe.each([
  ['es', es, esLabels],
  ['pt', pt, ptLabels],
  ['ht', ht, htLabels],
] as const)('the labels of %s', (locale, messages, labels) => {
  const { words } = labels;

  test('are of all texts of forms, and of no other', () => {
    expect(labels).toMatchObject({ locale, reviewed: false });
    expect(Object.keys(words)).toEqual(TEXTS);
    expect(Object.entries(words).filter(([, said]) => said === '' || said.endsWith('.'))).toEqual([]);
  });

  test('differ from the English but where they are the same on purpose', () => {
    const same = TEXTS.filter((text) => words[text] === text && /[a-z]{3}/i.test(text));
    expect(same).toEqual(SAME_ON_PURPOSE[locale]);
  });

  test('are what findings call a field', () => {
    const differ = Object.entries(messages.words).flatMap(([word, said]) => {
      if (word.startsWith('report.')) return [];
      const english = en.words[word]!.split(': ');
      const own = english.every((part) => Object.hasOwn(words, part))
        ? english.map((part) => words[part]).join(': ')
        : said;
      return said === own ? [] : [`${word}: ${own}`];
    });
    expect(differ).toEqual([]);
  });

  test.each(Object.entries(DECLARED))('leave nothing of %s in English', (_, declared) => {
    const told = textsOf(withLabels(declared, labels));
    expect(told).toEqual([...new Set(textsOf(declared).map((text) => words[text]))]);
  });
});

test('a form in another language is filled with the same words, and its findings name the label', () => {
  const spanish = oneLanguage([es, esLabels]);
  const form = withLabels(INTEREST_FORM, spanish);
  expect(form.title).toBe('Formulario de interés');
  expect(form.fields.contact.fields.name).toMatchObject({ label: 'Nombre', help: 'Nombre y apellido.' });
  expect(form.fields.wants.of.choices.news).toEqual({ label: 'Noticias y orientación' });
  expect(withLabels(INTEREST_FORM, spanish)).toBe(form);
  const filled = { contact: { name: 'A. Name', email: 'a@name.example' }, wants: ['news'] };
  expect(parseForm(filled, form)).toMatchObject({ ok: true, value: filled });
  const [finding] = parseForm({ wants: ['news'] }, INTEREST_FORM).findings;
  expect(finding!.params).toMatchObject({ label: 'Name' });
  expect(describeFinding(finding!, spanish).howToFix).toContain('Nombre');
});

test('what is of others stays as they wrote it', () => {
  const form = {
    ...MONTHLY_CORE_1,
    measures: [{ ...MONTHLY_CORE_1.measures[0]!, label: 'Membership' }, MONTHLY_CORE_1.measures[1]!],
  };
  expect(withLabels(form, esLabels).measures.map(({ label }) => label)).toEqual([
    'Membership',
    'Estudiantes con prueba de detección',
  ]);
});
