import type { Finding } from '../../core/finding.js';
import { isFormWord } from './declaredWords.js';
import { isFormName, namesFrom } from './isFormName.js';
import type { MaskPolicy } from './maskPolicy.js';

/**
 * Tells whether a text is a slip of the finger away from a word of a form that the finding itself names; of the dotted
 * name of a field, whether its last step is, and all before it are words of a form.
 */
export function isSlipFrom(text: string, { params }: Finding, { words }: MaskPolicy): boolean {
  const at = text.lastIndexOf('.');
  if (at > 0 && !isFormWord(text.slice(0, at), words)) return false;
  return Object.values(params).some(
    (word) =>
      typeof word === 'string' &&
      word !== text &&
      isFormWord(word, words) &&
      isFormName(lastStep(text), namesFrom([lastStep(word)])),
  );
}

function lastStep(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}
