import { fillTemplate } from '../../core/fillTemplate.js';

/** Fills a sentence of pictures. */
export function say(template: string, params: Readonly<Record<string, string | number | null>>): string {
  return fillTemplate(template, (name) => params[name] ?? undefined);
}
