import { expect, test } from 'vitest';
import { checkMonthlyFiles } from '../../src/exchange/index.js';
import { MEASURE_IDS, MEASURES, MONTHLY_CORE_1, measureOf } from '../../src/monthly/index.js';

const ADDITIONAL = MEASURE_IDS.filter((id) => measureOf(id).additional);
const REST = MEASURE_IDS.filter((id) => !measureOf(id).additional);

const found = (ids: readonly string[]) => {
  const source = `organization,month,${ids.join(',')}\n00240000,2020-10${',1'.repeat(ids.length)}\n`;
  const { findings } = checkMonthlyFiles([{ name: 'a.csv', source }]);
  return findings.filter(({ code }) => code.startsWith('exchange.') || code === 'monthly.count-missing');
};

test('measures of telehealth, basic needs and grief are never due and not in the short form', () => {
  expect(ADDITIONAL).toEqual([
    'telehealthSessions',
    'telehealthServed',
    'foodReferred',
    'housingReferred',
    'deviceReferred',
    'basicNeedsReferred',
    'basicNeedsConnected',
    'griefKnown',
    'griefSupportOffered',
    'griefSupportReceived',
  ]);
  expect(ADDITIONAL.filter((id) => measureOf(id).due)).toEqual([]);
  expect(MONTHLY_CORE_1.measures.filter(({ id }) => (ADDITIONAL as readonly string[]).includes(id))).toEqual(
    [],
  );
});

test('a file of before, without their columns, lacks nothing', () => {
  expect(found(REST)).toEqual([]);
  expect(found([...REST, 'griefKnown'])).toEqual([]);
});

test('a column that is missing is named as before, and they are not among them', () => {
  const [finding, ...others] = found(REST.filter((id) => id !== 'crisisEvents'));
  expect(finding).toMatchObject({
    code: 'exchange.measure-column-missing',
    params: { columns: 1, column: 'crisisEvents' },
  });
  expect(others).toEqual([]);
  expect(MEASURES.crisisEvents).not.toHaveProperty('additional');
});

test('a file with nothing but them is read', () => {
  const [finding] = found(['telehealthServed']);
  expect(finding?.params).toMatchObject({ columns: REST.length });
});
