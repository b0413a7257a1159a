import { useController } from 'react-hook-form';
import { Frame, type InputProps, useInput } from './Frame';

/** A list of words, such as languages or codes: one a line. */
export function Lines({ name, field }: InputProps) {
  const input = useInput(name, field);
  const { value, onChange, ref } = useController({ name }).field;
  const lines: readonly string[] = Array.isArray(value) ? value : [];
  return (
    <Frame name={name} field={field}>
      <textarea
        {...input}
        name={name}
        ref={ref}
        rows={3}
        value={lines.join('\n')}
        onChange={({ target }) => onChange(target.value === '' ? [] : target.value.split('\n'))}
        onBlur={() => onChange(lines.filter((line) => line.trim() !== ''))}
      />
    </Frame>
  );
}
