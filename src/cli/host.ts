/** Where text goes: standard output or standard error. */
export interface Sink {
  write(text: string): void;
  /** Whether a person is looking. */
  readonly isTerminal: boolean;
  /** Columns of the terminal, where it says so. */
  readonly width?: number;
}

/** The few things that the command asks of a file system. Reading and writing reject with the system's error. */
export interface Files {
  read(path: string): Promise<Uint8Array>;
  /** Tells what stands at a path; `null` for nothing. */
  kindOf(path: string): Promise<'file' | 'folder' | null>;
  /** Names the file itself, however its path is spelled or linked; `null` where there is no file. */
  identityOf(path: string): Promise<string | null>;
  /** Names in a folder, in order; folders end with `/`. */
  list(folder: string): Promise<readonly string[]>;
  /** Writes a file whole or not at all, through links, and leaves who may read it as it was. */
  write(path: string, text: string): Promise<void>;
}

/** The machine as the command sees it. Tests bring their own. */
export interface Host {
  readonly files: Files;
  readonly stdin: () => Promise<Uint8Array>;
  readonly stdout: Sink;
  readonly stderr: Sink;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The version of this package. */
  readonly version: string;
  /** Reads a text that the package brings along, by its path from the package. */
  readonly ownFile: (path: string) => Promise<string>;
  /** Now as an instant, and the zone in which today is told where no cohort names one. */
  readonly now: () => string;
  readonly timeZone: string;
  readonly sha256: (bytes: Uint8Array) => string;
}
