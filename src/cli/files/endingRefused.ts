import { EXIT, type Refusal } from '../exit.js';

/** Refuses a name to write to whose ending is of another format; a name without an ending says nothing. */
export function endingRefused(
  output: string | true | undefined,
  endings: readonly string[],
): Refusal | undefined {
  if (typeof output !== 'string' || output === '-') return undefined;
  const name = output.split(/[/\\]/).at(-1)!.toLowerCase();
  if (!/[^.]\.[a-z\d]+$/.test(name) || endings.some((ending) => name.endsWith(ending))) return undefined;
  return {
    exit: EXIT.usage,
    because: `${output} is not named as what is written: end it with ${endings.slice(0, -1).join(', ')} or ${endings.at(-1)}.`,
  };
}
