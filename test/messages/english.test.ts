import { expect, test } from 'vitest';
import { en as data } from '../../src/messages/en.js';
import { en as derived } from '../../src/messages/english.js';
import { ROOMS_OF_WORDS, textOfWords, wordsOfRules } from '../support/wordsOfRules.js';

test.each(ROOMS_OF_WORDS)('the English of %s is what the rules and forms say: run with -u', async (room) => {
  await expect(textOfWords(room, wordsOfRules(room))).toMatchFileSnapshot(`../../src/messages/en/${room}.ts`);
});

test('both ways to English say the same', () => {
  expect(data).toEqual(derived);
});
