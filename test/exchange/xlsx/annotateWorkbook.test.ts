import fc from 'fast-check';
import { expect, test } from 'vitest';
import { annotateWorkbook } from '../../../src/exchange/xlsx/index.js';
import { a1Of } from '../../../src/exchange/xlsx/sheet/a1Of.js';
import { cellOfA1 } from '../../../src/exchange/xlsx/sheet/cellOfA1.js';
import { bookOf } from './books.js';
import { PYTHON, readByOpenpyxl } from './secondReader.js';

test('the name of a cell leads back to it', () => {
  const cell = fc.record({
    sheet: fc.oneof(
      fc.constantFrom('Sheet1', 'A1', 'R1C1', "Ms O'Neil", 'a b', '2020'),
      fc.string({ minLength: 1 }),
    ),
    row: fc.nat(1_048_575),
    column: fc.nat(16_383),
  });
  fc.assert(
    fc.property(cell, ({ sheet, row, column }) => {
      expect(cellOfA1(a1Of(sheet, row, column))).toEqual({ sheet, row, column });
    }),
  );
});

test('cells that are not there, and workbooks that cannot be opened', async () => {
  const bytes = await bookOf({ rows: [['a']] });
  const mark = { severity: 'fatal', text: 'x' } as const;
  expect(
    await annotateWorkbook(bytes, [
      { a1: 'Other!A1', ...mark },
      { a1: 'A1', ...mark },
    ]),
  ).not.toBeNull();
  expect(await annotateWorkbook(new Uint8Array([0x50, 0x4b, 3, 4]), [])).toBeNull();
});

/** A workbook with all that people put into one, as openpyxl writes it. */
const RICH = `
import base64, io, datetime
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
from openpyxl.formatting.rule import CellIsRule
from openpyxl.styles import Font, PatternFill, Protection
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.table import Table
from openpyxl.workbook.defined_name import DefinedName
wb = openpyxl.Workbook()
ws = wb.active
ws.title = 'October data'
ws.append(['organization', 'month', 'enrolled', 'screened'])
for i in range(5):
    ws.append([350000 + i, datetime.date(2020, 10, 1), 100 + i, '=C%d/10' % (i + 2)])
for r in range(2, 7):
    ws.cell(r, 1).number_format = '00000000'
    ws.cell(r, 2).number_format = 'mmm-yy'
    ws.cell(r, 3).protection = Protection(locked=False)
ws['A1'].font = Font(name='Courier New', bold=True, color='FFFF0000')
ws['B1'].fill = PatternFill('solid', fgColor='FF00FF00')
ws['C3'].comment = Comment('ask the nurse', 'Ann')
v = DataValidation(type='list', formula1='"a,b"', showInputMessage=True, promptTitle='T', prompt='P')
v.add('F2:F9')
ws.add_data_validation(v)
ws.conditional_formatting.add('C2:C6', CellIsRule(operator='lessThan', formula=['101'], fill=PatternFill('solid', bgColor='00FFC7CE')))
ws.column_dimensions['E'].hidden = True
ws.freeze_panes = 'A2'
ws.print_title_rows = '1:1'
ws.merge_cells('H1:J1')
ws.add_table(Table(displayName='T1', ref='A1:D6'))
chart = BarChart()
chart.add_data(Reference(ws, min_col=3, min_row=1, max_row=6), titles_from_data=True)
ws.add_chart(chart, 'K2')
wb.create_sheet('Other')['A1'] = 'kept'
out = io.BytesIO()
wb.save(out)
print(json.dumps(base64.b64encode(out.getvalue()).decode()))`;

/** All that openpyxl knows of two workbooks: what is in the second and not in the first, or other there. */
const DIFFERENCE = `
import zipfile
def cellsOf(path):
    wb = openpyxl.load_workbook(path)
    seen = {}
    for ws in wb.worksheets:
        t = ws.title
        for row in ws.iter_rows():
            for c in row:
                key = t + '!' + c.coordinate
                for name, value in {
                    'value': c.value, 'type': c.data_type, 'format': c.number_format, 'font': [c.font.name, c.font.b, c.font.color.rgb if c.font.color else None, c.font.sz],
                    'fill': [c.fill.fill_type, c.fill.fgColor.rgb if c.fill.fill_type else None], 'locked': c.protection.locked,
                    'note': c.comment.text if c.comment else None, 'align': [c.alignment.wrap_text, c.alignment.horizontal]}.items():
                    seen[key + ' ' + name] = str(value)
        seen[t + ' rest'] = str([[(str(v.sqref), v.type, v.formula1, v.prompt, v.promptTitle) for v in ws.data_validations.dataValidation],
            [(str(r.sqref), [x.type + str(x.formula) for x in r.rules]) for r in ws.conditional_formatting],
            sorted((k, d.hidden, d.width) for k, d in ws.column_dimensions.items()), ws.freeze_panes, ws.print_title_rows,
            [str(m) for m in ws.merged_cells.ranges], sorted(str(x) for x in ws.tables.items()), len(ws._charts), ws.sheet_state])
    return seen
a, b = cellsOf(paths[0]), cellsOf(paths[1])
charts = [[n for n in zipfile.ZipFile(p).namelist() if 'charts/chart' in n] for p in paths]
print(json.dumps({'changed': {k: b.get(k) for k in sorted(set(a) | set(b)) if a.get(k) != b.get(k)}, 'charts': charts}))`;

test.skipIf(PYTHON === undefined)(
  'only the notes and colors that were asked for are new: openpyxl sees nothing else',
  async () => {
    const before = new Uint8Array(Buffer.from(readByOpenpyxl(RICH) as string, 'base64'));
    const after = await annotateWorkbook(before, [
      { a1: "'October data'!A2", severity: 'fatal', text: 'fatal: one' },
      { a1: "'October data'!A2", severity: 'warning', text: 'warning: two' },
      { a1: "'October data'!C3", severity: 'confirm', text: 'confirm: three' },
      { a1: "'October data'!D4", severity: 'info', text: 'info: four' },
      { a1: "'October data'!F5", severity: 'warning', text: 'warning: five' },
    ]);
    const { changed, charts } = readByOpenpyxl(DIFFERENCE, before, after!) as {
      changed: Record<string, string>;
      charts: string[][];
    };
    expect(changed).toMatchInlineSnapshot(`
      {
        "October data!A2 fill": "['solid', 'FFF8CBAD']",
        "October data!A2 note": "fatal: one

      warning: two",
        "October data!C3 fill": "['solid', 'FFFFE699']",
        "October data!C3 note": "ask the nurse

      confirm: three",
        "October data!D4 note": "info: four",
        "October data!F5 fill": "['solid', 'FFFFF2CC']",
        "October data!F5 note": "warning: five",
      }
    `);
    expect(charts[1]).toEqual(charts[0]);
  },
);
