import type { ObjectKind } from '../../core/given/kind.js';

const CODES_SAYS = 'the id of a code scheme such as ma-dese, or a scheme such as MA_DESE';

/** What a cohort or registry names as its code scheme. */
export const CODES = {
  either: [
    'text',
    {
      says: CODES_SAYS,
      has: {
        district: 'text',
        school: 'text',
        parent: { says: CODES_SAYS, has: { by: { oneOf: ['prefix', 'registry'] } } },
      },
    },
  ],
  says: CODES_SAYS,
} as const satisfies ObjectKind['has'][string];
