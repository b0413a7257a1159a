import { allRules } from '../../messages/allRules.js';
import { jsonText } from '../../report/json/jsonText.js';
import { readDefinitions } from '../brought/readDefinitions.js';
import { EXIT, type Exit, isRefusal, type Refusal } from '../exit.js';
import { writeOutput } from '../files/writeOutput.js';
import type { Host } from '../host.js';
import type { Arguments } from '../words/readArguments.js';
import { rulesOfForm } from './rulesOfForm.js';
import { listOfRules, ruleFacts } from './rulesText.js';

/** Runs `csmhs rules`: lists every rule, or with `--form` those that a form brings along. */
export async function rules(args: Arguments, host: Host): Promise<Exit | Refusal> {
  const { options, words, lists } = args;
  if (words.length > 0)
    return { exit: EXIT.usage, because: 'csmhs rules takes no words; csmhs explain CODE does.' };
  const definitions = await readDefinitions(args, host);
  if (isRefusal(definitions)) return definitions;
  const all = lists['form'] ? rulesOfForm(definitions) : allRules();
  if (lists['form'] && all.length === 0) host.stderr.write(`csmhs: ${NONE}\n`);
  const text = options['format'] === 'json' ? jsonText(all.map(ruleFacts)) : listOfRules(all);
  return (await writeOutput(text, options['output'], host)) ?? EXIT.clean;
}

const NONE = 'this form has no comparisons of its own; csmhs rules lists the rules of every form.';
