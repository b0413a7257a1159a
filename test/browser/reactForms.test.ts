import { readFileSync } from 'node:fs';
import type { Browser, FileChooser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { parseApplication } from '../../src/application/index.js';
import { MONTHLY_CORE_1, parseMonthlySubmission } from '../../src/monthly/index.js';
import { ROOT } from '../support/sourceFiles.js';
import { axeFinds } from './support/axe.js';
import { builtExample } from './support/builtExample.js';
import { startChromium } from './support/chromium.js';
import { openServed, type WatchedPage } from './support/openPage.js';
import { type ServedFolder, serveFolder } from './support/servedFolder.js';

// The forms of examples/react, as vite builds them, filled by keys alone in a real browser.

vi.setConfig({ testTimeout: 120_000 });

let browser: Browser;
let served: ServedFolder;
let opened: WatchedPage;
let page: Page;
beforeAll(async () => {
  served = await serveFolder(await builtExample());
  browser = await startChromium();
});
beforeEach(async () => {
  opened = await openServed(browser, served.url);
  ({ page } = opened);
  await page.waitForSelector('form');
});
/** Whatever a test did: nothing was asked of another server, nothing refused, nothing thrown. */
afterEach(async () => {
  expect(opened.requests).toEqual([]);
  expect(await opened.violations()).toEqual([]);
  expect(opened.errors).toEqual([]);
  await opened.close();
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

/** Goes on by Tab until what has the focus, `it`, fits an expression. */
async function tabTo(expression: string): Promise<void> {
  const fits = `((it) => Boolean(${expression}))(document.activeElement)`;
  for (let i = 0; i < 400; i++) {
    if (await page.evaluate<boolean>(fits)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${expression}.`);
}

const field = (name: string) => `it.id === '${name}'`;
const languageChoice = `it.matches('.choices label:nth-child(1) select')`;
const formChoice = `it.matches('.choices label:nth-child(2) select')`;
const fileChoice = `it.matches('[type=file]')`;

/** Goes to a field and types. */
async function fill(name: string, text: string): Promise<void> {
  await tabTo(field(name));
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(text);
}

/** Goes to a button or link by its words and presses it. */
async function press(words: string): Promise<void> {
  await tabTo(`['BUTTON', 'A'].includes(it.tagName) && it.textContent === ${JSON.stringify(words)}`);
  await page.keyboard.press('Enter');
}

/** Chooses one of the forms that are offered by its place. */
async function chooseForm(place: number): Promise<void> {
  await tabTo(formChoice);
  for (let i = 0; i < place; i++) await page.keyboard.press('ArrowDown');
}

/** Opens a form of one's own: Tab to the field, Enter, and what the dialog of the system would give. */
async function openForm(name: string, text: string): Promise<void> {
  const dialogs: FileChooser[] = [];
  page.on('filechooser', (dialog) => dialogs.push(dialog));
  await page.focus('h2, select');
  await tabTo(fileChoice);
  await page.keyboard.press('Enter');
  await expect.poll(() => dialogs.length, { timeout: 10_000 }).toBe(1);
  await dialogs[0]!.setFiles([{ name, mimeType: 'application/json', buffer: Buffer.from(text) }]);
}

/** What stands beside a field, once it has been judged. */
const beside = (name: string) =>
  expect.poll(() => page.locator(`[id="${name}-findings"]`).allTextContents(), { timeout: 20_000 });
const status = () => expect.poll(() => page.textContent('[role=status]'), { timeout: 20_000 });
const heading = () => expect.poll(() => page.textContent('h2'), { timeout: 20_000 });
const focused = () => expect.poll(() => page.evaluate('document.activeElement.id'), { timeout: 20_000 });
const message = async () => JSON.parse(await page.inputValue('[aria-label=JSON]'));
/** What the browser keeps of a form. */
const kept = (form: string) => page.evaluate<string | null>(`localStorage.getItem('csmhs-draft:${form}')`);
const keep = (form: string, draft: string) =>
  page.evaluate(`localStorage.setItem('csmhs-draft:${form}', ${JSON.stringify(draft)})`);

async function fillHead(): Promise<void> {
  await fill('organization', '00240000');
  await fill('month', '2020-10');
  await fill('submittedBy', 'Ana Silva');
}

test('the monthly form stands without a barrier, and fits a narrow screen', async () => {
  await heading().toBe('Monthly data of a school mental health collaborative');
  expect(await page.locator('.number').count()).toBe(48);
  expect(await axeFinds(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
});

test('a month is filled, confirmed, kept over a reload, and submitted', async () => {
  await chooseForm(1);
  await fillHead();
  await fill('values.enrolled', '340');
  await fill('values.screened', '354');
  await page.keyboard.press('Tab');
  // One finding at both of its fields; it is answered at the first.
  await beside('values.screened').toEqual([expect.stringMatching(/^Confirm: 354 .* I have checked this/)]);
  await beside('values.enrolled').toEqual([expect.stringMatching(/^Confirm: 354 [^.]*\. [^.]*\. [^.]*\.$/)]);
  // Why there is no number, by word.
  await fill('values.tier2Served', '12');
  await page.keyboard.press('Tab');
  await page.keyboard.type('not coll');
  expect(await page.inputValue('[id="values.tier2Served"]')).toBe('');
  await expect.poll(() => kept('monthly-core@1')).toContain('"tier2Served":"notCollected"');

  await page.reload();
  await page.waitForSelector('form');
  await chooseForm(1);
  await expect.poll(() => page.textContent('.note')).toContain('Your draft is here again.');
  expect(await page.inputValue('[id="values.enrolled"]')).toBe('340');
  await press('Submit');
  await focused().toBe('summary');
  await status().toBe('Still open: 1');
  await beside('values').toEqual([expect.stringMatching(/^Look again: 7 of the 10/)]);
  expect(await axeFinds(page)).toEqual([]);
  // The summary leads to the field, where the finding is confirmed.
  await press('Students screened');
  await focused().toBe('values.screened');
  await tabTo(`it.matches('.findings [type=checkbox]')`);
  await page.keyboard.press('Space');
  await beside('values.screened').toEqual([expect.stringMatching(/^Answered: 354/)]);
  await press('Submit');
  await heading().toBe('Submitted');
  const sent = await message();
  expect(sent).toMatchObject({
    form: 'monthly-core@1',
    organization: '00240000',
    status: 'submitted',
    submittedBy: 'Ana Silva',
    reports: [{ values: { enrolled: 340, screened: 354, tier2Served: 'notCollected' } }],
    explanations: [{ code: 'monthly.screened-slightly-exceeds-enrolled', params: { screened: 354 } }],
  });
  expect(parseMonthlySubmission(sent, { form: MONTHLY_CORE_1 }).ok).toBe(true);
  expect(await axeFinds(page)).toEqual([]);
  expect(await kept('monthly-core@1')).toBeNull();
});

test('a number that cannot be mends by the other one, and an answer lapses with its number', async () => {
  await chooseForm(1);
  await fill('values.screened', '500');
  await fill('values.screenedYtd', '20');
  await page.keyboard.press('Tab');
  await beside('values.screened').toEqual([expect.stringMatching(/^Correct: .*500/)]);
  await beside('values.screenedYtd').toEqual([expect.stringMatching(/^Correct: .*500/)]);
  await fill('values.screenedYtd', '500');
  await beside('values.screened').toEqual([]);
  await fill('values.enrolled', '490');
  await page.keyboard.press('Tab');
  await beside('values.screened').toEqual([expect.stringContaining('490')]);
  await tabTo(`it.matches('.findings [type=checkbox]')`);
  await page.keyboard.press('Space');
  await beside('values.screened').toEqual([expect.stringMatching(/^Answered/)]);
  await fill('values.enrolled', '491');
  await beside('values.screened').toEqual([expect.stringMatching(/^Confirm: .*491/)]);
});

/** A form of a state of its own, with a rule that asks for an explanation. */
const OWN = {
  ...MONTHLY_CORE_1,
  id: 'xx-core@1',
  title: 'Ten numbers',
  rates: [],
  comparisons: [
    {
      code: 'xx.tier-two-exceeds-screened',
      severity: 'explain',
      parts: ['tier2Served'],
      wholes: ['screened'],
      message: '{tier2Served} served, {screened} screened.',
      howToFix: 'Say why.',
    },
  ],
};

test("a form of one's own is opened, and a finding of its own rule is explained in words", async () => {
  await openForm('own.json', JSON.stringify(OWN));
  await heading().toBe('Ten numbers');
  await fillHead();
  await fill('values.screened', '10');
  await fill('values.tier2Served', '30');
  await page.keyboard.press('Tab');
  await beside('values.screened').toEqual(['Explain: 30 served, 10 screened. Say why.']);
  await tabTo(`it.matches('.findings textarea')`);
  await page.keyboard.type('Yes');
  await beside('values.tier2Served').toEqual([expect.stringMatching(/at least 10\.$/)]);
  await page.keyboard.type(', referrals came before screening.');
  await beside('values.tier2Served').toEqual([expect.stringMatching(/^Answered:/)]);
  await press('Submit');
  await heading().toBe('Submitted');
  expect(await message()).toMatchObject({
    form: 'xx-core@1',
    explanations: [{ note: 'Yes, referrals came before screening.' }],
  });
});

test.each([
  ['text that is no JSON', '{ "form": ', 'is not JSON'],
  ['JSON that is no form', '[1, 2]', 'is no form'],
  ['a monthly form without measures', '{ "form": "monthly-form@1", "id": "xx@1" }', 'measures is missing'],
  [
    'a form with a field of no kind',
    '{ "form": "form@1", "id": "xx@1", "title": "X", "fields": { "a": { "type": "pony" } } }',
    'fields.a.type',
  ],
  [
    'a form under a name of ours',
    JSON.stringify({ ...OWN, id: 'monthly-core@1' }),
    'belongs to a form of this package',
  ],
])('%s is told in words, and the page goes on', async (_, text, says) => {
  await openForm('broken.json', text);
  await heading().toBe('This form cannot be shown');
  expect(await page.textContent('[role=alert]')).toContain(says);
  expect(await axeFinds(page)).toEqual([]);
  await tabTo(formChoice);
  await page.keyboard.press('ArrowDown');
  await heading().toContain('Monthly data');
});

test.each([
  ['noise', '{{{'],
  ['a list', '[]'],
  ['another form', '{"values":{"applicant":{"organization":"1"}},"answers":{}}'],
  ['groups where texts belong', '{"values":{"values":{"enrolled":{"a":[]}}},"answers":{}}'],
])('a draft of %s is refused in words', async (_, draft) => {
  await keep('monthly@1', draft);
  await page.reload();
  await page.waitForSelector('form');
  expect(await page.textContent('[role=alert]')).toMatch(/is not a draft of this form/);
  await fill('organization', '00240000');
  await expect.poll(() => kept('monthly@1')).toContain('00240000');
  await page.keyboard.press('Shift+Tab');
  await press('Delete the draft');
  await expect.poll(() => kept('monthly@1')).toBeNull();
  expect(await page.inputValue('#organization')).toBe('');
});

test.each([
  ['es', 'esp', 'Formulario de interés', 'Enviar'],
  ['pt', 'port', 'Formulário de interesse', 'Enviar'],
  ['ht', 'krey', 'Fòmilè', 'Voye'],
])('the interest form is filled in %s', async (tag, letters, title, submit) => {
  await chooseForm(3);
  await fill('contact.name', 'Ana Silva');
  await tabTo(languageChoice);
  await page.keyboard.type(letters);
  await expect.poll(() => page.evaluate('document.documentElement.lang')).toBe(tag);
  await heading().toContain(title);
  expect(await page.inputValue('[id="contact.name"]')).toBe('Ana Silva');
  await press(submit);
  await focused().toBe('summary');
  await beside('contact.email').toHaveLength(1);
  expect(await axeFinds(page)).toEqual([]);
  await fill('contact.email', 'ana@example.org');
  await fill('languages', 'Português');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Kreyòl');
  await tabTo(`it.matches('[id="wants"] [type=checkbox]')`);
  await page.keyboard.press('Space');
  await press(submit);
  await expect.poll(() => page.locator('[aria-label=JSON]').count(), { timeout: 20_000 }).toBe(1);
  expect(await message()).toMatchObject({
    contact: { name: 'Ana Silva', email: 'ana@example.org' },
    languages: ['Português', 'Kreyòl'],
    wants: ['news'],
  });
});

describe('an application', () => {
  beforeEach(() => chooseForm(2));

  test('is filled in steps: parts are added and removed, and the summary tells what is open', async () => {
    await heading().toBe('Application to the learning collaborative');
    await fill('applicant.organization', '99');
    await press('Next');
    await focused().toBe('step');
    expect(await page.textContent('#step')).toBe('Context');
    await press('Add: School');
    await page.keyboard.type('00240010');
    await press('Add: School');
    await press('Remove: School 1');
    expect(await page.locator('[id="context.schools"] > fieldset').count()).toBe(1);
    expect(await axeFinds(page)).toEqual([]);
    await press('Before you submit');
    await status().toMatch(/^Still open: \d\d/);
    expect(await page.locator('nav button').first().textContent()).toMatch(/^Applicant: \d+ open$/);
    await press('Organization code');
    await focused().toBe('applicant.organization');
    await beside('applicant.organization').toEqual([expect.stringMatching(/^Correct:/)]);
    expect(await axeFinds(page)).toEqual([]);
  });

  test('that is complete is submitted from its draft', async () => {
    await keep('application@2', JSON.stringify({ values: asTyped(COMPLETE), answers: {} }));
    await page.reload();
    await page.waitForSelector('form');
    await chooseForm(2);
    await expect.poll(() => page.textContent('.note')).toContain('Your draft is here again.');
    await press('Before you submit');
    await status().toBe('Nothing is open.');
    await press('Submit');
    await heading().toBe('Submitted');
    const sent = await message();
    expect(sent).toMatchObject({ form: 'application@2', state: 'submitted' });
    expect(parseApplication(sent).ok).toBe(true);
  });
});

/** The sections of a complete application, in the words of the second form. */
const { applicant, context, team, system, readiness, interest, commitments, signOff, attachments } =
  JSON.parse(readFileSync(`${ROOT}examples/data/applications/complete.json`, 'utf8'));
const { covidNeeds: _, ...interests } = interest;
const COMPLETE = {
  applicant,
  context,
  team,
  system,
  readiness,
  interest: interests,
  commitments,
  signOff,
  attachments,
};

/** A value as the inputs of a page hold it. */
function asTyped(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asTyped);
  if (typeof value !== 'object' || value === null)
    return typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, asTyped(inner)]));
}
