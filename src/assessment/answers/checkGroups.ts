import type { Finding } from '../../core/finding.js';
import { isLoose } from '../../core/isLoose.js';
import { findingOf } from '../../core/rule.js';
import { kindWrong } from '../../form/read/formRules.js';
import type { InstrumentDefinition } from '../instrument/instrument.js';
import { groupUnknown } from './responseRules.js';

/** Checks what is stated by group: each group and each choice is one that the instrument has. */
export function checkGroups(stated: unknown, { groups = [] }: InstrumentDefinition): Finding[] {
  if (!isLoose(stated)) return [findingOf(kindWrong, { params: { field: 'groups', kind: 'group' } })];
  const isKnown = ([id, word]: readonly [string, unknown]) => {
    const group = groups.find((one) => one.id === id);
    return (
      group !== undefined && (word === null || word === undefined || Object.hasOwn(group.choices, `${word}`))
    );
  };
  if (Object.entries(stated).every(isKnown)) return [];
  const choices = groups.map(({ id, choices }) => `${id} (${Object.keys(choices).join(', ')})`);
  return [findingOf(groupUnknown, { field: 'groups', params: { choices: choices.join(', ') || '-' } })];
}
