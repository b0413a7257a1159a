import { nearestWord } from '../../core/nearestWord.js';
import { allRules } from '../../messages/allRules.js';
import { readDefinitions } from '../brought/readDefinitions.js';
import { EXIT, type Exit, isRefusal, type Refusal } from '../exit.js';
import { writeOutput } from '../files/writeOutput.js';
import type { Host } from '../host.js';
import type { Arguments } from '../words/readArguments.js';
import { rulesOfForm } from './rulesOfForm.js';
import { textOfRule } from './rulesText.js';

/** Runs `csmhs explain`: tells all about one rule, of this package or of a form. */
export async function explain(args: Arguments, host: Host): Promise<Exit | Refusal> {
  const [code, ...more] = args.words;
  if (code === undefined || more.length > 0)
    return {
      exit: EXIT.usage,
      because: 'csmhs explain takes one code, such as monthly.screened-exceeds-enrolled.',
    };
  const definitions = await readDefinitions(args, host);
  if (isRefusal(definitions)) return definitions;
  const own = rulesOfForm(definitions);
  const all = [...own, ...allRules()];
  const rule = all.find((each) => each.code === code);
  if (!rule) {
    const nearest = nearestWord(
      code,
      all.map((each) => each.code),
    );
    const hint = nearest ? `Did you mean ${nearest}?` : 'csmhs rules lists all.';
    const ofForm = args.lists['form'] ? '' : ' That of your own form is known with --form FILE.';
    return { exit: EXIT.usage, because: `there is no rule ${code}. ${hint}${ofForm}` };
  }
  return (
    (await writeOutput(textOfRule(rule, !own.includes(rule)), args.options['output'], host)) ?? EXIT.clean
  );
}
