import type { CellAliases } from '../../core/index.js';
import type { OwnHeadings } from '../../exchange/index.js';
import type { MonthlyContext } from '../../monthly/index.js';
import { isRefusal, type Refusal } from '../exit.js';
import type { Host } from '../host.js';
import type { OptionRows } from '../words/optionRow.js';
import type { Arguments } from '../words/readArguments.js';
import { readAliases } from './readAliases.js';
import { type Definitions, readDefinitions } from './readDefinitions.js';
import { readMap } from './readMap.js';

/** Everything that a call brings along to read monthly files by. */
export interface Brought extends Definitions {
  readonly aliases?: CellAliases;
  readonly headings?: OwnHeadings;
  /** The files that options name: where a folder holds them, they are not data. */
  readonly except: readonly string[];
}

/** Reads definitions, words and headings that options name. */
export async function readBrought(args: Arguments, rows: OptionRows, host: Host): Promise<Brought | Refusal> {
  const definitions = await readDefinitions(args, host);
  if (isRefusal(definitions)) return definitions;
  const headings = await readMap(args.options['map'], contextOf(definitions), host);
  if (headings && isRefusal(headings)) return headings;
  const aliases = await readAliases(args.options['aliases'], host);
  if (aliases && isRefusal(aliases)) return aliases;
  return {
    ...definitions,
    except: namedFiles(args, rows),
    ...(headings && { headings }),
    ...(aliases && { aliases }),
  };
}

/** The context of monthly files. */
export function contextOf({
  cohort,
  registry,
  form,
}: Pick<Definitions, 'cohort' | 'registry' | 'form'>): Pick<MonthlyContext, 'cohort' | 'registry' | 'form'> {
  return { ...(cohort && { cohort }), ...(registry && { registry }), ...(form && { form }) };
}

/** What is written, and what holds data of its own, is not among them. */
const DATA = ['output', 'history', 'losses'];

function namedFiles({ options, lists, config }: Arguments, rows: OptionRows): string[] {
  const named = Object.entries(rows).flatMap(([name, { isPath, ids = [] }]) =>
    isPath && !DATA.includes(name)
      ? [options[name], lists[name]].flat().filter((said) => typeof said === 'string' && !ids.includes(said))
      : [],
  );
  return [...(config === undefined ? [] : [config]), ...(named as string[])];
}
