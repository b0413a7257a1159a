import { NCES } from '../../core/codes/codeScheme.js';
import { parseOrgCode } from '../../core/codes/parseOrgCode.js';
import type { Finding } from '../../core/finding.js';
import { readOptions } from '../../core/given/readOptions.js';
import { judge } from '../../core/judge.js';
import type { Outcome } from '../../core/outcome.js';
import { breachAt, type FormBreach } from '../../form/breaches.js';
import { outcomeOfForm } from '../../form/outcomeOfForm.js';
import { readForm } from '../../form/read/readForm.js';
import { codesIn } from '../codes/codesIn.js';
import { DEFINITION_CONTEXT, type DefinitionContext } from '../codes/definitionContext.js';
import { REGISTRY_RULES } from './check/registryRules.js';
import type { RegistryFile } from './organization.js';
import { REGISTRY_FORM } from './registryFields.js';
import { listedIn, type OrganizationAsRead } from './registryRule.js';

/**
 * Reads a registry of unknown content, such as a file: `ok` where it has the fields of one and its codes are of its
 * scheme. What contradicts itself is a finding beside it; `isBlocked` tells whether the registry can be used. Never
 * throws; a registry of 20,000 organizations takes a fraction of a second.
 *
 * Required are `form`, `id`, `codes`, `coverage`, `asOf` and `organizations`, and of each of these `code`, `name` and
 * `kind`. A registry that is `complete` makes every code wrong that it does not list; where some organizations may be
 * missing, it is `partial`. A plain object of organizations by code, such as `MA_REGISTRY`, is not a file: see
 * `registryFile`.
 *
 * @example
 * const registry = { form: 'registry@1', id: 'xx', codes: 'nces', coverage: 'partial', asOf: '2026-10-01',
 *   organizations: [{ code: '2712345', name: 'Lakeside', kind: 'district' }] };
 * parseRegistry(registry).ok // => true
 */
export function parseRegistry(value: unknown, context?: DefinitionContext | null): Outcome<RegistryFile> {
  return outcomeOfRegistry(value, readOptions(context, DEFINITION_CONTEXT, 'parseRegistry'));
}

/**
 * Checks a registry of unknown content, such as a file: its shape, and whether what it says fits together.
 *
 * @example
 * checkRegistry({ form: 'registry@1', id: 'xx', codes: 'nces', coverage: 'all', asOf: '2026-10-01', organizations: [] })
 *   .map(({ code }) => code) // => ['form.choice-unknown']
 */
export function checkRegistry(value: unknown, context?: DefinitionContext | null): Finding[] {
  return [...outcomeOfRegistry(value, readOptions(context, DEFINITION_CONTEXT, 'checkRegistry')).findings];
}

function outcomeOfRegistry(value: unknown, { text = false }: DefinitionContext): Outcome<RegistryFile> {
  const { codes, breaches } = codesIn(value);
  const reading = readForm<RegistryFile>(REGISTRY_FORM, value, { text, codes });
  const shape = [...reading.breaches, ...breaches, ...ncesIdsUnread(reading.value)];
  const isReadable = shape.every(({ rule }) => rule.severity !== 'fatal');
  const byCode = new Map<string, OrganizationAsRead>();
  for (const [, one] of listedIn(reading.value))
    if (one.code && !byCode.has(one.code)) byCode.set(one.code, one);
  return outcomeOfForm(
    { ...reading, breaches: shape, isReadable },
    judge(REGISTRY_RULES, reading.value, { codes, byCode }),
  );
}

/** Ids of the federal directory that are none; lost zeros are named as such. */
function ncesIdsUnread(registry: Partial<RegistryFile>): FormBreach[] {
  return listedIn(registry).flatMap(([i, { ncesId }]) =>
    !ncesId
      ? []
      : parseOrgCode(ncesId, NCES).findings.map(({ code, severity, params }) => ({
          rule: { code, severity },
          ...breachAt(['organizations', i, 'ncesId'], params),
        })),
  );
}
