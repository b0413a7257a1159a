import { nearestWord } from '../../core/nearestWord.js';
import type { OnBreach } from '../breaches.js';
import { fieldNamed, type MigratedForm, namesOfFields } from './migratedForm.js';
import { type FieldChange, fieldsFrom, fieldsTo, type Migration } from './migration.js';
import {
  mergeNotAdditive,
  migrationFieldTwice,
  migrationFieldUnknown,
  migrationFieldUntold,
} from './migrationRules.js';

/** Says which changes of a migration get in each other's way. */
export function checkChanges({ changes, from, to }: Migration, onBreach: OnBreach): void {
  twice(changes, from, fieldsFrom, onBreach);
  twice(changes, to, fieldsTo, onBreach);
}

/** Says where a migration does not fit the two forms between which it leads. */
export function checkMigration(
  { changes }: Migration,
  from: MigratedForm,
  to: MigratedForm,
  onBreach: OnBreach,
): void {
  changes.forEach((change, place) => {
    const at = ['changes', place];
    for (const name of fieldsFrom(change)) unknown(name, from, at, onBreach);
    for (const name of fieldsTo(change)) unknown(name, to, at, onBreach);
    if (change.change === 'split' && change.keptIn !== undefined && !change.into.includes(change.keptIn))
      onBreach(migrationFieldUnknown, [...at, 'keptIn'], { name: change.keptIn, form: to.id });
    if (change.change !== 'merged' || !change.adds) return;
    for (const name of change.fields)
      if (from.adds && !from.adds(name)) onBreach(mergeNotAdditive, [...at, 'adds'], { name });
  });
  untold(from, to, changes.flatMap(fieldsFrom), onBreach);
  untold(to, from, changes.flatMap(fieldsTo), onBreach);
}

function twice(
  changes: readonly FieldChange[],
  form: string,
  namesIn: (change: FieldChange) => readonly string[],
  onBreach: OnBreach,
): void {
  const first = new Map<string, number>();
  changes.forEach((change, place) => {
    for (const name of namesIn(change)) {
      const other = first.get(name);
      if (other === undefined) first.set(name, place);
      else
        onBreach(migrationFieldTwice, ['changes', place], {
          name,
          form,
          other: other + 1,
          place: place + 1,
        });
    }
  });
}

function unknown(
  name: string,
  form: MigratedForm,
  at: readonly (string | number)[],
  onBreach: OnBreach,
): void {
  if (fieldNamed(form.fields, name)) return;
  const nearest = nearestWord(name, namesOfFields(form.fields));
  onBreach(migrationFieldUnknown, at, { name, form: form.id, ...(nearest && { nearest }) });
}

/** Says which fields only one of the forms has, where no change speaks of them or of the group they are in. */
function untold(form: MigratedForm, other: MigratedForm, told: readonly string[], onBreach: OnBreach): void {
  for (const name of namesOfFields(form.fields)) {
    if (fieldNamed(other.fields, name)) continue;
    if (!told.some((each) => name === each || name.startsWith(`${each}.`)))
      onBreach(migrationFieldUntold, ['changes'], { name, form: form.id });
  }
}
