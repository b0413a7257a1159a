import { describeFinding, type Finding, type Messages } from '../../core/index.js';
import { en } from '../../messages/english.js';
import { knownFiles } from '../../validate/knownFiles.js';
import { surveyBodies } from '../../validate/surveyBodies.js';
import type { ValidateOptions } from '../../validate/validateOptions.js';
import { type Brought, contextOf } from '../brought/readBrought.js';
import { EXIT, type Refusal } from '../exit.js';
import type { Input } from '../files/readInputs.js';

/** As many findings of a rule as a person reads to see what is wrong. */
const SHOWN = 20;

/** Reads files as data to count, those of earlier forms through their migrations. */
export async function countable(inputs: readonly Input[], brought: Brought, command: string) {
  const { earlierForms, migrations, headings, aliases } = brought;
  const options: ValidateOptions = {
    ...contextOf(brought),
    kind: 'monthly',
    maxFindings: SHOWN,
    forms: earlierForms,
    migrations,
    ...(headings && { headings }),
    ...(aliases && { aliases }),
  };
  const body = await surveyBodies(await knownFiles(inputs, options, command), options, () => {});
  const unfit = unfitMigration(body.notes, en);
  if (unfit) return unfit;
  const teller = body.tell();
  const findings: Finding[] = [];
  for (const i of inputs.keys()) for await (const finding of teller.file(i)) findings.push(finding);
  for (const finding of teller.rest()) findings.push(finding);
  return {
    files: body.files(),
    findings,
    counts: body.counts,
    entries: body.entries(),
    losses: body.losses(),
    changes: body.changes(),
    notes: body.notes,
  };
}

/** Of a migration that does not fit nobody would be told, and what it leads to would be empty. */
export function unfitMigration(notes: readonly Finding[], messages: Messages): Refusal | null {
  const unfit = notes.find(({ severity }) => severity === 'fatal');
  if (!unfit) return null;
  const { message } = describeFinding(unfit, messages);
  return { exit: EXIT.usage, because: `--migration does not fit its forms: ${message}` };
}
