import { en } from '../../src/messages/en.js';
import { csvPieces } from '../../src/report/csv/csvPieces.js';
import { htmlPieces } from '../../src/report/html/htmlPieces.js';
import { reportJson } from '../../src/report/json/reportJson.js';
import { junitPieces } from '../../src/report/junit/junitPieces.js';
import { markdownPieces } from '../../src/report/markdown/markdownPieces.js';
import { sarifPieces } from '../../src/report/sarif/sarifPieces.js';
import { reportText } from '../../src/report/text/reportText.js';
import { validateFiles } from '../../src/validate/validateFiles.js';
import { many, type Subject } from './subjects.js';

const HEADER = 'organization,month,enrolled,screened,screenedYtd';
const monthOf = (i: number) => `20${10 + (Math.floor(i / 12) % 60)}-${String(1 + (i % 12)).padStart(2, '0')}`;
const rowOf = (i: number, screened = '12') =>
  `00${240001 + Math.floor(i / 720)},${monthOf(i)},340,${screened},${screened}`;
const bytesOf = (text: string) => new TextEncoder().encode(text);
const checked = (name: string, text: string) => {
  const bytes = bytesOf(text);
  return () => validateFiles([{ name, bytes }], { asOf: '2021-01-15' });
};
const tool = { name: 'csmhs', version: '1.0.0' };

/** Files, and what is found in them. */
export const FILE_SUBJECTS: readonly Subject[] = [
  {
    what: 'rows of a CSV file',
    from: 1000,
    make: (size) => checked('a.csv', [HEADER, ...many(size, (i) => rowOf(i))].join('\n')),
  },
  {
    what: 'rows that break a rule',
    from: 500,
    make: (size) => checked('a.csv', [HEADER, ...many(size, (i) => rowOf(i, '999'))].join('\n')),
  },
  {
    what: 'rows that are there twice',
    from: 500,
    make: (size) => checked('a.csv', [HEADER, ...many(size, () => rowOf(1))].join('\n')),
  },
  {
    what: 'unknown columns',
    from: 200,
    make: (size) =>
      checked(
        'a.csv',
        `${HEADER},${many(size, (i) => `extra${i}`).join()}\n${rowOf(0)},${many(size, () => 'x').join()}`,
      ),
  },
  {
    what: 'columns of one name',
    from: 200,
    make: (size) =>
      checked(
        'a.csv',
        `${HEADER},${many(size, () => 'screened').join()}\n${rowOf(0)},${many(size, () => '1').join()}`,
      ),
  },
  {
    what: 'quotes in a cell',
    from: 20_000,
    make: (size) => checked('a.csv', `${HEADER},note\n${rowOf(0)},"${'""a'.repeat(size)}"`),
  },
  {
    what: 'a quote that does not end',
    from: 20_000,
    make: (size) => checked('a.csv', `${HEADER},note\n${rowOf(0)},"${'a,\n'.repeat(size)}`),
  },
  {
    what: 'quoted cells',
    from: 1000,
    make: (size) =>
      checked('a.csv', [`${HEADER},note`, ...many(size, (i) => `${rowOf(i)},"a ""b"", c"`)].join('\n')),
  },
  {
    what: 'letters of a number',
    from: 20_000,
    make: (size) => checked('a.csv', `${HEADER}\n00240000,2020-10,${'1,'.repeat(0)}${'9'.repeat(size)},1,1`),
  },
  {
    what: 'blanks in a cell',
    from: 20_000,
    make: (size) => checked('a.csv', `${HEADER},note\n${rowOf(0)},a${' '.repeat(size)}b`),
  },
  {
    what: 'digits and blanks in a note',
    from: 10_000,
    make: (size) => checked('a.csv', `${HEADER},note\n${rowOf(0)},${'1 a@'.repeat(size)}`),
  },
  {
    what: 'empty lines',
    from: 20_000,
    make: (size) => checked('a.csv', `${HEADER}\n${'\n'.repeat(size)}${rowOf(0)}`),
  },
  {
    what: 'files of a folder',
    from: 20,
    make: (size) => {
      const files = many(size, (i) => ({ name: `${i}.csv`, bytes: bytesOf(`${HEADER}\n${rowOf(i)}`) }));
      return () => validateFiles(files, { asOf: '2021-01-15' });
    },
  },
  {
    what: 'forms of a folder',
    from: 20,
    make: (size) => {
      const log = (i: number) =>
        JSON.stringify({ form: 'pdsa@1', organization: `00${240000 + i * 10_000}`, cycles: [] });
      const files = many(size, (i) => ({ name: `${i}.json`, bytes: bytesOf(log(i)) }));
      return () => validateFiles(files, { asOf: '2021-01-15' });
    },
  },
  {
    what: 'levels of nested JSON',
    from: 2000,
    make: (size) => checked('a.json', `${'{"a":['.repeat(size)}${']}'.repeat(size)}`),
  },
  {
    what: 'keys of a JSON file',
    from: 2000,
    make: (size) => checked('a.json', `{"form":"monthly@1",${many(size, (i) => `"k${i}":1`).join()}}`),
  },
  {
    what: 'keys of a JSON file that are there twice',
    from: 1000,
    make: (size) => checked('a.json', `{"form":"monthly@1",${many(size, (i) => `"k${i % 2}":1`).join()}}`),
  },
  ...reportSubjects(),
];

function reportSubjects(): Subject[] {
  const validationOf = (size: number) =>
    checked('a.csv', [HEADER, ...many(size, (i) => rowOf(i, '999'))].join('\n'))();
  const written = { messages: en, maxFindings: 1_000_000 };
  const gathered = async (pieces: AsyncIterable<string> | Iterable<string>) => {
    let size = 0;
    for await (const piece of pieces) size += piece.length;
    return size;
  };
  const formats = {
    text: (validation: Validated) => reportText(validation, { messages: en, maxFindings: 1_000_000 }),
    json: (validation: Validated) => JSON.stringify(reportJson(validation, { tool, ruleSet: 'monthly@1' })),
    csv: (validation: Validated) => gathered(csvPieces(validation, { messages: en })),
    html: (validation: Validated) =>
      gathered(htmlPieces(validation, { ...written, tool, ruleSet: 'monthly@1' } as never)),
    markdown: (validation: Validated) => gathered(markdownPieces(validation, written)),
    junit: (validation: Validated) => gathered(junitPieces(validation, { messages: en })),
    sarif: (validation: Validated) => gathered(sarifPieces(validation, { messages: en, tool } as never)),
  };
  return Object.entries(formats).map(([format, write]) => ({
    what: `findings of a report (${format})`,
    from: 250,
    make: (size) => {
      const validation = validationOf(size);
      return async () => write(await validation);
    },
  }));
}

type Validated = Awaited<ReturnType<typeof validateFiles>>;
