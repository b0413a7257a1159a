import type { Finding } from '../../core/index.js';
import { openWorkbook } from '../../exchange/xlsx/openWorkbook.js';
import type { SurveyedFiles } from '../../validate/surveyedFiles.js';
import { surveyFiles } from '../../validate/surveyFiles.js';
import { readValidateOptions } from '../../validate/validateOptions.js';
import { type Brought, contextOf } from '../brought/readBrought.js';
import type { Records } from '../brought/readRecords.js';
import type { Input } from '../files/readInputs.js';

/** Reads a folder as `csmhs validate` does. */
export async function surveyFolder(
  inputs: readonly Input[],
  brought: Brought,
  { explanations }: Pick<Records, 'explanations'>,
): Promise<
  Pick<SurveyedFiles, 'files' | 'forms' | 'entries' | 'context'> & {
    readonly findings: readonly Finding[];
    readonly losses: readonly Finding[];
    readonly changes: ReturnType<SurveyedFiles['changes']>;
  }
> {
  const { earlierForms, migrations, instruments, applications, aliases, headings } = brought;
  const options = readValidateOptions(
    {
      ...contextOf(brought),
      forms: earlierForms,
      migrations,
      instrument: instruments,
      explanations,
      applications,
      ...(aliases && { aliases }),
      ...(headings && { headings }),
      xlsx: openWorkbook,
    },
    'report',
  );
  const surveyed = await surveyFiles(inputs, options, 'report');
  const findings: Finding[] = [];
  for await (const finding of surveyed.findings()) findings.push(finding);
  const { files, forms, entries, context } = surveyed;
  return { files, forms, entries, context, findings, losses: surveyed.losses(), changes: surveyed.changes() };
}
