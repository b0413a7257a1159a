// A state sends out a workbook for the month; a district fills it in Excel and sends it back. Where is what wrong? Everything in
// it is made up. It needs the package hucre beside this one.

import { en } from 'csmhs/messages/en';
import { MONTHLY_CORE_1 } from 'csmhs/monthly';
import { reportText } from 'csmhs/report';
import { validateFiles } from 'csmhs/validate';
import { checkWorkbook, monthlyTemplate, openWorkbook } from 'csmhs/xlsx';
import { writeXlsx } from 'hucre/xlsx';

console.log('A workbook to fill');
const template = await monthlyTemplate(MONTHLY_CORE_1, {
  created: '2026-01-05T00:00:00Z',
  months: ['2020-10', '2020-11'],
  rows: 50,
});
console.log(
  `${template.length > 5000 ? 'made' : 'too small'}; before it is opened: ${checkWorkbook(template).length} findings`,
);

console.log('\nWhat came back');
const rows = [
  ['October at our school', null, null, null],
  ['organization', 'month', 'enrolled', 'screened'],
  [99010000, '2020-10', 340, 'about 20'],
  ['99010001', '2020-10', 340, 352],
];
const bytes = await writeXlsx({
  sheets: [
    { name: 'October', rows, merges: [{ startRow: 0, endRow: 0, startCol: 0, endCol: 3 }] },
    { name: 'Notes', rows: [['Ask the nurse about the first row']] },
  ],
});
const validation = await validateFiles([{ name: 'october.xlsx', bytes }], {
  form: MONTHLY_CORE_1,
  xlsx: openWorkbook,
});
for (const { code, source } of validation.findings) console.log(`${source?.a1 ?? ''} ${code}`);

console.log('\nFor the district');
console.log(reportText(validation, { messages: en, maxFindings: 2 }));
