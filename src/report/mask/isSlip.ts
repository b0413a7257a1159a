import type { Finding } from '../../core/finding.js';
import { isFormWord } from './declaredWords.js';
import { isFormName, namesFrom } from './isFormName.js';
import type { MaskPolicy } from './maskPolicy.js';

/** Tells whether a text is a slip of the finger away from a word of a form that the finding itself names. */
export function isSlipFrom(text: string, { params }: Finding, { words }: MaskPolicy): boolean {
  return Object.values(params).some(
    (word) => typeof word === 'string' && isFormWord(word, words) && isFormName(text, namesFrom([word])),
  );
}
