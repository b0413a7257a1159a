import type { CompiledForm } from '../../monthly/form/compiledForm.js';
import { formOf } from '../../monthly/form/formOf.js';
import { jsonText } from '../../report/json/jsonText.js';
import { readDefinitions } from '../brought/readDefinitions.js';
import { EXIT, type Exit, isRefusal, type Refusal } from '../exit.js';
import { writeOutput } from '../files/writeOutput.js';
import type { Host } from '../host.js';
import { tableText } from '../say/tableText.js';
import type { Arguments } from '../words/readArguments.js';

/** Runs `csmhs measures`: lists what a monthly form asks for, and the rates that are made of it. */
export async function measures(args: Arguments, host: Host): Promise<Exit | Refusal> {
  if (args.words.length > 0)
    return { exit: EXIT.usage, because: 'csmhs measures takes no words; --form names a form.' };
  const definitions = await readDefinitions(args, host);
  if (isRefusal(definitions)) return definitions;
  const { form, cohort } = definitions;
  const compiled = formOf({ ...(form && { form }), ...(cohort && { cohort }) });
  const text = args.options['format'] === 'json' ? jsonText(dataOf(compiled)) : textOf(compiled);
  return (await writeOutput(text, args.options['output'], host)) ?? EXIT.clean;
}

/** The form with everything that it leaves to defaults. */
function dataOf({ form, measures: all, rates }: CompiledForm): object {
  return { ...form, measures: all, rates };
}

function textOf({ form, measures: all, rates }: CompiledForm): string {
  const measureRows = all.map(({ id, unit, window, due, label }) => [
    id,
    unit,
    window,
    due ? 'due' : 'optional',
    label,
  ]);
  const rateRows = rates.map(({ id, numerator, denominator, label }) => [
    id,
    `${numerator.join(' + ')} / ${denominator.join(' + ')}`,
    label,
  ]);
  return [
    tableText(`${form.id}: ${form.title}`, measureRows, []),
    ...(rateRows.length > 0 ? [tableText('Rates', rateRows, [])] : []),
  ].join('\n');
}
