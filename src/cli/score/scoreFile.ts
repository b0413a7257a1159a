import {
  type AssessmentSheet,
  consensus,
  type InstrumentDefinition,
  priorities,
  type SheetContext,
  scoreAssessment,
} from '../../assessment/index.js';
import { type Finding, isBlocked } from '../../core/index.js';
import { checkFormFile, instrumentOf } from '../../exchange/index.js';
import { jsonText } from '../../report/json/jsonText.js';
import { readDefinitions } from '../brought/readDefinitions.js';
import { withRegistry } from '../brought/withRegistry.js';
import { EXIT, type Exit, isRefusal, type Refusal } from '../exit.js';
import { readAllInputs } from '../files/readAllInputs.js';
import { unpackInputs } from '../files/unpackInputs.js';
import { writeOutput } from '../files/writeOutput.js';
import type { Host } from '../host.js';
import { safeText } from '../say/safeText.js';
import { tellFindings } from '../say/tellFindings.js';
import type { Arguments } from '../words/readArguments.js';
import { consensusText } from './consensusText.js';
import { type ScoredSheet, scoreText } from './scoreText.js';
import { soundSheets } from './soundSheets.js';

/** Runs `csmhs score`: reads assessment sheets, as JSON, a table or a workbook, and writes the profile of each. */
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

  const unpacked = await unpackInputs([input], { kind: 'assessment' });
  if (isRefusal(unpacked)) return unpacked;
  const { notes, place } = unpacked;
  const tell = (findings: readonly Finding[]) =>
    tellFindings(findings, options['show-values'] !== true, host, instruments.flatMap(wordsOf));
  const [text] = unpacked.inputs;
  if (!text) {
    tell(notes);
    return EXIT.unreadable;
  }
  const { name, bytes } = text;
  const { cohort, registry } = withRegistry(definitions);
  const context = { ...(cohort && { cohort }), ...(registry && { registry }) };
  const checked = checkFormFile({ name, source: bytes }, 'assessment', { instruments, context });
  const findings = [...notes, ...checked.findings.map(place)];
  tell(findings);
  if (!checked.readable) return EXIT.unreadable;
  const { sheets, left, isList } = soundSheets(name, bytes, checked.findings, { instruments, context });
  const isFound = isBlocked(findings, 'fatal');
  if (sheets.length === 0 && isFound) return EXIT.findings;
  if (sheets.length === 0) return { exit: EXIT.unreadable, because: `${name} holds no assessment sheet.` };
  for (const whose of left)
    host.stderr.write(`csmhs: not scored: ${safeText(whose)}. Correct the fatal findings of this sheet.\n`);
  const scored = sheets.flatMap((sheet) => scoreOf(sheet, instruments));
  const together = togetherOf(sheets, instruments, context);
  const made =
    options['format'] === 'json'
      ? jsonText(isList ? scored.map(plain) : plain(scored[0]!))
      : [...scored.map(scoreText), ...together].join('\n');
  const written = await writeOutput(made, options['output'], host);
  return written ?? (isFound ? EXIT.findings : EXIT.clean);
}

/** Several raters of one organization side by side: what to talk about before the team agrees. */
function togetherOf(
  sheets: readonly unknown[],
  instruments: readonly InstrumentDefinition[],
  context: SheetContext,
): string[] {
  const raters = (sheets as readonly AssessmentSheet[]).filter(({ rater }) => typeof rater === 'string');
  const instrument = raters.length > 1 ? instrumentOf(raters[0], instruments) : null;
  const agreed = instrument && consensus(raters, instrument, context);
  return agreed?.ok ? [consensusText(agreed.value)] : [];
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
  const { organization, completedOn, rater, responses } = sheet as AssessmentSheet;
  const result = scoreAssessment(instrument, responses);
  if (!result.ok) return [];
  const { value: score } = result;
  const about = { organization, completedOn, rater: rater?.trim() || null };
  return [{ sheet: about, instrument, score, priorities: priorities(score) }];
}

/** What programs get: the score itself, without the whole instrument. */
function plain({ sheet, score, priorities: ranked }: ScoredSheet) {
  return { ...sheet, score, priorities: ranked };
}
