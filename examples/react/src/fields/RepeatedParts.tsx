import type { GroupField } from 'csmhs/form';
import { useRef } from 'react';
import { useFieldArray } from 'react-hook-form';
import { filled } from '../language/languages';
import { usePage } from '../page/pageContext';
import { GroupFrame, type InputProps } from './Frame';
import { FieldInputs } from './Group';

/** A part that may be filled several times, such as a school: one is added, any is removed. */
export function RepeatedParts({ name, field, of }: InputProps & { readonly of: GroupField }) {
  const { words } = usePage();
  const { fields: parts, append, remove } = useFieldArray({ name });
  const add = useRef<HTMLButtonElement>(null);
  const label = of.label ?? field.label ?? name;
  return (
    <GroupFrame name={name} field={field}>
      {parts.map(({ id }, i) => {
        const number = i + 1;
        const { help: _, ...part } = { ...of, label: filled(words.part, { label, number }), required: false };
        return (
          <GroupFrame key={id} name={`${name}.${i}`} field={part}>
            <FieldInputs name={`${name}.${i}`} fields={of.fields} />
            <button
              type="button"
              onClick={() => {
                remove(i);
                add.current?.focus();
              }}
            >
              {filled(words.remove, { label, number })}
            </button>
          </GroupFrame>
        );
      })}
      <button type="button" ref={add} onClick={() => append({})}>
        {filled(words.add, { label })}
      </button>
    </GroupFrame>
  );
}
