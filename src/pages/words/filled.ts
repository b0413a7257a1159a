import { fillTemplate } from '../../core/fillTemplate.js';

/** Fills a sentence of a page with what an object has under the same names. */
export function filled(template: string, params: object): string {
  const words = params as Readonly<Record<string, string | number | undefined>>;
  return fillTemplate(template, (name) => words[name]);
}
