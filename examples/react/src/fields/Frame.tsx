import type { Field } from 'csmhs/form';
import type { ReactNode } from 'react';
import { FindingList, findingsId } from '../findings/FindingList';
import { isOpen } from '../findings/placesOf';
import { filled } from '../language/languages';
import { type Page, usePage } from '../page/pageContext';

/** What every input of a field is given. */
export interface InputProps {
  readonly name: string;
  readonly field: Field;
}

/** An input between its label and help above it and its findings below it. */
export function Frame({ name, field, children }: InputProps & { readonly children: ReactNode }) {
  return (
    <div className="field">
      <label htmlFor={name}>
        <Label field={field} name={name} />
      </label>
      <Help name={name} field={field} />
      {children}
      <FindingList name={name} />
    </div>
  );
}

/** Inputs that belong together, under one heading. */
export function GroupFrame({ name, field, children }: InputProps & { readonly children: ReactNode }) {
  return (
    <fieldset id={name} tabIndex={-1} aria-describedby={useDescribedBy(name, field)}>
      <legend>
        <Label field={field} name={name} />
      </legend>
      <Help name={name} field={field} />
      <FindingList name={name} />
      {children}
    </fieldset>
  );
}

/** Gives an input its id, its help and findings for those who hear the page, and whether something is wrong with it. */
export function useInput(name: string, field: Field) {
  const findings = usePage().findingsAt(name);
  return {
    id: name,
    'aria-describedby': useDescribedBy(name, field),
    'aria-invalid': findings.some(({ finding }) => isOpen(finding)) || undefined,
    'aria-required': field.required || undefined,
  } as const;
}

function useDescribedBy(name: string, field: Field): string | undefined {
  const page = usePage();
  const ids = [
    ...(helpOf(name, field, page) ? [`${name}-help`] : []),
    ...(page.findingsAt(name).length > 0 ? [findingsId(name)] : []),
  ];
  return ids.length > 0 ? ids.join(' ') : undefined;
}

function Label({ field, name }: InputProps) {
  const { words } = usePage();
  return (
    <>
      {field.label ?? name}
      {field.required && <span className="required"> ({words.required})</span>}
    </>
  );
}

function Help({ name, field }: InputProps) {
  const help = helpOf(name, field, usePage());
  return help ? (
    <p className="help" id={`${name}-help`}>
      {help}
    </p>
  ) : null;
}

/** What the form says of a field, then what the page says of its kind and its unit. */
function helpOf(name: string, field: Field, { words, form }: Page): string {
  const unit = form.units?.[name];
  const { type } = field;
  const scale = type === 'reportedValue' ? field.scale : undefined;
  return [
    field.help,
    !field.help && type in words.helpOf && words.helpOf[type as keyof typeof words.helpOf],
    type === 'list' && field.of.type === 'text' && words.lines,
    unit && `${words.units[unit]}.`,
    scale && filled(words.scale, { ...scale }),
  ]
    .filter(Boolean)
    .join(' ');
}
