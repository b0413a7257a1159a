import type { Kind, ObjectKind } from '../core/given/kind.js';
import { TEAM_ROLES } from '../network/partners/teamRoles.js';
import type { InstrumentDefinition } from './instrument.js';
import { OVERALL_METHODS } from './score.js';

// What the functions of this room take.

/** `InstrumentDefinition`, by its parts that are read. */
export const INSTRUMENT = {
  says: 'an instrument, such as SMHQA_DISTRICT or what parseInstrument gives; an id alone is not enough',
  has: {
    id: 'text',
    edition: 'text',
    audience: 'text',
    scale: { says: 'a scale', has: { min: 'number', max: 'number' } },
    bands: { listOf: 'object' },
    minimumAnswered: 'object',
    domains: { listOf: { says: 'a domain', has: { id: 'text', items: { listOf: 'object' } } } },
  },
} as const satisfies ObjectKind & {
  readonly has: Readonly<Partial<Record<keyof InstrumentDefinition, Kind>>>;
};

/** `AssessmentScore`. */
export const SCORE: ObjectKind = {
  says: 'a score: pass the value of what scoreAssessment gives',
  has: {
    domains: { firstOf: { says: 'a domain', has: { coverage: 'object' } }, says: 'the scores of domains' },
    lowItems: 'object',
  },
};

/** `AssessmentScore` with all that is compared. */
export const WHOLE_SCORE: ObjectKind = {
  says: SCORE.says,
  has: { ...SCORE.has, instrument: 'text', edition: 'text', overallMethod: 'text', overall: 'object' },
};

/** The options of `scoreAssessment`. */
export const SCORE_OPTIONS = { overall: OVERALL_METHODS } as const;

/** The options of `consensus`. */
export const CONSENSUS_OPTIONS = {
  expectedRoles: { listOf: { oneOf: /* @__PURE__ */ Object.keys(TEAM_ROLES) } },
} as const;

/** The options of `toFhirQuestionnaire`. */
export const QUESTIONNAIRE_OPTIONS = {
  base: 'text',
  status: { oneOf: ['draft', 'active', 'retired'] },
} as const;

/** The options of `toFhirQuestionnaireResponse`. */
export const QUESTIONNAIRE_RESPONSE_OPTIONS = { base: 'text', organizationSystem: 'text' } as const;

/** How a sheet is read. */
export const SHEET_CONTEXT = { text: 'boolean' } as const;

/** A list of sheets; what is in them is data. */
export const SHEETS: Kind = { listOf: 'anything', says: 'a list of assessment sheets' };

/** `Profile`, by what a map of resources reads. */
export const PROFILE: ObjectKind = {
  says: 'a profile: pass the value of what parseProfile gives',
  has: {},
  mayHave: {
    supports: { listOf: 'object' },
    programs: { listOf: { says: 'a program', has: { tiers: { listOf: 'text' } } } },
  },
};
