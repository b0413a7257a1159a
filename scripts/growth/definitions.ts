import { readFileSync } from 'node:fs';
import { parseInstrument } from '../../src/assessment/instrument/parseInstrument.js';
import { parseExplanations } from '../../src/form/answers/parseExplanations.js';
import { parseForm } from '../../src/form/definition/parseForm.js';
import { parseFormDefinition } from '../../src/form/definition/parseFormDefinition.js';
import { parseMigration } from '../../src/form/migration/parseMigration.js';
import { parseMonthlyForm } from '../../src/monthly/form/definition/parseMonthlyForm.js';
import { parseRegistry } from '../../src/network/organizations/parseRegistry.js';
import { many, type Subject } from './subjects.js';

const FORM = JSON.parse(readFileSync('examples/anotherState/monthly-form.json', 'utf8'));
const measure = (i: number) => ({
  id: `m${i}`,
  label: `Measure ${i}`,
  unit: 'students',
  window: 'month',
  acrossSchools: 'sum',
});
const read = (parse: (value: unknown) => unknown, value: unknown) => () => parse(value);
const definition = (fields: object) => ({ form: 'form@1', id: 'xx-visit@1', title: 'Visit', fields });
const fieldsOf = (size: number) =>
  Object.fromEntries(many(size, (i) => [`f${i}`, { type: 'number', label: `Field ${i}` }]));
const registryOf = (organizations: unknown[]) => ({
  form: 'registry@1',
  id: 'xx',
  codes: 'nces',
  coverage: 'complete',
  asOf: '2026-10-01',
  organizations,
});
const district = (i: number) => String(2_700_000 + i);

/** Forms, registries and other definitions. */
export const DEFINITION_SUBJECTS: readonly Subject[] = [
  {
    what: 'measures of a monthly form',
    from: 200,
    make: (size) => read(parseMonthlyForm, { ...FORM, measures: [...FORM.measures, ...many(size, measure)] }),
  },
  {
    what: 'measures of one id',
    from: 200,
    make: (size) =>
      read(parseMonthlyForm, { ...FORM, measures: [...FORM.measures, ...many(size, () => measure(1))] }),
  },
  {
    what: 'comparisons of a monthly form',
    from: 200,
    make: (size) =>
      read(parseMonthlyForm, {
        ...FORM,
        comparisons: many(size, (i) => ({ ...FORM.comparisons[0], code: `alder.c${i}` })),
      }),
  },
  {
    what: 'comparisons that name no measure',
    from: 200,
    make: (size) =>
      read(parseMonthlyForm, {
        ...FORM,
        comparisons: many(size, (i) => ({
          ...FORM.comparisons[0],
          code: `alder.c${i}`,
          parts: [`screned${i}`],
        })),
      }),
  },
  {
    what: 'rates of a monthly form',
    from: 200,
    make: (size) =>
      read(parseMonthlyForm, { ...FORM, rates: many(size, (i) => ({ ...FORM.rates?.[0], id: `r${i}` })) }),
  },
  {
    what: 'fields of a form',
    from: 200,
    make: (size) => read(parseFormDefinition, definition(fieldsOf(size))),
  },
  {
    what: 'choices of a field',
    from: 200,
    make: (size) =>
      read(
        parseFormDefinition,
        definition({
          a: {
            type: 'choice',
            label: 'a',
            choices: Object.fromEntries(many(size, (i) => [`c${i}`, `C ${i}`])),
          },
        }),
      ),
  },
  {
    what: 'values of a filled form',
    from: 200,
    make: (size) => () =>
      parseForm(
        { form: 'xx-visit@1', ...Object.fromEntries(many(size, (i) => [`f${i}`, i])) },
        definition(fieldsOf(size)) as never,
      ),
  },
  {
    what: 'keys that a form does not have',
    from: 100,
    make: (size) => () =>
      parseForm(
        { form: 'xx-visit@1', ...Object.fromEntries(many(size, (i) => [`field${i}`, i])) },
        definition(fieldsOf(50)) as never,
      ),
  },
  {
    what: 'items of an instrument',
    from: 100,
    make: (size) => {
      const items = many(size, (i) => ({ id: `i${i}`, label: `Item ${i}`, kind: 'rated', scored: true }));
      const scale = { min: 1, max: 6, labels: {} };
      const about = {
        title: 'Made up',
        id: 'made-up',
        edition: '1',
        audience: 'district',
        basis: 'proposed',
        source: 'made up',
        licence: 'made up',
      };
      return read(parseInstrument, { ...about, scale, domains: [{ id: 'd', label: 'D', items }] });
    },
  },
  {
    what: 'changes of a migration',
    from: 200,
    make: (size) =>
      read(parseMigration, {
        form: 'migration@1',
        from: 'xx-visit@1',
        to: 'xx-visit@2',
        changes: many(size, (i) => ({ change: 'renamed', field: `a${i}`, to: `b${i}` })),
      }),
  },
  {
    what: 'organizations of a registry',
    from: 500,
    make: (size) =>
      read(
        parseRegistry,
        registryOf(many(size, (i) => ({ code: district(i), name: `District ${i}`, kind: 'district' }))),
      ),
  },
  {
    what: 'organizations of one name',
    from: 500,
    make: (size) =>
      read(
        parseRegistry,
        registryOf(many(size, (i) => ({ code: district(i), name: 'Lakeside', kind: 'district' }))),
      ),
  },
  {
    what: 'organizations of one code',
    from: 500,
    make: (size) =>
      read(
        parseRegistry,
        registryOf(many(size, (i) => ({ code: district(1), name: `District ${i}`, kind: 'district' }))),
      ),
  },
  {
    what: 'schools of a district',
    from: 500,
    make: (size) => {
      const school = (i: number) => ({
        code: `2700000${String(i).padStart(5, '0')}`,
        name: `School ${i}`,
        kind: 'school',
        district: district(0),
      });
      return read(
        parseRegistry,
        registryOf([{ code: district(0), name: 'Lakeside', kind: 'district' }, ...many(size, school)]),
      );
    },
  },
  {
    what: 'answers to findings',
    from: 500,
    make: (size) =>
      read(
        parseExplanations,
        many(size, (i) => ({
          code: 'monthly.changed-sharply',
          organization: '00240000',
          month: '2020-10',
          field: `f${i}`,
          params: {},
          note: 'We moved.',
        })),
      ),
  },
];
