import type { FewKind } from '../given/fewPlain.js';
import type { Kind } from '../given/kind.js';

const CODES_SAYS = 'the id of a code scheme such as ma-dese, or a scheme such as MA_DESE';

/** What names a scheme of codes: an id, a scheme, or what `codesOf` gives. */
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
    { says: CODES_SAYS, has: { schemes: { listOf: 'object' } } },
  ],
  says: CODES_SAYS,
} as const satisfies Kind<FewKind>;
