import type { Field } from 'csmhs/form';
import { useFormContext } from 'react-hook-form';
import { Frame, type InputProps, useInput } from './Frame';

/** From so many characters on, words get more than one line. */
const LONG = 200;

/** One line of text, whatever it stands for; several lines for long texts. What is typed is read by the form, not here. */
export function TextInput({ name, field }: InputProps) {
  const { register } = useFormContext();
  const input = { ...register(name), ...useInput(name, field) };
  return (
    <Frame name={name} field={field}>
      {field.type === 'text' && field.most >= LONG ? (
        <textarea rows={4} {...input} />
      ) : (
        <input {...kindOf(field)} {...input} autoComplete="off" />
      )}
    </Frame>
  );
}

function kindOf(field: Field) {
  switch (field.type) {
    case 'date':
      return { type: 'date' };
    case 'email':
      return { type: 'email' };
    case 'number':
      return { type: 'text', inputMode: field.decimals === 0 ? 'numeric' : 'decimal' } as const;
    default:
      return { type: 'text' };
  }
}
