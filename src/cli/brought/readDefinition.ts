import { nearestWord, type Outcome } from '../../core/index.js';
import { isLoose } from '../../core/isLoose.js';
import { isRefusal, type Refusal, refuse } from '../exit.js';
import type { Host } from '../host.js';
import { readGivenFile, valueIn } from './readGiven.js';
import { withoutPersonalTexts } from './withoutPersonalTexts.js';

/** A kind of definition that a file may hold. */
export interface DefinitionKind<T> {
  /** What its files say under `form`, without the version; `null` where they say nothing. */
  readonly form: string | null;
  /** What it is, in words. */
  readonly noun: string;
  /** The option that takes it. */
  readonly option: string;
  readonly parse: (value: unknown) => Outcome<T>;
}

/** An option that takes an id or a file. */
export interface DefinitionOption<T> {
  readonly name: string;
  /** The kinds of its files. */
  readonly kinds: readonly DefinitionKind<T>[];
  /** Every kind that any option takes. */
  readonly allKinds: readonly DefinitionKind<unknown>[];
  readonly ids: readonly string[];
  readonly builtIn: (id: string) => Promise<T> | T;
}

/** Reads what stands behind an option: what is built in under an id, or a definition in a file. */
export async function readDefinition<T>(
  said: string,
  option: DefinitionOption<T>,
  host: Host,
): Promise<{ readonly value: T } | Refusal> {
  const { name, ids, builtIn } = option;
  if (ids.includes(said)) return { value: await builtIn(said) };
  if ((await host.files.kindOf(said)) !== 'file') return unknownId(said, option);
  const file = await readGivenFile(name, said, host);
  if (isRefusal(file)) return file;
  const kind = kindOf(file.value, file.said, option);
  return isRefusal(kind) ? kind : valueIn(file, kind.parse(withoutPersonalTexts(file.value)), host);
}

function unknownId<T>(said: string, { name, kinds, ids }: DefinitionOption<T>): Refusal {
  const noun = kinds.map((kind) => kind.noun).join(' or ');
  const nearest = nearestWord(said, ids);
  const meant = nearest ? ` Did you mean ${nearest}?` : '';
  return refuse(
    `there is no ${noun} ${said}, and no file of that name.${meant} ${name} takes ${ids.join(', ')}, or a JSON file with your own.`,
  );
}

/** Which kind a file holds is told by its `form`; one that does not say is taken for what the option asks for. */
function kindOf<T>(
  value: unknown,
  said: string,
  { name, kinds, allKinds }: DefinitionOption<T>,
): DefinitionKind<T> | Refusal {
  if (Array.isArray(value))
    return refuse(`${said} holds a list of ${value.length}; a file holds one ${kinds[0]!.noun}.`);
  const form = isLoose(value) && typeof value['form'] === 'string' ? value['form'] : null;
  const [family] = form === null ? [null] : form.split('@');
  const own = kinds.find((kind) => kind.form !== null && kind.form === family);
  if (own) return own;
  const [only, ...others] = kinds;
  if (form === null) {
    if (others.length === 0) return only!;
    const forms = kinds.map((kind) => `"form": "${kind.form}@1" for a ${kind.noun}`).join(', or ');
    return refuse(`${said} must say what it holds: ${forms}.`);
  }
  const other = allKinds.find((kind) => kind.form === family);
  const holds = other ? `a ${other.noun}` : `"form": "${form}"`;
  const way = other && other.option !== name ? ` ${other.option} takes it.` : '';
  return refuse(`${said} holds ${holds}, not a ${kinds.map(({ noun }) => noun).join(' or ')}.${way}`);
}
