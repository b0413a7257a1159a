import type { Finding, Params } from '../../core/finding.js';
import { withoutBlanks } from '../../core/withoutBlanks.js';
import type { Profile } from './profile.js';
import { PROFILE_FIELDS } from './profileFields.js';
import type { ProfilePath } from './profileTrouble.js';
import { readGroup } from './readGroup.js';

/** What could be read of a profile, and what the reading met. */
export interface ProfileReading {
  /** The sections whose shape is right; `null` where the profile is no object. */
  readonly sections: Partial<Profile> | null;
  readonly troubles: readonly {
    readonly rule: Pick<Finding, 'code' | 'severity'>;
    readonly path: ProfilePath;
    readonly params: Params | undefined;
  }[];
}

/** Reads a profile of unknown content, section by section: one that cannot be read is left out, the others stay. */
export function readProfile(profile: unknown): ProfileReading {
  const unreadable = new Set<string | number>();
  const troubles: ProfileReading['troubles'][number][] = [];
  readGroup(PROFILE_FIELDS, profile, [], (rule, path, params) => {
    if (rule.severity === 'fatal') unreadable.add(path[0] ?? '');
    troubles.push({ rule, path, params });
  });
  if (unreadable.has('')) return { sections: null, troubles };
  const readable = Object.entries(withoutBlanks(profile) as object).filter(
    ([section, value]) => value !== null && !unreadable.has(section),
  );
  return { sections: Object.fromEntries(readable) as Partial<Profile>, troubles };
}
