import type { Field, Fields } from '../../form/field.js';
import type { ValuesOf } from '../../form/fieldValue.js';
import {
  ACT_DECISIONS,
  CYCLE_PURPOSES,
  CYCLE_SCALES,
  EXPECTED_DIRECTIONS,
  PREDICTION_RESULTS,
  STUDY_COMPARISONS,
} from './cycleWords.js';

const on = { type: 'date', required: true } as const;
const words = { type: 'text', most: 2000 } as const;
const neededWords = { type: 'text', most: 2000, required: true } as const;
const name = { type: 'text', most: 200 } as const;
const ref = { type: 'id' } as const;
const neededId = { type: 'id', required: true } as const;
const date = { type: 'date' } as const;

/** The plan of a cycle. */
export const PLAN_FIELDS = {
  /** What this cycle is to find out or bring about. */
  objective: neededWords,
  /** Questions to answer, one prediction for each before the test starts. */
  questions: {
    type: 'list',
    of: {
      type: 'group',
      fields: {
        question: neededWords,
        /** What the team thinks will happen, in words. */
        prediction: words,
        /** The same as data, so that a chart can answer: which measure moves which way, and how far. */
        expects: {
          type: 'group',
          fields: {
            measureId: neededId,
            direction: { type: 'choice', choices: EXPECTED_DIRECTIONS, required: true },
            /** The value to be reached, on the scale of the chart. */
            reach: { type: 'number', least: -1e12, most: 1e12 },
          },
        },
      },
    },
    required: true,
  },
  /** The test: what is done, with whom, for how long. */
  description: words,
  tasks: {
    type: 'list',
    of: { type: 'group', fields: { what: neededWords, who: name, when: name, where: name } },
  },
  /** Which data are gathered, by whom, when and where; `measureId` is the measure that they feed. */
  dataPlan: {
    type: 'list',
    of: { type: 'group', fields: { what: neededWords, who: name, when: name, where: name, measureId: ref } },
  },
  /** How the team will recognize an improvement. */
  recognizedBy: words,
} as const satisfies Fields;

const plan = { type: 'group', fields: PLAN_FIELDS, required: true } as const;
const scale = { type: 'choice', choices: CYCLE_SCALES, required: true } as const;

/**
 * What can happen to a cycle, and what is said with it. The first event of a cycle is `plan`.
 *
 * @see pdsa.md section 3
 */
export const CYCLE_EVENTS = {
  /** The cycle is written down. */
  plan: {
    on,
    id: neededId,
    /** The district or school whose team runs the cycle. */
    organization: { type: 'organization', required: true },
    /** The change idea that a chain of cycles works on. */
    series: neededId,
    /** Place in the series, from 1. */
    number: { type: 'number', least: 1, most: 999, decimals: 0, required: true },
    purpose: { type: 'choice', choices: CYCLE_PURPOSES, required: true },
    scale,
    aimId: ref,
    /** The driver or change idea of the diagram that the change acts on. */
    driverId: ref,
    /** The measure that shows whether it worked. */
    measureId: ref,
    /** The cycle that this one follows from. */
    previousCycleId: ref,
    plannedEnd: date,
    plan,
  },
  /** The plan is rewritten, whole, before the test starts. */
  revise: { on, scale: { type: 'choice', choices: CYCLE_SCALES }, measureId: ref, plannedEnd: date, plan },
  /** The test starts; predictions are frozen. */
  start: { on },
  /** Something was seen, went wrong, came unexpected, or was said by participants. */
  observe: {
    on,
    kind: {
      type: 'choice',
      choices: { observation: {}, problem: {}, surprise: {}, feedback: {} },
      required: true,
    },
    text: neededWords,
  },
  /** The test has ended, with data or with the reason why there are none. */
  finish: {
    on,
    asPlanned: { type: 'yesNo', required: true },
    /** What differed from the plan. */
    differed: words,
    /** The data there are, or where they lie. */
    data: { type: 'list', of: { type: 'group', fields: { what: neededWords, measureId: ref } } },
    noDataBecause: words,
  },
  /** Results are compared with predictions and what was learned is written down. A second study replaces the first. */
  study: {
    on,
    /** One a question, in the order of the plan. */
    results: {
      type: 'list',
      of: {
        type: 'group',
        fields: { asPredicted: { type: 'choice', choices: PREDICTION_RESULTS, required: true }, text: words },
      },
      required: true,
    },
    /** Against earlier performance. */
    compared: { type: 'choice', choices: STUDY_COMPARISONS },
    learned: neededWords,
  },
  /** The team decides, and the cycle closes. */
  act: { on, decision: { type: 'choice', choices: ACT_DECISIONS, required: true }, reason: words },
  /** The cycle is given up before it has an end. */
  cancel: { on, reason: neededWords },
  /** A remark, at any time, also after the end. */
  note: { on, text: neededWords },
} as const satisfies Record<string, Fields>;

/** An event: its type, and the fields that go with the type. */
export const EVENT_FIELD = { type: 'variants', by: 'type', of: CYCLE_EVENTS } as const satisfies Field;

/** What happened to a cycle, as a word. */
export type CycleEventType = keyof typeof CYCLE_EVENTS;

/** One event by its type. */
export type CycleEventOf<T extends CycleEventType> = { readonly type: T } & ValuesOf<
  (typeof CYCLE_EVENTS)[T]
>;

/** Something that happened to a cycle on a day. */
export type CycleEvent = { [T in CycleEventType]: CycleEventOf<T> }[CycleEventType];
