import type { Finding } from '../../core/finding.js';
import { numberFingerprints } from '../../core/fingerprint.js';
import { readOptions } from '../../core/given/readOptions.js';
import { formFindings } from '../../form/breaches.js';
import { judgeProfile } from './judgeProfile.js';
import { PROFILE_CONTEXT, type ProfileContext } from './profileContext.js';

/**
 * Checks a profile of unknown content: the shape of every field, then what the sections say together.
 *
 * A section that cannot be read is named and left out of the rest, so that one slip hides nothing else. Rules that
 * need today's date or what a registry holds of the organization are judged only with them;
 * `rulesJudged(SYSTEM_RULES, context)` tells which.
 *
 * @example
 * checkProfile({ form: 'profile@1', organization: '00240000', schoolYear: '2020-21' }) // => []
 * @see proposals f02 to f05
 */
export function checkProfile(profile: unknown, context?: ProfileContext | null): Finding[] {
  const known = readOptions<ProfileContext>(context, PROFILE_CONTEXT, 'checkProfile');
  const { reading, found, record } = judgeProfile(profile, known);
  return numberFingerprints([...formFindings(reading.breaches, record), ...found]);
}
