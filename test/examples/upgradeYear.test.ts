import { expect, test, vi } from 'vitest';

test('the program of a change of year moves months, an application and a form of its own, and names what is lost', async () => {
  const log = vi.spyOn(console, 'log').mockImplementation(() => {});
  await import('../../examples/upgradeYear.js');
  const said = log.mock.calls.flat().join('\n');
  log.mockRestore();
  expect(said).toMatchInlineSnapshot(`
    "60 reports are of monthly@2, and 60 values did not come along:
      60 form.value-retired
    2 findings on september.csv:
      info exchange.measure-column-missing
      warning monthly.due-fields-owed
    application@1 -> application@2 -> application@3
      "interest.covidNeeds" has no place in application@2, so its value was left out.
      "context.locale" has no place in application@3, so its value was left out.
    It can be read: true
    Only xx-visit@1 has "remark", and no change is about it.
    {"form":"xx-visit@2","day":"2021-03-01","videoCalls":"notAvailable","telephoneCalls":"notAvailable"}
      "calls" was split into "videoCalls, telephoneCalls". Its value 7 cannot be divided, so they have no number.
      "remark" has no place in xx-visit@2, so its value was left out."
  `);
});
