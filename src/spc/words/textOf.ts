import { fillTemplate } from '../../core/fillTemplate.js';

/** One statement: which sentence of a table, and the facts in it. */
export interface Statement<Id extends string> {
  readonly id: Id;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Makes one text of statements, in the language of the table. */
export function textOf<Id extends string>(
  statements: readonly Statement<Id>[],
  sentences: Readonly<Record<Id, string>>,
): string {
  const fill = ({ id, params }: Statement<Id>) =>
    fillTemplate(sentences[id], (name) => (Object.hasOwn(params, name) ? params[name] : undefined));
  return statements.map(fill).join(' ');
}
