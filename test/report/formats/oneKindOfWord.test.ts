import { expect, test } from 'vitest';
import { describeFinding, type Finding } from '../../../src/core/index.js';
import { en } from '../../../src/messages/en.js';
import { es } from '../../../src/messages/es.js';
import { ht } from '../../../src/messages/ht.js';
import { pt } from '../../../src/messages/pt.js';
import { parseMonthlySubmission } from '../../../src/monthly/index.js';

// Whoever sends a request writes keys: an answer names them as they are written, in every language, though some have a label
// and others have none. A form shows labels.

const { findings } = parseMonthlySubmission({ reports: [], submittedBy: 7 });
const about = (code: string) => findings.filter((finding) => finding.code === code);
const keyOf = (finding: Finding) => String(finding.params['field']);

test.each([en, es, pt, ht])('$locale: what a request lacks is named by its key', (messages) => {
  const parts = [...about('monthly.part-missing'), ...about('monthly.part-unreadable')];
  expect(parts.map(keyOf)).toEqual(
    expect.arrayContaining(['cohort', 'submittedAt', 'submittedBy', 'status']),
  );
  for (const finding of parts) {
    const { message, howToFix } = describeFinding(finding, messages);
    expect([message, howToFix].filter((text) => !text.includes(`"${keyOf(finding)}"`))).toEqual([]);
  }
});

test('a form shows the label', () => {
  const cohort = about('monthly.part-missing').find((finding) => keyOf(finding) === 'cohort')!;
  expect(describeFinding(cohort, es, { audience: 'form' }).message).toContain('Cohorte');
});
