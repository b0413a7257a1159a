import { APPLICATION_HEADER } from '../../../application/form/applicationHeader.js';
import { mustBe } from '../../../core/given/mustBe.js';
import { readOptions } from '../../../core/given/readOptions.js';
import type { FormDefinition } from '../../../form/definition/formDefinition.js';
import { parseFormDefinition } from '../../../form/definition/parseFormDefinition.js';
import type { Field } from '../../../form/field.js';
import { FORM_DEFINITION } from '../../../form/formKinds.js';
import { QUESTION_HEADINGS } from '../application/applicationText.js';
import { type QuestionLine, questionsOf } from '../application/questionsOf.js';
import { withHead } from '../application/withHead.js';
import { loadHucre } from '../hucre.js';
import { answerCell, hintOf } from './answerHint.js';
import { entrySheets } from './entrySheets.js';
import { packWorkbook } from './packWorkbook.js';
import { type ChoiceLists, choiceLists, guideSheet } from './templateSheets.js';
import type { CellToWrite, SheetToWrite } from './workbookToWrite.js';

/** How a template of an application is made. */
export interface ApplicationTemplateOptions {
  /** The instant that the document gives as that of its making: the same form and instant make the same bytes. */
  readonly created: string;
}

/**
 * Makes an Excel workbook to fill, of an application form: its questions one below the other with a place for each answer, and a
 * sheet for each list, such as the schools. Choices can be chosen from a list; what may not be changed is locked.
 *
 * @throws RangeError for a form that is not sound; Error where the package that packs workbooks is not installed
 * @example
 * const fields = { why: { type: 'text', most: 600, label: 'Why you apply' } };
 * const form = { form: 'form@1', id: 'xx-application@1', title: 'Made up', fields };
 * checkWorkbook(await applicationTemplate(form, { created: '2026-01-05T00:00:00Z' })) // => []
 */
export async function applicationTemplate(
  definition: FormDefinition,
  options: ApplicationTemplateOptions,
): Promise<Uint8Array> {
  mustBe(FORM_DEFINITION, definition, 'applicationTemplate', 'definition');
  if (!parseFormDefinition(definition).ok)
    throw new RangeError(
      'applicationTemplate: definition must be sound: pass what parseApplicationForm or applicationDefinition gives.',
    );
  const shape = { created: { required: 'instant' } } as const;
  const { created } = readOptions<ApplicationTemplateOptions>(options, shape, 'applicationTemplate');
  const { id, title } = definition;
  const { lines, sheets: all, left } = questionsOf(withHead(definition));
  // What became of an application is not for the applicant to write.
  const sheets = all.filter(({ path: [first = ''] }) => !Object.hasOwn(APPLICATION_HEADER, first));
  const lists = choiceLists();
  const guide = [...lines, ...sheets.flatMap((sheet) => [sheet, ...sheet.columns]), ...left];
  const written = [questionSheetOf(id, lines, lists), ...entrySheets(sheets, lists)];
  return packWorkbook(
    {
      title,
      form: id,
      created,
      sheets: [
        ...written,
        guideSheet(
          ['Field', 'Question', 'Meaning'],
          guide.map(({ path, label, field }) => [
            path.join('.'),
            label,
            meaningOf(
              field,
              left.some((each) => each.path === path),
            ),
          ]),
        ),
        lists.sheet(),
      ],
    },
    await loadHucre(),
  );
}

function meaningOf({ help = '' }: Field, isLeft: boolean): string {
  return isLeft ? `${help} A workbook cannot hold this: send it as JSON.`.trim() : help;
}

/** What stands in the head of a new application. */
const BEGUN: Readonly<Record<string, string | number>> = { version: 1, state: 'draft' };

function questionSheetOf(id: string, lines: readonly QuestionLine[], lists: ChoiceLists): SheetToWrite {
  const asked = lines.filter(({ path }) => path.join('.') !== 'form');
  const words = (text: string): CellToWrite => ({ text, role: 'words' });
  const heading = (text: string): CellToWrite => ({ text, role: 'heading' });
  return {
    name: 'Application',
    columns: [{ width: 34 }, { width: 44 }, { width: 60 }],
    rows: [
      QUESTION_HEADINGS.map(heading),
      [words('form'), words('Form'), words(id)],
      ...asked.map(({ path, label, field }): CellToWrite[] => {
        const key = path.join('.');
        if (field.type === 'group' || field.type === 'map') return [key, label, ''].map(heading);
        return [words(key), words(label), { ...answerCell(field), text: BEGUN[key] ?? null }];
      }),
    ],
    hints: asked.flatMap(({ label, field }, i) =>
      field.type === 'group' || field.type === 'map' ? [] : [hintOf(label, field, `C${i + 3}`, lists)],
    ),
    frozen: { rows: 1, columns: 0 },
  };
}
