import { parseInstrument } from '../../src/assessment/instrument/parseInstrument.js';
import { parseExplanations } from '../../src/form/answers/parseExplanations.js';
import { completenessOf, parseForm } from '../../src/form/definition/parseForm.js';
import { parseFormDefinition } from '../../src/form/definition/parseFormDefinition.js';
import { parseMigration } from '../../src/form/migration/parseMigration.js';
import { checkReport } from '../../src/monthly/check/checkReport.js';
import { checkSubmission } from '../../src/monthly/check/checkSubmission.js';
import { parseMonthlyForm } from '../../src/monthly/form/definition/parseMonthlyForm.js';
import { parseMonthlyReport } from '../../src/monthly/parse/parseMonthlyReport.js';
import { parseEvent } from '../../src/network/events/parseEvent.js';
import { parseRegistry } from '../../src/network/organizations/parseRegistry.js';
import { replayCycle } from '../../src/pdsa/cycle/replayCycle.js';
import { parsePdsaLog } from '../../src/pdsa/log/parsePdsaLog.js';
import { parseTally } from '../../src/pdsa/tally/parseTally.js';
import {
  cycleEventSchema,
  eventSchema,
  formSchema,
  instrumentSchema,
  monthlyReportSchema,
  pdsaLogSchema,
  registrySchema,
  tallySchema,
} from '../../src/schema/index.js';
import { parseProfile } from '../../src/system/check/parseProfile.js';
import { fileOf, firstOf, inputsOf } from './seeds.js';
import type { Door } from './seen.js';
import { isSchemasTurn, pairDoor, seenOf, valueDoor } from './valueDoor.js';

/** Readers of parsed JSON, by the seeds that they are given. */
export const VALUE_DOORS: Readonly<Record<string, Door>> = {
  form: valueDoor(
    700,
    () => firstOf('parseFormDefinition', 'parseApplicationForm'),
    (value) => {
      const read = parseFormDefinition(value);
      if (!read.ok) return seenOf(read, value);
      // What was read must be usable.
      completenessOf({}, read.value);
      if (isSchemasTurn()) formSchema(read.value);
      return {
        ...seenOf(read, value),
        findings: [...read.findings, ...parseForm({ form: read.value.id }, read.value).findings],
      };
    },
  ),
  entry: pairDoor(
    1000,
    () => inputsOf('parseForm'),
    ([value, definition]) => {
      const known = parseFormDefinition(definition);
      return known.ok ? seenOf(parseForm(value, known.value), value) : seenOf(known, value);
    },
  ),
  migration: valueDoor(
    2600,
    () => firstOf('parseMigration'),
    (value) => seenOf(parseMigration(value), value),
  ),
  explanations: valueDoor(
    2200,
    () => firstOf('parseExplanations'),
    (value) => seenOf(parseExplanations(value), value),
  ),
  monthlyForm: valueDoor(
    300,
    () => [fileOf('examples/anotherState/monthly-form.json'), ...firstOf('parseMonthlyForm')],
    (value) => {
      const read = parseMonthlyForm(value);
      if (!read.ok) return seenOf(read, value);
      const values = Object.fromEntries(read.value.measures.map(({ id }, i) => [id, i * 7]));
      const found = checkReport({ organization: '99010000', month: '2020-10', values }, { form: read.value });
      return { findings: [...read.findings, ...found], isThrough: true };
    },
  ),
  registry: valueDoor(
    500,
    () => [fileOf('examples/anotherState/registry.json'), ...firstOf('checkRegistry')],
    (value) => seenOf(parseRegistry(value), value, registrySchema),
  ),
  instrument: valueDoor(
    500,
    () => firstOf('parseInstrument'),
    (value) => seenOf(parseInstrument(value), value, instrumentSchema),
  ),
  report: valueDoor(
    900,
    () => firstOf('checkReport'),
    (value) => seenOf(parseMonthlyReport(value), value, monthlyReportSchema),
  ),
  submission: valueDoor(
    400,
    () => firstOf('checkSubmission'),
    (value) => {
      const findings = checkSubmission(value);
      return { findings, isThrough: findings.every(({ code }) => code !== 'monthly.not-a-submission') };
    },
  ),
  log: valueDoor(
    250,
    () => firstOf('checkPdsaLog'),
    (value) => seenOf(parsePdsaLog(value), value, pdsaLogSchema),
  ),
  cycle: valueDoor(
    1500,
    () =>
      firstOf('replayCycle', 'advanceCycle', 'cycleOf').map((value) =>
        Array.isArray(value) ? value : [value],
      ),
    (value) =>
      Array.isArray(value)
        ? seenOf(replayCycle(value), value[0], value.length === 1 ? cycleEventSchema : undefined)
        : { findings: [], isThrough: false },
  ),
  tally: valueDoor(
    1500,
    () => firstOf('checkTally'),
    (value) => seenOf(parseTally(value), value, tallySchema),
  ),
  event: valueDoor(
    700,
    () => [...firstOf('parseEvent'), ...(firstOf('checkEvents').flat() as unknown[])],
    (value) => seenOf(parseEvent(value), value, eventSchema),
  ),
  profile: valueDoor(
    300,
    () => firstOf('checkProfile'),
    (value) => seenOf(parseProfile(value), value),
  ),
};
