import { ACCESSIBILITY_FIELD, LANGUAGES_FIELD } from '../../form/accessFields.js';
import type { FormDefinition } from '../../form/definition/formDefinition.js';
import type { Fields } from '../../form/field.js';
import {
  AGREEMENT_KINDS,
  COST_ARRANGEMENTS,
  PARTNER_KINDS,
  PARTNERSHIP_STRENGTHS,
  SHARING_BASES,
} from '../words/partnerships.js';
import {
  CLOSURE_SUPPORTS,
  FUNDING_SOURCES,
  PROFILE_DATA_KINDS,
  STAFF_DISCIPLINES,
  STUDENT_GROUPS,
  SUPPORT_CONCERNS,
  SUPPORT_FREQUENCIES,
  SUPPORT_MODES,
  SUPPORT_PROVIDERS,
  SYSTEM_ANSWERS,
  SYSTEM_PART_ANSWERS,
  TOOL_COSTS,
  TOOL_PURPOSES,
  TOOL_REPORTERS,
} from '../words/profileWords.js';
import { SUPPORT_TIERS } from '../words/supportTiers.js';

const name = { type: 'text', label: 'Name', most: 120, required: true } as const;
const tier = { type: 'choice', label: 'Tier', choices: SUPPORT_TIERS } as const;
const tiers = { type: 'list', label: 'Tiers', of: tier } as const;
const concern = { type: 'choice', label: 'Concern', choices: SUPPORT_CONCERNS, list: 'concerns' } as const;
const grades = { type: 'list', label: 'Grades', of: { type: 'grade', label: 'Grade' } } as const;
const count = { type: 'number', least: 0, most: 1_000_000, decimals: 0 } as const;
/** From when to when something holds. What goes on without a last day says so, since a day left out is not known. */
const days = {
  startsOn: { type: 'date', label: 'First day' },
  endsOn: { type: 'date', label: 'Last day' },
  ongoing: { type: 'choice', choices: SYSTEM_ANSWERS, label: 'Goes on without a last day' },
} as const;
const reach = {
  schools: { ...count, label: 'Schools that have it' },
  schoolsNamed: {
    type: 'list',
    label: 'Which schools have it',
    most: 5000,
    of: { type: 'organization', label: 'School' },
  },
  reached: {
    type: 'number',
    least: 0,
    most: 100,
    decimals: 1,
    label: 'Percent of students who had it in a year',
  },
  frequency: {
    type: 'choice',
    label: 'How often',
    choices: SUPPORT_FREQUENCIES,
  },
  capacity: { ...count, label: 'Students who can have it at one time' },
  ...days,
} as const;
const mode = { type: 'choice', label: 'How it reaches students', choices: SUPPORT_MODES } as const;

/**
 * The School Mental Health Profile as a table: what a district or school has, and what it knows of it.
 *
 * Every section may be left out, and is then not known. The sections follow NCSMH's public description; the
 * fields are a proposal of this project, since the form itself has not been seen.
 *
 * @see proposal f01
 */
