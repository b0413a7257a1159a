import type { ChoicesDefinition } from '../../form/choices/choicesDefinition.js';
import { withChoices } from '../../form/choices/withChoices.js';
import { type FormReading, type ReadFormOptions, readForm } from '../../form/read/readForm.js';
import type { Profile } from './profile.js';
import { PROFILE_FORM } from './profileFields.js';

/** Whether texts are read as a form on a page sends them, by which scheme codes are, and which words a state brings for its lists. */
interface ReadingOptions extends Pick<ReadFormOptions, 'text' | 'codes'> {
  readonly choices?: ChoicesDefinition | undefined;
}

/** A profile as it was read, and the sections of it that rules and descriptions can rely on. */
export interface ProfileReading {
  readonly reading: FormReading<Profile>;
  /** The sections whose shape is right: one that cannot be read is left out, the others stay. */
  readonly sections: Partial<Profile>;
}

/** Reads a profile of unknown content, section by section. */
export function readProfile(
  profile: unknown,
  { text = false, codes, choices }: ReadingOptions,
): ProfileReading {
  const reading = readForm<Profile>(withChoices(PROFILE_FORM, choices), profile, { text, codes });
  const unreadable = new Set(
    reading.breaches.filter(({ rule }) => rule.severity === 'fatal').map(({ path }) => path[0]),
  );
  const readable = Object.entries(reading.value).filter(([section]) => !unreadable.has(section));
  return { reading, sections: Object.fromEntries(readable) as Partial<Profile> };
}
