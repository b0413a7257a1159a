import { groupedBy } from '../../core/groupedBy.js';
import type { Breach, Rule } from '../../core/rule.js';
import { partOfOtherDistrict } from './partRules.js';
import type { PlacedRecord } from './readParts.js';
import type { Ready } from './ready.js';

/** Names the records of each other district, part by part. */
export function sayOthers(
  records: readonly PlacedRecord[],
  own: readonly PlacedRecord[],
  expected: string,
  { codes }: Ready,
  say: (rule: Rule, breach: Breach) => void,
): void {
  const others = records.filter((record) => !own.includes(record));
  const groups = groupedBy(
    others,
    ({ part, organization }) => `${part}|${codes.districtOf(organization!) ?? organization}`,
  );
  for (const [key, group] of groups) {
    const [part = '', code = ''] = key.split('|');
    const params = { part, code, expected, count: group.length };
    say(partOfOtherDistrict, { field: part, path: [part, group[0]!.place], params });
  }
}
