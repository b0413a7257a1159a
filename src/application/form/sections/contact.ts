import type { Fields } from '../../../form/field.js';

/** How a person is reached. */
export const CONTACT_FIELDS = {
  name: {
    type: 'text',
    label: 'Name',
    help: 'First and last name.',
    required: true,
    personal: true,
    least: 2,
    most: 120,
  },
  title: {
    type: 'text',
    label: 'Position',
    help: 'The position held.',
    required: true,
    personal: true,
    least: 2,
    most: 120,
  },
  email: {
    type: 'email',
    label: 'Email',
    help: 'An address that is read often.',
    required: true,
    personal: true,
  },
  phone: {
    type: 'text',
    label: 'Phone',
    help: 'With area code.',
    required: false,
    personal: true,
    least: 7,
    most: 40,
  },
} as const satisfies Fields;
