import type { Arguments } from '../words/readArguments.js';

/** The arguments of a call without options that only its config file holds: those of other calls are nobody's mistake. */
export function withoutConfigured(args: Arguments, names: readonly string[]): Arguments {
  const { configured = [] } = args;
  const dropped = names.filter((name) => configured.includes(name));
  if (dropped.length === 0) return args;
  const kept = <T>(from: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(from).filter(([name]) => !dropped.includes(name)));
  return {
    ...args,
    options: kept(args.options),
    lists: kept(args.lists),
    configured: configured.filter((name) => !dropped.includes(name)),
  };
}
