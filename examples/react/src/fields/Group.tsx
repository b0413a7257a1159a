import type { Choices, Fields, GroupField, MapField, VariantsField } from 'csmhs/form';
import { memo } from 'react';
import { useWatch } from 'react-hook-form';
import { Choice, wordsOf } from './Choice';
import { FieldInput } from './FieldInput';
import { GroupFrame } from './Frame';

/** The inputs of several fields, one below the other. */
export function FieldInputs({ name, fields }: { readonly name: string; readonly fields: Fields }) {
  return Object.entries(fields).map(([key, field]) => (
    <OneInput key={key} name={name === '' ? key : `${name}.${key}`} field={field} />
  ));
}

/** An input is drawn anew when it is typed in or something is found, not when another one is. */
const OneInput = memo(FieldInput);

/** Fields that belong together. */
export function Group({ name, field }: { readonly name: string; readonly field: GroupField }) {
  return (
    <GroupFrame name={name} field={field}>
      <FieldInputs name={name} fields={field.fields} />
    </GroupFrame>
  );
}

interface KeyedProps {
  readonly name: string;
  readonly field: MapField;
  readonly keys: Choices;
}

/** The same field once for each of several words. */
export function KeyedParts({ name, field, keys }: KeyedProps) {
  const words = wordsOf({ type: 'choice', choices: keys });
  return (
    <GroupFrame name={name} field={field}>
      {words.map(([key, label]) => (
        <FieldInput key={key} name={`${name}.${key}`} field={{ ...field.of, label }} />
      ))}
    </GroupFrame>
  );
}

/** A group whose fields follow from one word in it. */
export function Variants({ name, field }: { readonly name: string; readonly field: VariantsField }) {
  const by = `${name}.${field.by}`;
  const word: unknown = useWatch({ name: by });
  const choices = Object.fromEntries(Object.keys(field.of).map((one) => [one, { label: one }]));
  return (
    <GroupFrame name={name} field={field}>
      <Choice name={by} field={{ type: 'choice', label: field.by, required: true, choices }} />
      {typeof word === 'string' && <FieldInputs name={name} fields={field.of[word] ?? {}} />}
    </GroupFrame>
  );
}
