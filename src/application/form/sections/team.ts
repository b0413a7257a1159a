import { ACCESSIBILITY_FIELD, LANGUAGES_FIELD } from '../../../form/accessFields.js';
import type { GroupField } from '../../../form/field.js';
import { TEAM_ROLES } from '../../../network/partners/teamRoles.js';

/** Section C: the team that would take part. */
export const TEAM_SECTION = {
  type: 'group',
  label: 'Team',
  help: 'The multidisciplinary team that would take part. Six to ten people work best.',
  required: true,
  fields: {
    members: {
      type: 'list',
      label: 'Members',
      help: 'Four to twelve people with at least three different roles, one of them family, youth or community.',
      required: true,
      least: 4,
      most: 12,
      of: {
        type: 'group',
        label: 'Member',
        help: 'One person of the team.',
        required: true,
        personal: true,
        fields: {
          name: {
            type: 'text',
            label: 'Name',
            help: 'First and last name.',
            required: true,
            personal: true,
            least: 2,
            most: 120,
          },
          role: {
            type: 'choice',
            label: 'Role',
            help: 'The role in which this person takes part.',
            required: true,
            choices: TEAM_ROLES,
            list: 'roles',
          },
          employer: {
            type: 'choice',
            label: 'Employer',
            help: 'Who employs this person.',
            required: true,
            choices: {
              district: { label: 'The district' },
              community: { label: 'A community organization' },
              none: { label: 'Neither: family member, student or volunteer' },
            },
          },
          organization: {
            type: 'text',
            label: 'Organization',
            help: 'School, office or community organization.',
            required: true,
            least: 2,
            most: 120,
          },
          email: {
            type: 'email',
            label: 'Email',
            help: 'One address for each person.',
            required: true,
            personal: true,
          },
          timePercent: {
            type: 'number',
            label: 'Time for the work',
            help: 'Percent of working time. Leads of such projects need about 20 to 40.',
            required: true,
            least: 0,
            most: 100,
            decimals: 0,
          },
        },
      },
    },
    teamExists: {
      type: 'choice',
      label: 'Origin of the team',
      help: 'Whether the team is there already.',
      required: true,
      choices: {
        new: { label: 'New for this work' },
        existing: { label: 'An existing team' },
        merged: { label: 'Several teams merged' },
      },
    },
    meetingCadence: {
      type: 'choice',
      label: 'How often the team meets',
      help: 'The rhythm of its own meetings, besides convenings and calls.',
      required: true,
      choices: {
        weekly: { label: 'Every week' },
        everyTwoWeeks: { label: 'Every two weeks' },
        monthly: { label: 'Every month' },
      },
    },
    languages: {
      ...LANGUAGES_FIELD,
      label: 'Languages of the team',
      help: 'Languages into which convenings and calls would have to be interpreted for members of the team.',
    },
    accessibility: {
      ...ACCESSIBILITY_FIELD,
      help: 'What would make it possible for all members to take part. Do not say whom it is for.',
    },
  },
} as const satisfies GroupField;
