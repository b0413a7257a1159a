import { describe, expect, test } from 'vitest';
import { GRADES, isGrade } from '../../src/core/grade.js';
import { ABSENCES, describeFinding, resolveSource } from '../../src/core/index.js';
import { CROSSWALKS, type Crosswalk, crosswalk, translate } from '../../src/exchange/index.js';
import { en } from '../../src/messages/en.js';
import { MEASURES } from '../../src/monthly/index.js';

const ALL: readonly Crosswalk[] = Object.values(CROSSWALKS);
const oursOf = (id: string) => ALL.filter((each) => each.id.startsWith(`${id}-`));
const ours = ({ rows }: Crosswalk) => [...new Set(rows.flatMap((row) => row.ours ?? []))];

describe.each(ALL.map((each) => [each.id, each] as const))('%s', (id, { rows }) => {
  test('is found by its id, and no pair of words is there twice', () => {
    expect(crosswalk(id as keyof typeof CROSSWALKS)).toBe(CROSSWALKS[id as keyof typeof CROSSWALKS]);
    const pairs = rows.map((row) => `${row.ours} ${row.theirs}`);
    expect(pairs).toEqual([...new Set(pairs)]);
  });

  test('names an edition and a source that a stranger can open, and its rows as a proposal', () => {
    const { from, basis, source } = crosswalk(id as keyof typeof CROSSWALKS);
    const { address, seen } = resolveSource(from.source);
    expect(from.edition).toMatch(/\d/);
    expect(address).toMatch(/^https:\/\//);
    expect(seen).not.toBe('notRead');
    expect([basis, resolveSource(source).address]).toEqual(['proposed', 'docs/proposals.md#x20']);
  });

  test('says what is lost wherever the two words are not the same, and nothing where they are', () => {
    expect(rows.filter(({ relation, loses }) => (relation === 'same') === (loses !== undefined))).toEqual([]);
    expect(
      rows.filter((row) => (row.relation === 'none') !== (row.ours === null || row.theirs === null)),
    ).toEqual([]);
  });

  test('translates each of its words, or refuses it with a finding', () => {
    for (const direction of ['toTheirs', 'toOurs'] as const)
      for (const row of rows) {
        const word = direction === 'toTheirs' ? row.ours : row.theirs;
        if (word === null) continue;
        const outcome = translate(word, id as keyof typeof CROSSWALKS, direction);
        if (outcome.ok)
          expect(rows.some(({ ours, theirs }) => [ours, theirs].includes(outcome.value))).toBe(true);
        else expect(outcome.findings.map(({ code }) => code)).toEqual(['exchange.counterpart-missing']);
      }
  });
});

test('every grade, every absence word and missing are in each crosswalk of theirs', () => {
  for (const each of oursOf('grades')) expect(ours(each).sort()).toEqual([...GRADES].sort());
  for (const each of oursOf('absences'))
    expect(ours(each).sort()).toEqual([...Object.keys(ABSENCES), 'missing'].sort());
  for (const each of oursOf('measures'))
    expect(ours(each).filter((id) => !Object.hasOwn(MEASURES, id))).toEqual([]);
});

test('a word that means the same comes back as it went', () => {
  for (const { id, rows } of ALL)
    for (const row of rows.filter(({ relation }) => relation === 'same')) {
      const by = id as keyof typeof CROSSWALKS;
      expect(translate(row.theirs!, by, 'toOurs')).toEqual({ ok: true, value: row.ours, findings: [] });
    }
});

test('grades of the federal directory are read as grades, and the sentence says what is lost', () => {
  const read = translate('KG', 'grades-nces-ccd', 'toOurs');
  expect(read.ok && isGrade(read.value)).toBe(true);
  const [finding] = translate('unknown', 'absences-nces-ccd', 'toTheirs').findings;
  expect(finding && describeFinding(finding, en).message).toBe(
    '"unknown" was translated to "-1" by absences-nces-ccd. This loses: that the organization was asked and does not know.',
  );
});

test('a mistake of the program is an error', () => {
  expect(() => crosswalk('grades' as 'grades-ceds')).toThrow(RangeError);
  expect(() => translate('PK', 'grades-ceds', 'back' as 'toOurs')).toThrow(RangeError);
  expect(() => translate('PK', {} as Crosswalk, 'toOurs')).toThrow(TypeError);
});
