import { ABSENCES, isAbsence } from 'csmhs/core';
import { useController } from 'react-hook-form';
import { usePage } from '../page/pageContext';
import { Frame, type InputProps, useInput } from './Frame';

/** A number, or the word that says why there is none. Each takes the place of the other; zero is a number. */
export function NumberOrReason({ name, field }: InputProps) {
  const { words, messages } = usePage();
  const input = useInput(name, field);
  const { value = '', onChange, ref } = useController({ name }).field;
  return (
    <Frame name={name} field={field}>
      <div className="number">
        <input
          {...input}
          name={name}
          ref={ref}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          value={isAbsence(value) ? '' : value}
          onChange={onChange}
        />
        <select
          name={name}
          aria-label={`${field.label ?? name}: ${words.whyNoNumber}`}
          value={isAbsence(value) ? value : ''}
          onChange={onChange}
        >
          <option value="">{isAbsence(value) || value === '' ? words.whyNoNumber : words.hasNumber}</option>
          {Object.entries(ABSENCES).map(([word, { label }]) => (
            <option key={word} value={word}>
              {messages.words[word] ?? label}
            </option>
          ))}
        </select>
      </div>
    </Frame>
  );
}
