import type { Facts } from './fact.js';
import type { Basis } from './rule.js';
import type { SourceRef } from './sources.js';

/** A body or law that grades the evidence for programs. */
export interface EvidenceRegistry {
  readonly label: string;
  readonly status: 'active' | 'closed';
  /** The first month in which it gave no new ratings. */
  readonly closedOn?: string;
  /** What a value speaks of: one study, a program over all its studies, or no grade at all. */
  readonly rates: 'study' | 'program' | 'nothing';
  /** Whether it grades at all, and which way: the first value of `values` is the strongest where `ordered`. */
  readonly scale: 'ordered' | 'effects' | 'listing';
  readonly values: Readonly<Record<string, string>>;
  readonly basis: Basis;
  readonly source: SourceRef;
  /** The month in which its scale was last looked up for this package. */
  readonly lookedUp: string;
  /** Fields and values whose basis is another, such as `closedOn` or `values.decertified`. */
  readonly facts?: Facts;
}

/**
 * The registries that programs cite, each with its own scale: no value of one is a value of another.
 *
 * What study a value asks for is said in a few own words; read the registry before you rely on it.
 *
 * @see proposal e01
 */
export const EVIDENCE_REGISTRIES = {
  essa: {
    label: 'Every Student Succeeds Act, tiers of evidence',
    status: 'active',
    rates: 'program',
    scale: 'ordered',
    values: {
      essa1: 'Tier 1, strong: a sound experiment with a significant positive effect, 350 students, two sites',
      essa2:
        'Tier 2, moderate: a sound quasi-experiment with a significant positive effect, 350 students, two sites',
      essa3:
        'Tier 3, promising: a correlational study with statistical controls and a significant positive effect',
      essa4: 'Tier 4, demonstrates a rationale: sound logic, and effects are being studied',
      essaNone: 'No tier',
    },
    basis: 'published',
    source: { id: 'essa-8101' },
    lookedUp: '2026-11',
    facts: {
      'values.essa1': { basis: 'published', source: { id: 'wwc-essa' } },
      'values.essa2': { basis: 'published', source: { id: 'wwc-essa' } },
      'values.essaNone': { basis: 'proposed', source: { id: 'project', at: 'e01' } },
    },
  },
  cebc: {
    label: 'California Evidence-Based Clearinghouse, scientific rating',
    status: 'active',
    rates: 'program',
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
    source: { id: 'cebc-scale' },
    lookedUp: '2026-11',
  },
  blueprints: {
    label: 'Blueprints for Healthy Youth Development',
    status: 'active',
    rates: 'program',
    scale: 'ordered',
    values: {
      modelPlus: 'Model Plus: a model with independent replication',
      model: 'Model: two sound trials, effect a year after the end',
      promising: 'Promising: one sound trial or two quasi-experiments',
      decertified: 'Certified once and no longer',
    },
    basis: 'published',
    source: { id: 'blueprints-criteria' },
    lookedUp: '2026-11',
    facts: { 'values.decertified': { basis: 'proposed', source: { id: 'project', at: 'e01' } } },
  },
  wwc: {
    label:
      'What Works Clearinghouse, effect of the intervention in one outcome domain (words of versions 1.0 and 2.0)',
    status: 'active',
    rates: 'program',
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
    source: { id: 'wwc-ratings-2' },
    lookedUp: '2026-11',
  },
  wwcStudy: {
    label: 'What Works Clearinghouse, one study held against its standards',
    status: 'active',
    rates: 'study',
    scale: 'ordered',
    values: {
      withoutReservations: 'Meets standards without reservations',
      withReservations: 'Meets standards with reservations',
      doesNotMeet: 'Does not meet standards',
    },
    basis: 'published',
    source: { id: 'wwc-essa' },
    lookedUp: '2026-11',
    facts: { 'values.doesNotMeet': { basis: 'published', source: { id: 'ies-blog-essa-wwc' } } },
  },
  samhsa: {
    label: 'SAMHSA Evidence-Based Practices Resource Center',
    status: 'active',
    rates: 'nothing',
    scale: 'listing',
    values: { listed: 'Listed; the center gives no rating' },
    basis: 'published',
    source: { id: 'samhsa-ebp' },
    lookedUp: '2026-11',
  },
  nrepp: {
    label: 'National Registry of Evidence-based Programs and Practices (SAMHSA)',
    status: 'closed',
    closedOn: '2018-01',
    rates: 'program',
    scale: 'effects',
    values: {
      effective: 'Effective (2015 to 2018)',
      nreppPromising: 'Promising (2015 to 2018)',
      ineffective: 'Ineffective (2015 to 2018)',
      scored: 'Quality of research from 0 to 4 (to 2015)',
    },
    basis: 'published',
    source: { id: 'nrepp-end' },
    lookedUp: '2026-11',
    facts: {
      closedOn: { basis: 'inferred', source: { id: 'nrepp-end' } },
      'values.effective': { basis: 'proposed', source: { id: 'project', at: 'e01' } },
      'values.nreppPromising': { basis: 'proposed', source: { id: 'project', at: 'e01' } },
      'values.ineffective': { basis: 'proposed', source: { id: 'project', at: 'e01' } },
      'values.scored': { basis: 'proposed', source: { id: 'project', at: 'e01' } },
    },
  },
  casel: {
    label: 'CASEL program guide',
    status: 'active',
    rates: 'program',
    scale: 'ordered',
    values: { select: 'SELect', caselPromising: 'Promising', supportive: 'SEL-supportive' },
    basis: 'published',
    source: { id: 'casel-guide' },
    lookedUp: '2026-11',
  },
  ebt: {
    label: 'Evidence-based therapies for young people, levels',
    status: 'active',
    rates: 'program',
    scale: 'ordered',
    values: {
      level1: '1, works well',
      level2: '2, works',
      level3: '3, might work',
      level4: '4, not yet known to work',
      level5: '5, tested and does not work',
    },
    basis: 'published',
    source: { id: 'ebt-levels' },
    lookedUp: '2026-11',
  },
} as const satisfies Record<string, EvidenceRegistry>;

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
/** How sound one study is by the What Works Clearinghouse. */
export type WwcStandard = ValuesOf<'wwcStudy'>;

/**
 * A rating in the words of one registry.
 *
 * The What Works Clearinghouse has two scales: `wwc` words the effect of a program over its studies in one outcome
 * domain, `wwcStudy` the soundness of one study. Write the version of its handbook under `edition` of the record, since
 * the words of version 5.0 were not read here.
 */
export type EvidenceRating =
  | { readonly registry: 'essa'; readonly value: EssaEvidenceTier | 'essaNone' }
  | { readonly registry: 'cebc'; readonly value: CebcRating }
  | { readonly registry: 'blueprints'; readonly value: BlueprintsRating }
  | { readonly registry: 'wwc'; readonly value: WwcEffect }
  | { readonly registry: 'wwcStudy'; readonly value: WwcStandard }
  | { readonly registry: 'samhsa'; readonly value: ValuesOf<'samhsa'> }
  | { readonly registry: 'nrepp'; readonly value: ValuesOf<'nrepp'> }
  | { readonly registry: 'casel'; readonly value: ValuesOf<'casel'> }
  | { readonly registry: 'ebt'; readonly value: ValuesOf<'ebt'> };
