import { expect, test } from 'vitest';
import {
  COHORTS,
  COMMITMENTS,
  checkResources,
  dueDate,
  RESOURCES,
  resourcesOf,
  STATE_PARTNERS,
  statePartnersOf,
  TEAM_ROLES,
} from '../../../src/network/index.js';

test('the second year names two organizations of parents and youth, and adds Children and Families and MassHealth', () => {
  const first = statePartnersOf('ma-coiin-2020-21').map(({ id }) => id);
  const second = statePartnersOf('ma-coiin-2021-22').map(({ id }) => id);
  expect(first).toEqual(['dese', 'masmhc', 'ncsmh', 'dmh', 'dph', 'parents', 'youth']);
  expect(second).toEqual(['dese', 'masmhc', 'ncsmh', 'dmh', 'dph', 'cplan', 'ppal', 'dcf', 'masshealth']);
  expect(statePartnersOf('elsewhere')).toEqual([]);
});

test('one partner facilitates', () => {
  const facilitators = statePartnersOf('ma-coiin-2020-21', 'facilitator');
  expect(facilitators.map(({ id }) => id)).toEqual(['ncsmh']);
});

test('roles of both years say how they are known, each by itself', () => {
  const [dese] = statePartnersOf('ma-coiin-2021-22');
  expect(dese?.roles.map(({ role, basis, source }) => `${role} ${basis} ${source.id}`)).toEqual([
    'convener inferred dese-coiin-application-2021',
    'stateTeam inferred dese-coiin-2021-22',
  ]);
  const own = { ...STATE_PARTNERS.dmh, id: 'own', roles: [{ ...STATE_PARTNERS.dmh.roles[0], cohort: 'xx' }] };
  expect(statePartnersOf('xx', undefined, [own])).toEqual([own]);
});

test('tables are keyed by the ids of their entries and say where they come from', () => {
  for (const table of [STATE_PARTNERS, RESOURCES, COMMITMENTS]) {
    for (const [key, { id, source }] of Object.entries(table)) {
      expect(key).toBe(id);
      expect(source).not.toBe('');
    }
  }
});

test('lists documents by cohort and kind', () => {
  expect(resourcesOf('ma-coiin-2020-21').map(({ id }) => id)).not.toContain('applicationQuestions2021');
  expect(resourcesOf('ma-coiin-2021-22', 'form').map(({ id }) => id)).toEqual(['applicationQuestions2021']);
});

test('lists the news of a caller by the same look-up', () => {
  const news = {
    ...RESOURCES.page,
    id: 'news-1',
    kind: 'news',
    on: '2021-01-04',
    cohorts: ['own-cohort'],
  } as const;
  expect(resourcesOf('own-cohort', 'news', [news, RESOURCES.page])).toEqual([news]);
});

test('the two dated documents that head the page, and whom to ask', () => {
  const headed = resourcesOf('ma-coiin-2020-21').filter(({ listedOn }) => listedOn);
  expect(headed.map(({ on, listedOn, format }) => [on, listedOn, format])).toEqual([
    ['2020-08-03', '2020-08-24', 'word'],
    ['2020-05', '2020-05-29', 'word'],
  ]);
  expect(RESOURCES.page.contact).toEqual({
    office: 'Student and Family Support (SFS)',
    phone: '781-338-3010',
  });
});

test('a list of documents is checked as other forms are', () => {
  expect(checkResources(Object.values(RESOURCES))).toEqual([]);
  const { title, ...untitled } = RESOURCES.page;
  const found = checkResources([untitled, { ...RESOURCES.page, on: '2020-13' }, 4] as never);
  expect(found.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
    'form.missing 0.title',
    'core.month-unreadable 1.on',
    'form.kind-wrong 2',
    'form.entry-repeated 1.id',
  ]);
  expect(() => checkResources({} as never)).toThrow(TypeError);
});

test('three commitments decide', () => {
  expect(
    Object.values(COMMITMENTS)
      .filter(({ decisive }) => decisive)
      .map(({ id }) => id),
  ).toEqual(['C2', 'C5', 'C7']);
});

test('family, youth and community have a voice in the team', () => {
  const voices = Object.entries(TEAM_ROLES).filter(([, { voice }]) => voice !== null);
  expect(voices.map(([role]) => role)).toEqual(['communityProvider', 'familyMember', 'student']);
});

test.each([
  ['2020-09', 15, '2020-10-15'],
  ['2020-12', 5, '2021-01-05'],
  ['2021-01', 31, '2021-02-28'],
  ['2020-01', 30, '2020-02-29'],
])('the report of %s with due day %i is due on %s', (month, dueDay, due) => {
  expect(dueDate({ ...COHORTS['ma-coiin-2020-21'], dueDay }, month)).toBe(due);
});

test.each(['2020-13', 'x', '', null])('nothing is due for %j, which is no month', (month) => {
  expect(() => dueDate(COHORTS['ma-coiin-2020-21'], month as string)).toThrow(
    'month must be a month such as 2020-10',
  );
});
