/**
 * Takes the meaning from what build servers read as a command in a line that they log: `::` at its start, blanks before it
 * or not (GitHub), `##[`, `##vso[` and the like anywhere (Azure, GitHub, TeamCity). What a person reads stays the same
 * but for one blank.
 */
export function withoutCommands(line: string): string {
  return line.replace(/^(\s*):(?=:)/u, '$1: ').replace(/#(?=#[\w-]*\[)/gu, '# ');
}
