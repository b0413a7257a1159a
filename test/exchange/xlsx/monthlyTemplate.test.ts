import { describe, expect, test } from 'vitest';
import { monthlyTemplate, openWorkbook } from '../../../src/exchange/xlsx/index.js';
import { MONTHLY_1, MONTHLY_CORE_1 } from '../../../src/monthly/index.js';
import { validateFiles } from '../../../src/validate/index.js';
import { PYTHON, readByOpenpyxl } from './secondReader.js';

const created = '2026-01-05T00:00:00Z';

describe('a template of a monthly form', () => {
  test('the same form and instant make the same bytes', async () => {
    const [one, two] = [
      await monthlyTemplate(MONTHLY_1, { created }),
      await monthlyTemplate(MONTHLY_1, { created }),
    ];
    expect(one).toEqual(two);
    expect(await monthlyTemplate(MONTHLY_CORE_1, { created })).not.toEqual(one);
  });

  test('as it stands it has no rows, and nothing else is wrong with it', async () => {
    const bytes = await monthlyTemplate(MONTHLY_1, { created });
    const { findings } = await validateFiles([{ name: 'a.xlsx', bytes }], { xlsx: openWorkbook });
    expect(findings.map(({ code }) => code)).toEqual(['exchange.rows-missing']);
  });

  test.skipIf(PYTHON === undefined)(
    'openpyxl sees the lists, the messages, what is locked, and the form',
    async () => {
      const bytes = await monthlyTemplate(MONTHLY_1, {
        created,
        organizations: ['00240000', '=1+1', 'a,b'],
        months: ['2020-10', '2020-11'],
      });
      const seen = readByOpenpyxl(
        `
wb = openpyxl.load_workbook(paths[0])
ws = wb['Monthly']
cells = [ws.cell(1, c + 1) for c in range(ws.max_column)]
vs = ws.data_validations.dataValidation
lists = wb['Lists']
print(json.dumps({
  'sheets': [[s.title, s.sheet_state] for s in wb.worksheets],
  'headings': [c.value for c in cells[:4]],
  'locked': [c.protection.locked for c in cells] == [True] * len(cells),
  'open': [[ws[x + r].number_format, ws[x + r].protection.locked] for x in 'AD' for r in ['2', '501']],
  'below': ws['A502'].protection.locked,
  'protected': ws.protection.sheet,
  'frozen': ws.freeze_panes,
  'validations': len(vs) == len(cells),
  'longest': [max(len(v.promptTitle) for v in vs), max(len(v.prompt) for v in vs)],
  'month': [[v.type, v.formula1, v.errorStyle] for v in vs if str(v.sqref).startswith('B2')],
  'enrolled': [[v.type, v.formula1, v.promptTitle] for v in vs if str(v.sqref).startswith('D2')],
  'lists': [[lists.cell(r, 1).value, lists.cell(r, 1).data_type] for r in range(1, 4)],
  'created': str(wb.properties.created),
}))`,
        bytes,
      );
      expect(seen).toMatchInlineSnapshot(`
        {
          "below": true,
          "created": "2026-01-05 00:00:00",
          "enrolled": [
            [
              "list",
              "Lists!$C$1:$C$6",
              "Students enrolled",
            ],
          ],
          "frozen": "C2",
          "headings": [
            "organization",
            "month",
            "version",
            "enrolled",
          ],
          "lists": [
            [
              "00240000",
              "s",
            ],
            [
              "=1+1",
              "s",
            ],
            [
              "a,b",
              "s",
            ],
          ],
          "locked": true,
          "longest": [
            32,
            220,
          ],
          "month": [
            [
              "list",
              "Lists!$B$1:$B$2",
              "stop",
            ],
          ],
          "open": [
            [
              "@",
              false,
            ],
            [
              "@",
              false,
            ],
            [
              "General",
              false,
            ],
            [
              "General",
              false,
            ],
          ],
          "protected": true,
          "sheets": [
            [
              "Monthly",
              "visible",
            ],
            [
              "Guide",
              "visible",
            ],
            [
              "Lists",
              "veryHidden",
            ],
          ],
          "validations": true,
        }
      `);
    },
  );
});
