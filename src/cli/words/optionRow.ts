/** One option of a command: the parser, the help and the config file are made from it. */
export interface OptionRow {
  readonly short?: string;
  /** What it takes, as written in the help; a switch takes nothing. */
  readonly takes?: string;
  /** The words that it takes, where they are few. */
  readonly words?: readonly string[];
  /** Where it takes an id or a file: the ids that are known. */
  readonly ids?: readonly string[];
  /** Whether its value is the path of a file or folder, unless it is one of `ids`. */
  readonly isPath?: true;
  /** Whether it may be given more than once. */
  readonly isList?: true;
  /** Whether it takes two words. */
  readonly isPair?: true;
  /** Whether the config file may hold what the file would. */
  readonly isObject?: true;
  /** Whether the config file may not hold it. */
  readonly isOnlyHere?: true;
  /** The options without all of which it has no effect. */
  readonly needsOne?: readonly string[];
  readonly help: string;
}

/** The options of one command by their long names. */
export interface OptionRows {
  readonly [name: string]: OptionRow;
}

/** One command: what it takes and does. */
export interface CommandRow {
  readonly takes: string;
  /** The names that it takes, where its sentence does not say them. */
  readonly names?: readonly string[];
  readonly help: string;
  readonly options: OptionRows;
}
