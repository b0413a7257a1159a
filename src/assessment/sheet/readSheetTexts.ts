import { isLoose } from '../../core/isLoose.js';
import { absenceOf } from '../../core/reportedValue.js';
import { numberOfText, yesNoOfText } from '../../core/typedTexts.js';
import type { InstrumentDefinition, InstrumentItem } from '../instrument/instrument.js';

/**
 * Reads the texts that a form has sent as answers of a sheet: numbers, yes or no, and absences by their word or label.
 *
 * What cannot be read stays as it was typed, so that the check names it.
 */
export function readSheetTexts(sheet: unknown, { domains }: InstrumentDefinition): unknown {
  if (!isLoose(sheet) || !isLoose(sheet['responses'])) return sheet;
  const responses: Record<string, unknown> = { ...sheet['responses'] };
  for (const { items } of domains)
    for (const item of items)
      if (Object.hasOwn(responses, item.id)) responses[item.id] = readAnswer(item, responses[item.id]);
  return { ...sheet, responses };
}

function readAnswer({ kind }: InstrumentItem, answer: unknown): unknown {
  if (typeof answer !== 'string') return answer;
  if (answer.trim().toLowerCase() === 'unanswered') return 'unanswered';
  const absence = absenceOf(answer);
  if (absence !== undefined) return absence;
  if (kind === 'rated' || kind === 'count') return numberOfText(answer);
  return kind === 'yesNo' ? yesNoOfText(answer) : answer;
}
