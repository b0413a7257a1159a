import fc from 'fast-check';

/** Pieces of names that some format, terminal, spreadsheet, browser or build server would obey. */
export const HOSTILE: readonly string[] = [
  ']]>',
  '\n',
  '\r\n',
  '\u0000',
  '\u001b[31m',
  '\u202e',
  '\u2028',
  '\ufeff',
  '\ufffe',
  '\ud800',
  '\udfff',
  '🙂',
  '</td><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '&amp;',
  "' or 1",
  '::error::',
  '##[error]',
  '##vso[task]',
  '%0A::error::',
  'a,b:c%2C',
  '=cmd()',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '＝1',
  '|',
  '`',
  '[x](javascript:alert(1))',
  '@team',
  '{0}',
  '{{',
  '\\',
  '"results": []',
  '"errors": []',
  '"findings": []',
  '../',
  '//evil/',
  '$&',
];

/** Names made of such pieces. */
export const hostileNames: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 3 })), {
    minLength: 1,
    maxLength: 5,
  })
  .map((parts) => parts.join(''));