export const PROFILE_FIELDS = {
  /** The version of the profile form. */
  form: { type: 'choice', label: 'Form', choices: { 'profile@1': {} }, required: true },
  /** The district or school. */
  organization: { type: 'organization', label: 'Organization', required: true },
  /** The school year described, such as `2020-21`. */
  schoolYear: { type: 'schoolYear', label: 'School year', required: true },
  /** A remark on the whole; example data say here that they are made up. */
  remark: { type: 'text', label: 'Remark', most: 200 },
  /** The day on which the profile was last gone through. */
  lastReviewed: { type: 'date', label: 'Last reviewed' },
  /** Students and schools. */
  context: {
    type: 'group',
    label: 'Context',
    fields: {
      gradesServed: grades,
      enrollment: {
        type: 'group',
        label: 'Enrollment',
        fields: {
          on: { type: 'date', label: 'Day', required: true },
          count: {
            type: 'number',
            least: 0,
            most: 1_000_000,
            decimals: 0,
            label: 'Students',
            required: true,
          },
        },
      },
      schoolsByLevel: {
        type: 'group',
        label: 'Schools by level',
        fields: {
          elementary: { type: 'number', least: 0, most: 1_000_000, decimals: 0, label: 'Elementary' },
          middle: { type: 'number', least: 0, most: 1_000_000, decimals: 0, label: 'Middle' },
          high: { type: 'number', least: 0, most: 1_000_000, decimals: 0, label: 'High' },
          other: { type: 'number', least: 0, most: 1_000_000, decimals: 0, label: 'Other' },
        },
      },
      locale: {
        type: 'choice',
        label: 'Locale',
        choices: {
          city: { label: 'City' },
          suburb: { label: 'Suburb' },
          town: { label: 'Town' },
          rural: { label: 'Rural' },
        },
      },
      economicNeed: {
        type: 'group',
        label: 'Economic need',
        fields: {
          measure: {
            type: 'choice',
            label: 'Measure',
            required: true,
            choices: {
              lowIncome: { label: 'Low income' },
              economicallyDisadvantaged: { label: 'Economically disadvantaged' },
              reducedPriceMeals: { label: 'Free or reduced-price meals' },
            },
          },
          percent: { type: 'number', least: 0, most: 100, decimals: 1, label: 'Percent', required: true },
        },
      },
      studentGroups: {
        type: 'list',
        label: 'Student groups',
        of: {
          type: 'group',
          label: 'Group',
          fields: {
            group: {
              type: 'choice',
              label: 'Group',
              choices: STUDENT_GROUPS,
              list: 'studentGroups',
              required: true,
            },
            percent: { type: 'number', least: 0, most: 100, decimals: 1, label: 'Percent', required: true },
          },
        },
      },
    },
  },
  /** Whether there is anything at all in each tier: a first answer, before the grid is filled. */
  tiers: {
    type: 'group',
    label: 'Tiers',
    fields: {
      tier1: { type: 'choice', choices: SYSTEM_ANSWERS, label: 'Tier 1' },
      tier2: { type: 'choice', choices: SYSTEM_ANSWERS, label: 'Tier 2' },
      tier3: { type: 'choice', choices: SYSTEM_ANSWERS, label: 'Tier 3' },
    },
  },
  /** The grid: concern, tier, provider, mode. A row without provider or mode speaks of all of them. */
  supports: {
    type: 'list',
    label: 'Services and supports',
    of: {
      type: 'group',
      label: 'Support',
      fields: {
        concern: {
          type: 'choice',
          label: 'Concern',
          choices: SUPPORT_CONCERNS,
          list: 'concerns',
          required: true,
        },
        tier: { type: 'choice', label: 'Tier', choices: SUPPORT_TIERS, required: true },
        provider: { type: 'choice', label: 'Provider', choices: SUPPORT_PROVIDERS },
        mode,
        available: { type: 'choice', choices: SYSTEM_ANSWERS, label: 'Available', required: true },
        ...reach,
        languages: {
          ...LANGUAGES_FIELD,
          help: 'Languages in which it is given, or into which it is interpreted.',
        },
        accessibility: ACCESSIBILITY_FIELD,
      },
    },
  },
  /** Programs in use, with their evidence. */
  programs: {
    type: 'list',
    label: 'Programs',
    of: {
      type: 'group',
      label: 'Program',
      fields: {
        name,
        tiers: { type: 'list', label: 'Tiers', of: tier, required: true },
        concerns: { type: 'list', label: 'Concerns', of: concern },
        grades,
        mode,
        ...reach,
        staffTrained: { type: 'number', least: 0, most: 1_000_000, decimals: 0, label: 'Staff trained' },
        fidelityMeasured: { type: 'choice', choices: SYSTEM_ANSWERS, label: 'Fidelity measured' },
        evidence: { type: 'list', label: 'Evidence', of: { type: 'evidence', label: 'Rating' } },
      },
    },
  },
  /** Tools for screening and assessment. */
  tools: {
    type: 'list',
    label: 'Screening and assessment tools',
    of: {
      type: 'group',
      label: 'Tool',
      fields: {
        name,
        purpose: { type: 'choice', label: 'Purpose', required: true, choices: TOOL_PURPOSES },
        reporter: { type: 'choice', label: 'Who answers', choices: TOOL_REPORTERS },
        grades,
        languages: { type: 'list', label: 'Languages', of: { type: 'text', label: 'Language', most: 40 } },
        frequency: {
          type: 'choice',
          label: 'How often',
          choices: {
            onceAYear: { label: 'Once a year' },
            twiceAYear: { label: 'Twice a year' },
            oftener: { label: 'More often' },
            asNeeded: { label: 'As needed' },
          },
        },
        cost: { type: 'choice', label: 'Cost', choices: TOOL_COSTS },
      },
    },
  },
  /** Staff by discipline and employer. */
  staffing: {
    type: 'list',
    label: 'Staff',
    of: {
      type: 'group',
      label: 'Discipline',
      fields: {
        discipline: {
          type: 'choice',
          label: 'Discipline',
          choices: STAFF_DISCIPLINES,
          list: 'disciplines',
          required: true,
        },
        employer: {
          type: 'choice',
          label: 'Employer',
          required: true,
          choices: { district: { label: 'The district' }, community: { label: 'A community organization' } },
        },
        headcount: { type: 'number', least: 0, most: 1_000_000, decimals: 0, label: 'People' },
        fte: {
          type: 'number',
          least: 0,
          most: 10_000,
          decimals: 2,
          label: 'Full-time equivalents',
        },
        tiers,
      },
    },
  },
  /** Partners from outside the district. The district or school itself is the other party. */
  partnerships: {
    type: 'list',
    label: 'Partnerships',
    of: {
      type: 'group',
      label: 'Partnership',
      fields: {
        name,
        kind: { type: 'choice', label: 'Kind', choices: PARTNER_KINDS, list: 'partnerKinds', required: true },
        tiers,
        services: { type: 'list', label: 'Services', of: { type: 'text', label: 'Service', most: 120 } },
        schools: { type: 'number', least: 0, most: 1_000_000, decimals: 0, label: 'Schools covered' },
        agreement: { type: 'choice', label: 'Agreement', choices: AGREEMENT_KINDS },
        ...days,
        sharesData: { type: 'choice', choices: SYSTEM_ANSWERS, label: 'Shares student data' },
        sharingBases: {
          type: 'list',
          label: 'Bases of sharing',
          most: 50,
          of: { type: 'choice', label: 'Basis of sharing', choices: SHARING_BASES, list: 'sharingBases' },
        },
        cost: { type: 'choice', label: 'Cost', choices: COST_ARRANGEMENTS },
        strength: { type: 'choice', label: 'Strength', choices: PARTNERSHIP_STRENGTHS },
      },
    },
  },
  /** Sources of money. Shares are percent of the whole; what they leave over is not known. */
  financing: {
    type: 'list',
    label: 'Financing',
    of: {
      type: 'group',
      label: 'Source',
      fields: {
        source: { type: 'choice', label: 'Source', choices: FUNDING_SOURCES, required: true },
        stream: { type: 'text', label: 'Stream', most: 120 },
        amount: { type: 'number', label: 'Dollars a year', least: 0, most: 1_000_000_000, decimals: 2 },
        percent: { type: 'number', least: 0, most: 100, decimals: 1, label: 'Share of the whole' },
        tiers,
        ...days,
      },
    },
  },
  /** What data there are, and whether teams use them. */
  dataSystems: {
    type: 'list',
    label: 'Data systems',
    of: {
      type: 'group',
      label: 'Kind of data',
      fields: {
        kind: { type: 'choice', label: 'Kind', choices: PROFILE_DATA_KINDS, required: true },
        collected: { type: 'choice', choices: SYSTEM_PART_ANSWERS, label: 'Collected', required: true },
        system: { type: 'text', label: 'System', most: 120 },
        level: {
          type: 'choice',
          label: 'Level',
          choices: {
            student: { label: 'Student' },
            school: { label: 'School' },
            district: { label: 'District' },
          },
        },
        usedByTeam: { type: 'choice', choices: SYSTEM_ANSWERS, label: 'Used in team decisions' },
        monthlyExport: { type: 'choice', choices: SYSTEM_ANSWERS, label: 'Can be exported every month' },
      },
    },
  },
  /** How the work is organized: what core features ask for and no other section holds. */
  practices: {
    type: 'group',
    label: 'Practices',
    fields: {
      team: {
        type: 'choice',
        choices: SYSTEM_ANSWERS,
        label: 'A team of several disciplines meets regularly',
      },
      teamHasFamily: { type: 'choice', choices: SYSTEM_ANSWERS, label: 'Family members sit on the team' },
      teamHasYouth: { type: 'choice', choices: SYSTEM_ANSWERS, label: 'Young people sit on the team' },
      staffTraining: {
        type: 'choice',
        choices: SYSTEM_ANSWERS,
        label: 'Educators are trained in mental health every year',
      },
      needsAssessment: {
        type: 'choice',
        choices: SYSTEM_ANSWERS,
        label: 'Needs and strengths are assessed formally',
      },
      resourceMap: {
        type: 'choice',
        choices: SYSTEM_ANSWERS,
        label: 'Services are mapped, and the map is kept up',
      },
      universalScreening: {
        type: 'choice',
        choices: SYSTEM_ANSWERS,
        label: 'All students of some grade or more are screened',
      },
      resultsShared: {
        type: 'choice',
        choices: SYSTEM_ANSWERS,
        label: 'Results are shared with stakeholders',
      },
    },
  },
  /** Plans and supports for times in which schools close. */
  closures: {
    type: 'list',
    label: 'When schools close',
    of: {
      type: 'group',
      label: 'Plan or support',
      fields: {
        support: { type: 'choice', label: 'Plan or support', choices: CLOSURE_SUPPORTS, required: true },
        inPlace: { type: 'choice', choices: SYSTEM_PART_ANSWERS, label: 'In place', required: true },
        reviewedOn: { type: 'date', label: 'Last reviewed' },
      },
    },
  },
} as const satisfies Fields;

/** The School Mental Health Profile as a definition of a form. */
export const PROFILE_FORM = {
  form: 'form@1',
  id: 'profile@1',
  title: 'School Mental Health Profile',
  fields: PROFILE_FIELDS,
  basis: 'proposed',
  source: { id: 'project', at: 'f01' },
} as const satisfies FormDefinition;
