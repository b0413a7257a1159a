import { isLoose } from '../../core/isLoose.js';
import type { Choices } from '../field.js';

/** Lists the words of a choice that a version of the form has; all of them where the fields are of one version. */
export function choicesIn(choices: Choices, form: string | undefined): readonly string[] {
  return Object.keys(choices).filter((word) => {
    const said = choices[word];
    const forms = isLoose(said) ? said['forms'] : undefined;
    return form === undefined || !Array.isArray(forms) || forms.includes(form);
  });
}
