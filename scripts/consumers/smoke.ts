import { DOORS } from '../../doors.config.js';

/** How a program takes in the package, and what language it is in. */
export type SmokeKind = 'import' | 'require' | 'typescript';

/**
 * Writes the program that every consumer runs. It takes in every door and uses every package that ours uses: findings of a
 * year of a district and their report, totals, a time zone, a decimal, a schema of zod, and a workbook of hucre written and
 * read. What it says is one line, and the same bytes for everybody.
 *
 * @param csv - the year of a district
 * @param tell - what the program does with its `line`: a statement
 */
export function smokeProgram(kind: SmokeKind, csv: string, tell = 'console.log(line);'): string {
  const taken = DOORS.map(({ name }, i) =>
    kind === 'require' ? `const door${i} = require('${name}');` : `import * as door${i} from '${name}';`,
  );
  return `${taken.join('\n')}
${kind === 'typescript' ? AMBIENT : ''}
const doors = {
${DOORS.map(({ name }, i) => `  '${name}': door${i},`).join('\n')}
};
const text = ${JSON.stringify(csv)};
${BODY}
smoke().then((line) => { ${tell} });
`;
}

// What the smallest library of the compiler lacks; zod names a type of the web, which ours do without.
const AMBIENT = `declare const console: { log(text: string): void };
declare global { interface URL { readonly href: string } }`;

// Without types and without await at the top, so that it is one program in every language and format.
const BODY = `
const smoke = async () => {
  const { validateFiles, parseMonthlyCsv, finishTotals, totalsOf, MONTHLY_1 } = doors['csmhs'];
  const { percentOf, roundHalfUp, instantToMilliseconds, dateIn } = doors['csmhs/core'];
  const { monthlyTemplate, openWorkbook } = doors['csmhs/xlsx'];
  const { jsonSchema, parseMonthlyReport } = doors['csmhs/schema'];
  const validation = await validateFiles([{ name: 'year.csv', text }]);
  const { reports } = parseMonthlyCsv(text);
  const totals = finishTotals(totalsOf(reports));
  const bytes = await monthlyTemplate(MONTHLY_1, { created: '2026-01-05T00:00:00Z', months: ['2020-10'], rows: 5 });
  const workbook = await validateFiles([{ name: 'year.xlsx', bytes }], { xlsx: openWorkbook });
  const parsed = parseMonthlyReport({ organization: '00240000', month: '2020-10', values: { screened: 354 } });
  const isOurs = /^(?!default$|__esModule$|module\\.exports$)/;
  return JSON.stringify({
    doors: Object.entries(doors).map(([name, door]) => [name, ...Object.keys(door).filter((each) => isOurs.test(each)).sort()].join(' ')),
    findings: validation.findings,
    report: doors['csmhs/report'].reportText(validation, { messages: doors['csmhs/messages/es'].es }),
    totals,
    workbook: workbook.findings,
    numbers: [percentOf(354, 2149), roundHalfUp(1.005, 2)],
    time: [instantToMilliseconds('2021-03-14T07:30:00Z'), dateIn('2021-03-14T03:30:00Z', 'America/New_York')],
    parsed,
    schema: jsonSchema('instrument'),
  });
};`;
