import type { Field } from 'csmhs/form';
import { useController, useFormContext } from 'react-hook-form';
import { usePage } from '../page/pageContext';
import { Frame, GroupFrame, type InputProps, useInput } from './Frame';

/** One of several words. */
export function Choice({ name, field }: InputProps) {
  const { register } = useFormContext();
  const { words } = usePage();
  return (
    <Frame name={name} field={field}>
      <select {...register(name)} {...useInput(name, field)}>
        <option value="">{words.choose}</option>
        {wordsOf(field).map(([word, label]) => (
          <option key={word} value={word}>
            {label}
          </option>
        ))}
      </select>
    </Frame>
  );
}

/** Yes or no; neither until somebody says so. */
export function YesNo({ name, field }: InputProps) {
  const { register } = useFormContext();
  const { words } = usePage();
  return (
    <GroupFrame name={name} field={field}>
      {(['yes', 'no'] as const).map((word) => (
        <label key={word}>
          <input type="radio" value={word} {...register(name)} /> {words[word]}
        </label>
      ))}
    </GroupFrame>
  );
}

/** Several of several words. */
export function ManyChoices({ name, field, of }: InputProps & { readonly of: Field }) {
  const { value, onChange } = useController({ name }).field;
  const chosen: readonly string[] = Array.isArray(value) ? value : [];
  return (
    <GroupFrame name={name} field={field}>
      {wordsOf(of).map(([word, label]) => (
        <label key={word}>
          <input
            type="checkbox"
            name={name}
            checked={chosen.includes(word)}
            onChange={({ target }) =>
              onChange(target.checked ? [...chosen, word] : chosen.filter((other) => other !== word))
            }
          />{' '}
          {label}
        </label>
      ))}
    </GroupFrame>
  );
}

const GRADES = ['PK', 'K', ...Array.from({ length: 12 }, (_, i) => `${i + 1}`), 'SP'];

/** The words to choose from with their labels. */
export function wordsOf(field: Field): readonly (readonly [string, string])[] {
  if (field.type === 'grade') return GRADES.map((grade) => [grade, grade]);
  if (field.type !== 'choice') return [];
  return Object.entries(field.choices).map(([word, said]) => [word, labelOf(said) ?? word]);
}

function labelOf(said: unknown): string | undefined {
  const { label } = (said ?? {}) as { readonly label?: unknown };
  return typeof label === 'string' ? label : undefined;
}
