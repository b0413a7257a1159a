import { expect, test } from 'vitest';
import { countAnswers } from '../../src/form/completeness.js';
import { type Field, withLabels } from '../../src/form/index.js';

const messages = {
  locale: 'es',
  rules: {},
  words: { Name: 'Nombre', Yes: 'Sí', 'First name': 'Nombre de pila' },
};

test('says what people read in the language, at any depth, and leaves all else', () => {
  const form = {
    id: 'Name',
    title: 'Name',
    fields: {
      name: { type: 'text', label: 'Name', help: 'First name.', definition: 'Not translated.' },
      agreed: { type: 'list', of: { type: 'choice', choices: { Yes: { label: 'Yes' } } } },
    },
    order: ['Name', null, 1],
  };
  expect(withLabels(form, messages)).toEqual({
    id: 'Name',
    title: 'Nombre',
    fields: {
      name: { type: 'text', label: 'Nombre', help: 'Nombre de pila.', definition: 'Not translated.' },
      agreed: { type: 'list', of: { type: 'choice', choices: { Yes: { label: 'Sí' } } } },
    },
    order: ['Name', null, 1],
  });
});

test('makes a form once for each language', () => {
  const form = { label: 'Name' };
  expect(withLabels(form, messages)).toBe(withLabels(form, messages));
  expect(withLabels(form, { locale: 'en', rules: {}, words: {} })).toEqual(form);
});

test('sentences without labels are refused in another language, and taken in English', () => {
  const rules = { 'monthly.x': { message: 'x', howToFix: 'x' } };
  expect(() => withLabels({ label: 'Name' }, { locale: 'es', rules, words: {} })).toThrow(
    'csmhs/messages/es/labels',
  );
  expect(withLabels({ label: 'Name' }, { locale: 'en-US', rules, words: {} })).toEqual({ label: 'Name' });
  const whole = { locale: 'es', rules, words: { ...messages.words, 'Interest form': 'Formulario' } };
  expect(withLabels({ label: 'Name' }, whole)).toEqual({ label: 'Nombre' });
});

test('a form that holds itself is refused', () => {
  const form: Record<string, unknown> = { label: 'Name' };
  form['fields'] = { form };
  expect(() => withLabels(form, messages)).toThrow(TypeError);
});

test('answers are counted in groups and in each entry of a list of groups', () => {
  const text = { type: 'text', most: 9 } as const;
  const person = { type: 'group', fields: { name: text, role: text } } as const;
  const count = (field: Field, value: unknown) => {
    const { answered, asked } = countAnswers(field, value);
    return `${answered} of ${asked}`;
  };
  expect(count(text, 'a')).toBe('1 of 1');
  expect(count(text, ' ')).toBe('0 of 1');
  expect(count(person, { name: 'A', role: null })).toBe('1 of 2');
  expect(count(person, null)).toBe('0 of 2');
  const people = { type: 'list', most: 9, of: person } as const;
  expect(count(people, [{ name: 'A', role: 'B' }, { name: 'C' }])).toBe('3 of 4');
  expect(count(people, [])).toBe('1 of 1');
  expect(count(people, undefined)).toBe('0 of 1');
  expect(count({ type: 'list', most: 9, of: text }, ['a', 'b'])).toBe('1 of 1');
  expect(count({ type: 'group', fields: { toString: text } }, {})).toBe('0 of 1');
});
