import type { EitherField, Fields } from '../field.js';
import { SOURCE_FIELD } from '../sourceField.js';

const PICTURE = { type: 'text', least: 1, most: 40, required: true } as const;
const PICTURE_HELP = '9 stands for a digit, A for a letter, every other sign for itself, such as 9999999.';

/** The fields of a scheme of codes. */
export const CODE_SCHEME_FIELDS = {
  id: { type: 'id', label: 'Id', help: 'A short name of the scheme.', required: true },
  label: {
    type: 'text',
    label: 'Label',
    help: 'What people call these codes, such as NCES id.',
    required: true,
    most: 200,
  },
  district: { ...PICTURE, label: 'Picture of a district code', help: PICTURE_HELP },
  school: { ...PICTURE, label: 'Picture of a school code', help: PICTURE_HELP },
  parent: {
    type: 'variants',
    label: 'District of a school',
    help: 'By prefix, where the code of a school begins like that of its district; else by registry.',
    required: true,
    by: 'by',
    of: {
      prefix: {
        length: { type: 'number', label: 'Length', required: true, least: 1, most: 40, decimals: 0 },
        suffix: { type: 'text', label: 'Suffix', most: 40, blank: true },
      },
      registry: {},
    },
  },
  example: { type: 'text', label: 'Example', help: 'A code as findings show it.', most: 40 },
  leadingZeros: {
    type: 'number',
    label: 'Leading zeros',
    help: 'How many zeros a code can begin with.',
    least: 0,
    most: 40,
    decimals: 0,
  },
  source: SOURCE_FIELD,
} as const satisfies Fields;

/** The scheme of codes that a file names: the id of a built-in one, or a scheme of its own. */
export const CODES_FIELD = {
  type: 'either',
  label: 'Code scheme',
  help: 'The id of a built-in scheme, such as ma-dese or nces, or a scheme.',
  required: true,
  of: [
    { type: 'id', label: 'Id of a built-in scheme' },
    { type: 'group', label: 'A scheme', fields: CODE_SCHEME_FIELDS },
  ],
} as const satisfies EitherField;
