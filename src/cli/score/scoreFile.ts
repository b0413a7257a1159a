import {
  type AssessmentResponses,
  type InstrumentDefinition,
  priorities,
  scoreAssessment,
} from '../../assessment/index.js';
import { isBlocked } from '../../core/index.js';
import { checkFormFile, instrumentOf, readJsonText } from '../../exchange/index.js';
import { jsonText } from '../../report/json/jsonText.js';
import { readDefinitions } from '../brought/readDefinitions.js';
import { withRegistry } from '../brought/withRegistry.js';
import { EXIT, type Exit, isRefusal, type Refusal } from '../exit.js';
import { readAllInputs } from '../files/readAllInputs.js';
import { writeOutput } from '../files/writeOutput.js';
import type { Host } from '../host.js';
import { tellFindings } from '../say/tellFindings.js';
import type { Arguments } from '../words/readArguments.js';
import { type ScoredSheet, scoreText } from './scoreText.js';

/** Runs `csmhs score`: reads an assessment sheet, or a list of them, and writes the profile of each. */
export async function scoreFile(args: Arguments, host: Host): Promise<Exit | Refusal> {
  const { options, words } = args;
  if (words.length !== 1)
    return { exit: EXIT.usage, because: 'csmhs score takes one file, an assessment sheet.' };
  const definitions = await readDefinitions(args, host, false);
  if (isRefusal(definitions)) return definitions;
  const { instruments } = definitions;
  const inputs = await readAllInputs(words, host);
  if (isRefusal(inputs)) return inputs;
  const [input, ...more] = inputs;
  if (!input || more.length > 0)
    return { exit: EXIT.usage, because: 'csmhs score takes one file, an assessment sheet.' };

  const { name, bytes } = input;
  const { cohort, registry } = withRegistry(definitions);
  const checked = checkFormFile({ name, source: bytes }, 'assessment', {
    instruments,
    context: { ...(cohort && { cohort }), ...(registry && { registry }) },
  });
  tellFindings(checked.findings, options['show-values'] !== true, host, instruments.flatMap(wordsOf));
  if (!checked.readable) return EXIT.unreadable;
  if (isBlocked(checked.findings, 'fatal')) return EXIT.findings;
  const read = readJsonText(bytes);
  const sheets: readonly unknown[] = read.ok ? (Array.isArray(read.value) ? read.value : [read.value]) : [];
  if (sheets.length === 0) return { exit: EXIT.unreadable, because: `${name} holds no assessment sheet.` };
  const scored = sheets.flatMap((sheet) => scoreOf(sheet, instruments));
  const text =
    options['format'] === 'json'
      ? jsonText(Array.isArray(read.ok && read.value) ? scored.map(plain) : plain(scored[0]!))
      : scored.map(scoreText).join('\n');
  return (await writeOutput(text, options['output'], host)) ?? EXIT.clean;
}

/** The words of an instrument that somebody brought: they name what is asked, not what was answered. */
function wordsOf({ id, edition, domains, bands }: InstrumentDefinition): string[] {
  const items = domains.flatMap((domain) => domain.items);
  return [id, edition, `${id} ${edition}`, ...[domains, bands, items].flat().map((part) => part.id)];
}

function scoreOf(sheet: unknown, instruments: readonly InstrumentDefinition[]): ScoredSheet[] {
  const instrument = instrumentOf(sheet, instruments);
  if (!instrument) return [];
  // Blocked sheets do not come here, so the shape is that of a sheet.
  const { organization, completedOn, responses } = sheet as ScoredSheet['sheet'] & {
    responses: AssessmentResponses;
  };
  const result = scoreAssessment(instrument, responses);
  if (!result.ok) return [];
  const { value: score } = result;
  return [{ sheet: { organization, completedOn }, instrument, score, priorities: priorities(score) }];
}

/** What programs get: the score itself, without the whole instrument. */
function plain({ sheet, score, priorities: ranked }: ScoredSheet) {
  return { ...sheet, score, priorities: ranked };
}
