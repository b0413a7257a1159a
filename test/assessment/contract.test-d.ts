import { expectTypeOf, test } from 'vitest';
import type {
  AssessmentScore,
  compareScores,
  DomainPriority,
  DomainScore,
  InstrumentDefinition,
  OverallScore,
  priorities,
  ScoreChange,
  SMHQA_DISTRICT,
  scoreAssessment,
} from '../../src/assessment/index.js';
import type { Outcome } from '../../src/core/index.js';

test('a score has the shape that is published', () => {
  expectTypeOf<AssessmentScore['domains']>().toEqualTypeOf<Readonly<Record<string, DomainScore>>>();
  expectTypeOf<DomainScore>().toEqualTypeOf<{
    readonly status: 'scored' | 'insufficient';
    readonly exact: { readonly sum: number; readonly n: number };
    readonly rounded: number | null;
    readonly band: string | null;
    readonly coverage: {
      readonly answered: number;
      readonly applicable: number;
      readonly notApplicable: number;
    };
    readonly basedOn?: 1;
    readonly possible?: { readonly least: number; readonly greatest: number };
    readonly better?: 'lower';
  }>();
  expectTypeOf<OverallScore>().toEqualTypeOf<{
    readonly status: 'scored' | 'partial';
    readonly rounded: number | null;
    readonly band: string | null;
    readonly missingDomains: readonly string[];
    readonly of?: readonly string[];
    readonly exact?: DomainScore['exact'];
    readonly coverage?: DomainScore['coverage'];
    readonly possible?: { readonly least: number; readonly greatest: number };
  }>();
});

test('answers may be ratings, not applicable, unanswered or left out; texts of digits do not compile', () => {
  type Answers = Parameters<typeof scoreAssessment>[1];
  expectTypeOf<Record<string, number | 'notApplicable' | 'unanswered'>>().toExtend<Answers>();
  expectTypeOf<{ T1: 4; T2: null; T3: undefined }>().toExtend<Answers>();
  expectTypeOf<{ T1: '4' }>().not.toExtend<Answers>();
  expectTypeOf<ReturnType<typeof scoreAssessment>>().toEqualTypeOf<Outcome<AssessmentScore>>();
});

test('an instrument of the published shape is one, and the built-in ones keep their literals', () => {
  expectTypeOf<{
    id: string;
    edition: string;
    audience: 'district';
    basis: 'proposed';
    source: string;
    licence: string;
    scale: { min: number; max: number; labels: Record<number, string> };
    bands: { id: string; fromTenths: number }[];
    minimumAnswered: { of: number; in: number };
    domains: {
      id: string;
      label: string;
      items: { id: string; label: string; kind: 'rated'; scored: boolean }[];
    }[];
  }>().toExtend<InstrumentDefinition>();
  expectTypeOf<(typeof SMHQA_DISTRICT)['domains'][0]['id']>().toEqualTypeOf<'teaming'>();
});

test('comparisons are outcomes, priorities a list', () => {
  expectTypeOf<ReturnType<typeof compareScores>>().toEqualTypeOf<Outcome<ScoreChange>>();
  expectTypeOf<ReturnType<typeof priorities>>().toEqualTypeOf<DomainPriority[]>();
});
