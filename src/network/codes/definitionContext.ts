import type { OptionKind } from '../../core/given/kind.js';

/** How a cohort or a registry is read. */
export interface DefinitionContext {
  /** Whether the value comes from a form on a page, which sends texts. */
  readonly text?: boolean;
}

/** `DefinitionContext`, as the functions that take it read it. */
export const DEFINITION_CONTEXT = { text: 'boolean' } as const satisfies Record<
  keyof DefinitionContext,
  OptionKind
>;
