import type { ProfileRule } from './profileContext.js';

/** A partnership ends before it begins. */
export const agreementEndsBeforeStart = {
  code: 'system.agreement-ends-before-start',
  severity: 'fatal',
  message: 'Partnership {place} ends on {last}, before it begins on {first}.',
  howToFix: 'Write the first day under "startsOn" and the last day under "endsOn".',
  params: { place: 'place', first: 'key', last: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'f03' },
  check({ partnerships }) {
    return (partnerships ?? []).flatMap(({ startsOn: first, endsOn: last }, row) =>
      first && last && last < first
        ? [
            {
              field: 'partnerships',
              params: { place: row + 1, first, last },
              path: ['partnerships', row, 'endsOn'],
            },
          ]
        : [],
    );
  },
} as const satisfies ProfileRule;
