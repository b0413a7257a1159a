import type { Answered, Asked, Language, Saved, Telling } from './asked.js';
import { element } from './elements.js';
import { filled, showResult } from './showResult.js';
import { LANGUAGE_NAMES, type PageWords, WORDS } from './words.js';

// The main thread of the page: it asks the worker, and shows what comes back.

/** The program of the worker, as text: the build puts it here, so that the page is one file. */
declare const WORKER: string;

const SAMPLE = `organization,month,enrolled,screened,screenedYtd
00240505,2020-10,694,16,61
240505,Nov-20,694,"1,540",77
`;

const byId = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;
const language = byId<HTMLSelectElement>('language');
const values = byId<HTMLInputElement>('values');
const chosen = byId<HTMLInputElement>('files');
const drop = byId('drop');
const stop = byId<HTMLButtonElement>('stop');
const status = byId('status');
const result = byId('result');
const content = byId('content');

let words: PageWords = WORDS.en;
let worker = started();
/** Whether the next result is that of files: then it is where the reader is led. */
let isNew = false;

/** Starts the worker from the text of its program, which a page under Trusted Types has to name. */
function started(): Worker {
  const url = URL.createObjectURL(new Blob([WORKER], { type: 'text/javascript' }));
  const types = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;
  const policy = types?.createPolicy('csmhs', { createScriptURL: (text: string) => text });
  const made = new Worker((policy?.createScriptURL(url) ?? url) as string);
  made.onmessage = ({ data }: MessageEvent<Answered>) => hear(data);
  made.onerror = () => hear({ type: 'failed', message: '' });
  return made;
}

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(text: string): string },
  ): { createScriptURL(text: string): unknown };
}

function ask(asked: Asked): void {
  worker.postMessage(asked);
}

function telling(): Telling {
  return { language: language.value as Language, showValues: values.checked };
}

function check(files: readonly File[]): void {
  if (files.length === 0) return;
  isNew = true;
  result.hidden = true;
  stop.hidden = false;
  ask({ type: 'check', files, telling: telling(), today: today() });
}

function hear(answer: Answered): void {
  if (answer.type === 'progress') {
    status.textContent = filled(words.working, { ...answer });
    return;
  }
  stop.hidden = true;
  if (answer.type === 'failed') status.textContent = words.failed;
  else if (answer.type === 'saved') {
    const href = URL.createObjectURL(answer.blob);
    element('a', { href, download: answer.name }).click();
    setTimeout(() => URL.revokeObjectURL(href), 60_000);
    status.textContent = filled(words.saved, { name: answer.name });
  } else {
    content.replaceChildren(...showResult(answer, words, save));
    result.hidden = false;
    status.textContent = filled(words.done, { summary: answer.summary });
    if (isNew) byId('found').focus();
    isNew = false;
  }
}

function save(what: Saved, index: number): void {
  status.textContent = words.saving;
  ask({ type: 'save', what, index });
}

/** The date where the reader is. */
function today(): string {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => `${part}`.padStart(2, '0')).join('-');
}

function speak(): void {
  words = WORDS[language.value as Language];
  document.documentElement.lang = language.value;
  document.title = words.title;
  for (const one of document.querySelectorAll<HTMLElement>('[data-says]'))
    one.textContent = words[one.dataset['says'] as keyof PageWords];
  if (!result.hidden) ask({ type: 'tell', telling: telling() });
}

for (const [value, name] of Object.entries(LANGUAGE_NAMES))
  language.append(element('option', { value, lang: value }, name));
language.addEventListener('change', speak);
values.addEventListener('change', speak);
chosen.addEventListener('change', () => {
  check([...(chosen.files ?? [])]);
  // The same file can be chosen again after it was mended.
  chosen.value = '';
});
byId('sample').addEventListener('click', () => check([new File([SAMPLE], 'sample.csv')]));
stop.addEventListener('click', () => {
  worker.terminate();
  worker = started();
  stop.hidden = true;
  status.textContent = words.stopped;
});
for (const name of ['dragenter', 'dragover', 'dragleave', 'drop'])
  document.addEventListener(name, (event) => {
    // A file that misses the frame must not replace the page.
    event.preventDefault();
    drop.classList.toggle('over', name === 'dragenter' || name === 'dragover');
  });
document.addEventListener('drop', ({ dataTransfer }) => check([...(dataTransfer?.files ?? [])]));
speak();
