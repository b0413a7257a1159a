import { levelOf } from '../../core/explanation.js';
import { levelText } from '../told/levelText.js';
import { markupText } from '../told/markupText.js';
import { placeText } from '../told/placeText.js';
import type { ToldFinding } from '../told/tellingOf.js';

/** Writes a finding as a row; its sentences say in what language they are where that is not English. */
export function findingRow(finding: ToldFinding, locale: string): string {
  const { record, field, message, howToFix } = finding;
  const key = [record?.organization, record?.month, field].filter(
    (part): part is string => part !== undefined && part !== '',
  );
  const lang = locale === 'en' || !/^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i.test(locale) ? '' : ` lang="${locale}"`;
  return [
    `<tr><th scope="row">${markupText(placeText(finding))}</th>`,
    `<td class="${levelOf(finding)}">${levelText(finding)}</td>`,
    `<td>${markupText(key.join(' '))}</td>`,
    `<td${lang}>${markupText(message)}</td>`,
    `<td${lang}>${markupText(howToFix)}</td></tr>\n`,
  ].join('');
}
