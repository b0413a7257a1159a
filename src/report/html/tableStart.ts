import { markupText } from '../told/markupText.js';

/** Begins a table under a heading of its own. What is too wide for a screen is moved by keys as well as by hand. */
export function tableStart(name: string, headings: readonly string[]): string {
  const label = markupText(name);
  const cells = headings.map((heading) => `<th scope="col">${markupText(heading)}</th>`);
  return [
    `<h2>${label}</h2>`,
    `<section class="wide" aria-label="${label}" tabindex="0">`,
    `<table>\n<thead>\n<tr>${cells.join('')}</tr>\n</thead>\n<tbody>\n`,
  ].join('\n');
}
