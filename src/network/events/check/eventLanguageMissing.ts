import { codesOf } from '../../../core/codes/codesOf.js';
import { breachAt } from '../../../form/breaches.js';
import { memberCodes, membership } from '../../cohorts/membership.js';
import { organizationOf } from '../../organizations/registry.js';
import { TEAM_ROLES } from '../../partners/teamRoles.js';
import type { EventRule } from '../eventRule.js';

/**
 * An event for families or students does not offer a language that the registry says families of an invited district ask for.
 *
 * Judged where family members or students are invited, or where an event says into which languages it is interpreted.
 */
export const eventLanguageMissing = {
  code: 'network.event-language-missing',
  severity: 'warning',
  message:
    'The event of {day} does not offer {text}, which families of {count} invited {count|district ask|districts ask} for.',
  howToFix: 'Add the language under "interpretation", or hold the event in that language too.',
  params: { day: 'key', text: 'quote', count: 'place' },
  needs: ['registry'],
  basis: 'proposed',
  source: { id: 'project', at: 'c12' },
  check(events, { cohort, registry }) {
    if (!registry) return [];
    const { districtOf } = codesOf({ cohort, registry });
    const languagesOf = (code: string) => {
      const district = districtOf(code);
      const both = [organizationOf(registry, code), district ? organizationOf(registry, district) : null];
      return both.flatMap((organization) => organization?.languages ?? []);
    };
    return events.flatMap(({ event, at, unread }) => {
      const { on, language, interpretation, roles, organizations, host, cohort: id } = event;
      if (!on || !(interpretation || roles?.some(isVoice))) return [];
      // What is offered, and to whom, is not known where it cannot be read.
      if (JUDGED.some((field) => unread.has(field))) return [];
      const members =
        cohort && cohort.id === id
          ? memberCodes(cohort).filter((code) => membership(cohort, code, on, registry) !== 'notMember')
          : [];
      const invited = new Set([...(organizations ?? members), ...(host ? [host] : [])]);
      const offered = new Set([language ?? 'English', ...(interpretation ?? [])].map(plain));
      const missing = new Map<string, { text: string; count: number }>();
      for (const code of invited) {
        for (const [key, text] of new Map(languagesOf(code).map((one) => [plain(one), one]))) {
          if (offered.has(key)) continue;
          const known = missing.get(key);
          missing.set(key, { text: known?.text ?? text, count: (known?.count ?? 0) + 1 });
        }
      }
      return [...missing.values()].map(({ text, count }) =>
        breachAt([...at, 'interpretation'], { day: on, text, count }),
      );
    });
  },
} as const satisfies EventRule;

const JUDGED = ['language', 'interpretation', 'organizations', 'host'] as const;

function plain(language: string): string {
  return language.trim().toLowerCase();
}

function isVoice(role: string): boolean {
  const voice = Object.hasOwn(TEAM_ROLES, role) ? TEAM_ROLES[role as keyof typeof TEAM_ROLES].voice : null;
  return voice === 'family' || voice === 'youth';
}
