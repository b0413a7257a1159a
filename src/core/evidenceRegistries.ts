import type { Basis } from './rule.js';

/** A body or law that grades the evidence for programs. */
export interface EvidenceRegistry {
  readonly label: string;
  readonly status: 'active' | 'closed';
  /** The first month in which it gave no new ratings. */
  readonly closedOn?: string;
  /** Whether it grades at all, and which way: the first value of `values` is the strongest where `ordered`. */
  readonly scale: 'ordered' | 'effects' | 'listing';
  readonly values: Readonly<Record<string, string>>;
  readonly basis: Basis;
  readonly source: string;
}

/**
 * The registries that programs cite, each with its own scale: no value of one is a value of another.
 *
 * What study a value asks for is said in a few own words; read the registry before you rely on it.
 *
 * @see evidence-and-tiers.md section 5
 */
export const EVIDENCE_REGISTRIES = {
  essa: {
    label: 'Every Student Succeeds Act, tiers of evidence',
    status: 'active',
    scale: 'ordered',
    values: {
      essa1: 'Tier 1, strong: a sound experiment with a significant positive effect',
      essa2: 'Tier 2, moderate: a sound quasi-experiment with a significant positive effect',
      essa3: 'Tier 3, promising: a correlational study with statistical controls',
      essa4: 'Tier 4, demonstrates a rationale: sound logic, and effects are being studied',
      essaNone: 'No tier',
    },
    basis: 'official',
    source: 'Every Student Succeeds Act, 2015, section 8101(21); federal guidance of 2016',
  },
  cebc: {
    label: 'California Evidence-Based Clearinghouse, scientific rating',
    status: 'active',
    scale: 'ordered',
    values: {
      cebc1: '1, well supported by research evidence',
      cebc2: '2, supported by research evidence',
      cebc3: '3, promising research evidence',
      cebc4: '4, evidence fails to show an effect',
      cebc5: '5, concerning practice',
      cebcNR: 'NR, not able to be rated',
    },
    basis: 'published',
    source: 'cebc4cw.org, scientific rating scale',
  },
  blueprints: {
    label: 'Blueprints for Healthy Youth Development',
    status: 'active',
    scale: 'ordered',
    values: {
      modelPlus: 'Model Plus: a model with independent replication',
      model: 'Model: two sound trials, effect a year after the end',
      promising: 'Promising: one sound trial or two quasi-experiments',
      decertified: 'Certified once and no longer',
    },
    basis: 'published',
    source: 'blueprintsprograms.org, program criteria',
  },
  wwc: {
    label: 'What Works Clearinghouse, effect of the intervention',
    status: 'active',
    scale: 'effects',
    values: {
      positive: 'Positive effects',
      potentiallyPositive: 'Potentially positive effects',
      mixed: 'Mixed effects',
      noDiscernible: 'No discernible effects',
      potentiallyNegative: 'Potentially negative effects',
      negative: 'Negative effects',
    },
    basis: 'published',
    source: 'ies.ed.gov/ncee/wwc, procedures and standards',
  },
  samhsa: {
    label: 'SAMHSA Evidence-Based Practices Resource Center',
    status: 'active',
    scale: 'listing',
    values: { listed: 'Listed; the center gives no rating' },
    basis: 'published',
    source: 'samhsa.gov/resource-search/ebp, since 2018',
  },
  nrepp: {
    label: 'National Registry of Evidence-based Programs and Practices (SAMHSA)',
    status: 'closed',
    closedOn: '2018-01',
    scale: 'effects',
    values: {
      effective: 'Effective (2015 to 2018)',
      nreppPromising: 'Promising (2015 to 2018)',
      ineffective: 'Ineffective (2015 to 2018)',
      scored: 'Quality of research from 0 to 4 (to 2015)',
    },
    basis: 'published',
    source: 'SAMHSA, NREPP, closed January 2018; ratings are legacy',
  },
  casel: {
    label: 'CASEL program guide',
    status: 'active',
    scale: 'ordered',
    values: { select: 'SELect', caselPromising: 'Promising', supportive: 'SEL-supportive' },
    basis: 'published',
    source: 'pg.casel.org',
  },
  ebt: {
    label: 'Evidence-based therapies for young people, levels',
    status: 'active',
    scale: 'ordered',
    values: {
      level1: '1, works well',
      level2: '2, works',
      level3: '3, might work',
      level4: '4, not yet known to work',
      level5: '5, tested and does not work',
    },
    basis: 'published',
    source: 'Society of Clinical Child and Adolescent Psychology, effectivechildtherapy.org',
  },
} as const satisfies Record<string, EvidenceRegistry>;

/** How sound the What Works Clearinghouse finds the studies behind an effect. */
export const WWC_STANDARDS = {
  withoutReservations: 'Meets standards without reservations',
  withReservations: 'Meets standards with reservations',
  doesNotMeet: 'Does not meet standards',
} as const satisfies Record<string, string>;

/** The id of a registry. */
export type EvidenceRegistryId = keyof typeof EVIDENCE_REGISTRIES;

type ValuesOf<R extends EvidenceRegistryId> = keyof (typeof EVIDENCE_REGISTRIES)[R]['values'];

/** A tier of evidence of the Every Student Succeeds Act; lower is stronger. Not to be mixed up with a `SupportTier`. */
export type EssaEvidenceTier = Exclude<ValuesOf<'essa'>, 'essaNone'>;
/** A scientific rating of the California clearinghouse. */
export type CebcRating = ValuesOf<'cebc'>;
/** A certification by Blueprints. */
export type BlueprintsRating = ValuesOf<'blueprints'>;
/** An effect as the What Works Clearinghouse words it. */
export type WwcEffect = ValuesOf<'wwc'>;
/** How sound the studies are by the What Works Clearinghouse. */
export type WwcStandard = keyof typeof WWC_STANDARDS;

/**
 * A rating in the words of one registry.
 *
 * An effect by the What Works Clearinghouse says nothing without the soundness of its studies. `cebcNR` may tell
 * whether a logic model stands behind the program.
 */
export type EvidenceRating =
  | { readonly registry: 'essa'; readonly value: EssaEvidenceTier | 'essaNone' }
  | { readonly registry: 'cebc'; readonly value: CebcRating; readonly hasLogic?: boolean | null | undefined }
  | { readonly registry: 'blueprints'; readonly value: BlueprintsRating }
  | { readonly registry: 'wwc'; readonly value: WwcEffect; readonly standards: WwcStandard }
  | { readonly registry: 'samhsa'; readonly value: ValuesOf<'samhsa'> }
  | { readonly registry: 'nrepp'; readonly value: ValuesOf<'nrepp'> }
  | { readonly registry: 'casel'; readonly value: ValuesOf<'casel'> }
  | { readonly registry: 'ebt'; readonly value: ValuesOf<'ebt'> };
