import type { Messages } from '../../core/describeFinding.js';
import { levelOf } from '../../core/explanation.js';
import { becauseText } from '../told/becauseText.js';
import { levelText } from '../told/levelText.js';
import { markupText } from '../told/markupText.js';
import { placeText } from '../told/placeText.js';
import { localeSaid } from '../told/say.js';
import type { ToldFinding } from '../told/tellingOf.js';

/** Writes a finding as a row; its sentences say in what language they are where that is not the language of the page. */
export function findingRow(finding: ToldFinding, messages: Messages): string {
  const { record, field, message, howToFix } = finding;
  const key = [record?.organization, record?.month, field].filter(
    (part): part is string => part !== undefined && part !== '',
  );
  const locale = langOf(messages.locale);
  const lang = locale === langOf(localeSaid(messages)) ? '' : ` lang="${locale}"`;
  const because = becauseText(finding, messages);
  const cause =
    because === '' ? '' : ` <span lang="${langOf(localeSaid(messages))}">${markupText(because)}</span>`;
  return [
    `<tr><th scope="row">${markupText(placeText(finding))}</th>`,
    `<td class="${levelOf(finding)}">${markupText(levelText(finding, messages))}</td>`,
    `<td>${markupText(key.join(' '))}</td>`,
    `<td${lang}>${markupText(message)}${cause}</td>`,
    `<td${lang}>${markupText(howToFix)}</td></tr>\n`,
  ].join('');
}

/** Gives what `lang` may say; `en` where the name of a language is no such word. */
export function langOf(locale: string): string {
  return /^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i.test(locale) ? locale : 'en';
}
