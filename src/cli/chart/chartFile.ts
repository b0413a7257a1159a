import { spcFigure } from '../../charts/index.js';
import { spcAbsent } from '../../charts/spc/spcAbsent.js';
import { nearestWord } from '../../core/nearestWord.js';
import { reportsIn } from '../../exchange/index.js';
import { formOf } from '../../monthly/form/formOf.js';
import { type MonthlySeries, toSeries } from '../../monthly/index.js';
import { organizationOf } from '../../network/index.js';
import { denominatorName } from '../../pages/words/denominatorName.js';
import { pageSettings } from '../../pages/words/pageOptions.js';
import { seriesName } from '../../pages/words/seriesName.js';
import { jsonText } from '../../report/json/jsonText.js';
import { say } from '../../report/told/say.js';
import { analyzeChart, type ChartId, type RuleSetId } from '../../spc/index.js';
import { redefinedIn } from '../../spc/series/redefinedIn.js';
import { EXIT, type Exit, isRefusal, type Refusal } from '../exit.js';
import { type MonthlyData, readMonthly } from '../figures/readMonthly.js';
import { endingRefused } from '../files/endingRefused.js';
import { writeOutput } from '../files/writeOutput.js';
import type { Host } from '../host.js';
import { tellFindings } from '../say/tellFindings.js';
import { loadPageLanguage, messagesOf } from '../words/languages.js';
import type { Arguments } from '../words/readArguments.js';
import { figureText } from './figureText.js';

/** Runs `csmhs chart`: one measure or rate of monthly files over time, as a picture, as data or in words. */
export async function chartFile(args: Arguments, host: Host): Promise<Exit | Refusal> {
  const { options } = args;
  const misnamed = endingRefused(options['output'], ENDINGS);
  if (misnamed) return misnamed;
  const data = await readMonthly('chart', args, host);
  if (isRefusal(data)) return data;
  const series = seriesOf(data, args);
  if (isRefusal(series)) return series;
  const language = await loadPageLanguage(options['locale']);
  const settings = pageSettings({ language });
  const { words: said } = settings.figures;
  const absent = spcAbsent(series.absent, said);
  if (absent !== null && series.observations.every(({ y }) => y === null))
    return {
      exit: EXIT.usage,
      because: `no month has ${series.id} of every district, so there is no value of all together. ${absent} Name a district: --organization CODE.`,
    };
  const target = typeof options['aim'] === 'string' ? Number(options['aim']) : null;
  if (target !== null && !Number.isFinite(target))
    return { exit: EXIT.usage, because: `--aim takes a number; ${String(options['aim'])} is none.` };
  const outcome = analyzeChart({
    chart: (options['chart'] ?? 'run') as ChartId,
    series,
    options: {
      rules: (options['rules'] ?? 'anhoej') as RuleSetId,
      // Numbers that are asked for in another way have a center of their own.
      phases: redefinedIn(series, series.observations).map(({ before }) => before),
      ...(series.denominator && { multiply: 100 }),
      ...(options['improvement'] && { improvement: options['improvement'] as 'up' | 'down' }),
      ...(target !== null && { target }),
    },
  });
  const messages = await messagesOf(options);
  tellFindings(outcome.findings, false, host, [], messages);
  if (!outcome.ok) return EXIT.findings;
  const name = seriesName(series.label, settings);
  const label = series.denominator ? said.percent.replace('{label}', () => name) : name;
  const title = `${name}: ${nameOf(series.organization, data, said.allTogether)}`;
  const figure = spcFigure(outcome.value, {
    label,
    title,
    language: settings.figures,
    absent: series.absent ?? null,
    ...(series.denominator && { denominator: denominatorName(series.denominator, settings) }),
  });
  const { output } = options;
  const path = typeof output === 'string' ? output.toLowerCase() : '';
  const text = path.endsWith('.svg')
    ? figure.svg
    : path.endsWith('.vl.json')
      ? jsonText(figure.spec)
      : path.endsWith('.json')
        ? jsonText({
            report: 'csmhs-chart@1',
            ...figure,
            svg: undefined,
            spec: undefined,
            analysis: outcome.value,
          })
        : figureText(figure);
  const refused = await writeOutput(text, output, host, { ownerOnly: true });
  if (refused) return refused;
  if (absent !== null) host.stderr.write(`csmhs: ${absent}\n`);
  host.stderr.write(`csmhs: ${say(messages, 'chartUnprotected')}\n`);
  return data.exit;
}

/** The series that was asked for, or what is wrong with the question. */
function seriesOf(
  { entries, context, changes, cohort, registry, form }: MonthlyData,
  { options }: Arguments,
): MonthlySeries<string, string> | Refusal {
  const { ids, rateOf } = formOf(context);
  const known = [...ids, ...rateOf.keys()];
  const asked = options['measure'];
  if (typeof asked !== 'string')
    return {
      exit: EXIT.usage,
      because: 'which measure or rate? Name it: --measure ID. csmhs measures lists them.',
    };
  if (!known.includes(asked)) {
    const nearest = nearestWord(asked, known);
    const meant = nearest ? ` Did you mean ${nearest}?` : '';
    return { exit: EXIT.usage, because: `${asked} is neither a measure nor a rate of this form.${meant}` };
  }
  const organization = options['organization'];
  return toSeries<string>(reportsIn(entries, context), asked, {
    migrations: changes,
    ...(form && { form }),
    ...(cohort && { cohort }),
    ...(registry && { registry }),
    ...(typeof organization === 'string' && { organization }),
  }) as MonthlySeries<string, string>;
}

/** The name of a district or school, and its code; the code alone where no registry has it. */
function nameOf(code: string | null, { registry }: MonthlyData, all: string): string {
  if (code === null) return all;
  const known = registry && organizationOf(registry, code);
  return known ? `${known.name} (${code})` : code;
}

/** What a picture, a specification, data and words are named. */
const ENDINGS = ['.svg', '.vl.json', '.json', '.txt'];
