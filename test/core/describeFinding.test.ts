import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describeFinding, type Finding, findingOf, HOMEPAGE, type Messages } from '../../src/core/index.js';

const messages: Messages = {
  locale: 'en',
  rules: {
    'monthly.ytd-fell': {
      message: '{measure}: {value}, but it was {previous} in {previousMonth}.',
      howToFix: 'Check {measure}. {unheardOf} stays.',
    },
    'core.absence-word-unknown': { message: '"{text}" is no number.', howToFix: 'Write a number.' },
  },
  words: { screenedYtd: 'Students screened this school year', unknown: 'Not known' },
};
const finding = (code: string, params: Finding['params']) =>
  findingOf({ code, severity: 'confirm' }, { params });

test('fills the sentence and the fix, with words for identifiers', () => {
  const params = { measure: 'screenedYtd', value: 0, previous: 354, previousMonth: '2020-10' };
  expect(describeFinding(finding('monthly.ytd-fell', params), messages)).toEqual({
    message: 'Students screened this school year: 0, but it was 354 in 2020-10.',
    howToFix: 'Check Students screened this school year. {unheardOf} stays.',
    ruleUrl: `${HOMEPAGE}/rules/monthly.md#monthlyytd-fell`,
  });
});

test('quotes what was written letter for letter', () => {
  const { message } = describeFinding(finding('core.absence-word-unknown', { text: 'unknown' }), messages);
  expect(message).toBe('"unknown" is no number.');
});

test('puts nothing into what it has put in', () => {
  const { message } = describeFinding(
    finding('core.absence-word-unknown', { text: '{value} $& $1' }),
    messages,
  );
  expect(message).toBe('"{value} $& $1" is no number.');
});

test('is never silent about a code that the messages do not know', () => {
  expect(describeFinding(finding('later.rule', { value: 1, measure: 'x' }), messages).message).toBe(
    'later.rule (value 1, measure x)',
  );
  expect(describeFinding(finding('later.rule', {}), messages).message).toBe('later.rule');
});

test('takes nothing that every object inherits for a code, a param or a word', () => {
  expect(describeFinding(finding('constructor', {}), messages).message).toBe('constructor');
  const greedy = { ...messages, rules: { 'a.b': { message: '{toString} {value}', howToFix: '' } } };
  expect(describeFinding(finding('a.b', { value: 'valueOf' }), greedy).message).toBe('{toString} valueOf');
});

test('never throws, and always says something', () => {
  const params = fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.double()));
  const code = fc.oneof(fc.constantFrom(...Object.keys(messages.rules)), fc.string({ minLength: 1 }));
  fc.assert(
    fc.property(code, params, (any, facts) => {
      expect(describeFinding(finding(any, facts), messages).message).not.toBe('');
    }),
  );
});

test('leaves out an optional part where there is nothing to tell, or a report hides it', () => {
  const spelling: Messages = {
    ...messages,
    rules: { 'xx.y': { message: '{nearest}', howToFix: 'Check it.[ The closest is {nearest}.]' } },
  };
  const fixOf = (nearest: string, hidden?: Finding['hidden']) =>
    describeFinding({ ...finding('xx.y', { nearest }), ...(hidden && { hidden }) }, spelling);
  expect(fixOf('screened').howToFix).toBe('Check it. The closest is screened.');
  expect(fixOf('none')).toMatchObject({ message: 'none', howToFix: 'Check it.' });
  expect(fixOf('***', { nearest: 'a text' })).toMatchObject({ message: '***', howToFix: 'Check it.' });
});
