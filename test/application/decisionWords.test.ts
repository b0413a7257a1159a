import { expect, test } from 'vitest';
import { describeFinding, type Finding } from '../../src/core/index.js';
import { en } from '../../src/messages/en.js';

test('a state or decision is not put into the words for an absence of the same name', () => {
  const params = { from: 'underReview', to: 'declined', proposal: 'selected', decision: 'declined' };
  const codes = Object.keys(en.rules).filter((code) =>
    /\{(from|to|decision|proposal)\}/.test(`${en.rules[code]!.message}`),
  );
  for (const code of codes.filter((each) => /^application\.(move|state|decision)/.test(each))) {
    const finding: Finding = { code, severity: 'fatal', params, path: [], fingerprint: code };
    expect([code, describeFinding(finding, en).message]).not.toEqual([
      code,
      expect.stringContaining('declined to answer'),
    ]);
  }
});
