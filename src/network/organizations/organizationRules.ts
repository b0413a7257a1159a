import type { Rule } from '../../core/rule.js';

// What can be wrong with an organization, seen against a registry.

/** A complete registry does not hold the code, and nobody has said by hand what it stands for. */
export const organizationUnknown = {
  code: 'network.organization-unknown',
  severity: 'fatal',
  message: 'The organization code {code} is not in the registry.',
  howToFix:
    'Compare the code with the directory of your state. If it is right, enter the organization by hand with its name and the reason.',
  params: { code: 'key' },
  needs: ['registry'],
  basis: 'proposed',
  source: { id: 'project', at: 'c05' },
} as const satisfies Rule;

/** A registry that holds only some organizations does not hold the code: nothing follows from that. */
export const organizationNotListed = {
  code: 'network.organization-not-listed',
  severity: 'info',
  message: 'The organization {code} is not in the registry, which lists only some organizations.',
  howToFix: 'No change is needed if the code is right. Compare it with the directory of your state.',
  params: { code: 'key' },
  needs: ['registry'],
  basis: 'proposed',
  source: { id: 'project', at: 'c05' },
} as const satisfies Rule;

/** The organization was entered by hand, with a name and a reason; somebody should look at it. */
export const organizationEnteredByHand = {
  code: 'network.organization-entered-by-hand',
  severity: 'info',
  message: 'The organization {code} is not in the registry and was entered by hand.',
  howToFix: 'No change is needed. The collaborative adds it to the registry or asks you about it.',
  params: { code: 'key' },
  needs: ['registry'],
  basis: 'proposed',
  source: { id: 'project', at: 'c05' },
} as const satisfies Rule;

/** Rules on organizations, in the order of report. */
export const ORGANIZATION_RULES = [
  organizationUnknown,
  organizationNotListed,
  organizationEnteredByHand,
] as const;
