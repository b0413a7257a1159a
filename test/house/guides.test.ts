import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type DocExample, examplesOf } from '../support/docExamples.js';
import { check, doors } from '../support/runExample.js';
import { ROOT } from '../support/sourceFiles.js';

// Guides name what is there, and examples with an arrow give what they show.

const pages = [
  'README.md',
  ...readdirSync(`${ROOT}docs`)
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];
const blocks = pages.flatMap((page) =>
  [...readFileSync(`${ROOT}${page}`, 'utf8').matchAll(/```ts\n([\s\S]*?)```/g)].map(([, text]) => ({
    place: page,
    text: text!,
  })),
);

test('every name that a guide imports is exported by that door', () => {
  const missing = blocks.flatMap(({ place, text }) =>
    [...text.matchAll(/import \{([^}]*)\} from '(csmhs[\w/]*)'/g)].flatMap(([, names, door]) =>
      names!
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== '' && !name.startsWith('type ') && !(name in (doors.get(door!) ?? {})))
        .map((name) => `${place}: ${name} of ${door}`),
    ),
  );
  expect(missing).toEqual([]);
});

test('every code that a guide names is the code of a rule', async () => {
  const { en } = await import('../../src/messages/en.js');
  const rooms = [...new Set(Object.keys(en.rules).map((code) => code.slice(0, code.indexOf('.'))))];
  const code = new RegExp(`\`((?:${rooms.join('|')})\\.[a-z]+(?:-[a-z0-9]+)+)\``, 'g');
  const missing = pages.flatMap((page) =>
    [...readFileSync(`${ROOT}${page}`, 'utf8').matchAll(code)]
      .map(([, name]) => name!)
      .filter((name) => !Object.hasOwn(en.rules, name))
      .map((name) => `${page}: ${name}`),
  );
  expect(missing).toEqual([]);
});

describe('examples with an arrow give what they show', () => {
  const withArrow = blocks.filter(({ text }) => text.includes('// => '));
  test.each(withArrow)('$place', async ({ place, text }) => {
    const examples: DocExample[] = examplesOf({ place, room: '', text });
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples) await check(example);
  });
});
