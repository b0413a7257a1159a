import { describe, expect, test } from 'vitest';
import { hasPersonalData, personalDataIn, withoutPersonalData } from '../../src/core/personalData.js';
import { isPersonalFileName, shownFileNames } from '../../src/core/shownFileNames.js';

const kindsIn = (text: string) => personalDataIn(text).map(({ kind }) => kind);

describe('data of one student', () => {
  test.each([
    'Jane Doe, 3/14/2009 was absent',
    'Doe, Jane (2009-03-14)',
    'DOB: 03/14/2019',
    'born March 3, 2009',
    'nacida el 14/03/2009',
    'no 1012345678.',
    '123-45-6789',
    'student id: 48213',
    'id1012345678',
    '1012345678-1012345679',
    '10 1234 5678',
    '１０１２３４５６７８',
    '١٠١٢٣٤٥٦٧٨',
    '10\u200b12345678',
    '123–45–6789',
    'student # 48213',
    'id del estudiante: 48213',
    'número do aluno 48213',
    'elèv #48213',
    'DOB 03142009',
    'DOB\n3/14/2009',
    'birth date 14-Mar-2009',
    'nació el 14 de marzo de 2009',
    'nasceu em 14 de março de 2009',
    'li fèt 14 mas 2009',
    'J. Doe 3/14/09',
    'Jane de la Cruz - March 14, 2009',
    'Jane_Doe_20090314',
  ])('%s', (text) => {
    expect(new Set(kindsIn(text))).toEqual(new Set(['student']));
    expect(withoutPersonalData(text)).not.toMatch(/\d/);
  });
});

test.each([
  'call 413-555-0199',
  'her mother, office 413-555-0199',
  'jane.doe@mail.example',
  'jane＠mail．example',
  'jane (at) mail (dot) example',
  'jane at mail dot org',
  'jane @ mail . example',
  '（413）555‑0199',
  '+509 3456 7890',
  'cell 555-0199',
])('how somebody is reached: %s', (text) => expect(kindsIn(text)).toEqual(['contact']));

test.each([
  'call the office at 413-555-0199',
  'info@amherst.example',
  'Signed Jane Doe, 10/14/2020',
  'Amherst Regional 2015-10-01',
  '340 students since 2020-10-14, 61 in Tier 2',
  'school 00240505 of 250012300456',
  '1,234,567,890 or 3.1234567890 or 1234567890.5',
  'ISBN 978-0-12-345678-9',
  'https://docs.example/1234567890',
  'the 988 Lifeline at 800-273-8255',
  'oficina 413-555-0199',
  'meet @ noon. Bring 12 to 15',
  'reyinyon fèt 14/10/2020',
  'students # 12000, +1012 since June',
  'screened 1012 of 3450, 10 1234 students',
  'Signed Jane Doe, 10/14/20',
])('an honest note: %s', (text) => {
  expect(withoutPersonalData(text)).toBe(text);
});

test('names of files are shown without it, each its own, with their endings', () => {
  const names = ['october.csv', 'Jane_Doe_2009-03-14.csv', 'd/1012345678.csv', 'd/1012345679.csv'];
  expect(shownFileNames(names)).toEqual(['october.csv', '***.csv', 'd/***.csv', 'd/*** (2).csv']);
  expect(shownFileNames(shownFileNames(names))).toEqual(shownFileNames(names));
  expect(names.map(isPersonalFileName)).toEqual([false, true, true, true]);
});

test('what was shown once stays as it is', () => {
  const text = 'Zeb Zu, 3/14/2009, SASID 1012345678, zeb@mail.example, 413-555-0199';
  expect(withoutPersonalData(withoutPersonalData(text))).toBe(withoutPersonalData(text));
});

test('a version of a package is not an address', () => {
  expect(hasPersonalData('npm install hucre@1.0.0')).toBe(false);
  expect(hasPersonalData('npm install hucre@1.0.0.')).toBe(false);
  expect(hasPersonalData('mona@10.0.0.example')).toBe(true);
});
