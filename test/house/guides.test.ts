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

/** The words of one room are behind the door of their language. */
const doorOf = (door: string) => door.replace(/^(csmhs\/messages\/[a-z]{2})\/.*$/, '$1');

test('every name that a guide imports is exported by that door', () => {
  const missing = blocks.flatMap(({ place, text }) =>
    [...text.matchAll(/import \{([^}]*)\} from '(csmhs[\w/]*)'/g)].flatMap(([, names, door]) =>
      names!
        .split(',')
        .map((name) => name.trim().replace(/ as \w+$/, ''))
        .filter(
          (name) => name !== '' && !name.startsWith('type ') && !(name in (doors.get(doorOf(door!)) ?? {})),
        )
        .map((name) => `${place}: ${name} of ${door}`),
    ),
  );
  expect(missing).toEqual([]);
});

test('every function that a guide names is exported by a door', () => {
  const exported = new Set([...doors.values()].flatMap((names) => Object.keys(names)));
  const missing = pages
    .filter((page) => !page.endsWith('contributing.md'))
    .flatMap((page) =>
      [...readFileSync(`${ROOT}${page}`, 'utf8').matchAll(/`([a-z]\w*)\(/g)]
        .map(([, name]) => name!)
        // `checkX` is any of the checks.
        .filter((name) => !exported.has(name) && name !== 'checkX')
        .map((name) => `${page}: ${name}`),
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
