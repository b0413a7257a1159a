/** What a terminal or a build server obeys, and we wrote ourselves. */
export interface OwnMarks {
  readonly colors?: boolean;
  /** Annotations of GitHub, at the start of a line. */
  readonly commands?: boolean;
}

/** Where text goes: standard output or standard error. */
export interface Sink {
  /**
   * Writes text; never throws. Whether it could be written, `flush` tells.
   *
   * @param ours - what in it is of ours and may be obeyed
   */
  write(text: string, ours?: OwnMarks): void;
  /** Shows a line that the next one takes the place of; for terminals. Without text the line is cleared. */
  status(text: string): void;
  /** Waits until all is written; gives the system's error where it could not be. */
  flush(): Promise<unknown>;
  /** Whether a person is looking. */
  readonly isTerminal: boolean;
  /** Columns of the terminal, where it says so. */
  readonly width?: number;
}

/** What stands in a folder under one name. */
export interface Entry {
  readonly name: string;
  /** A link is what it leads to, but for folders: a walk that followed them might never end. */
  readonly kind: 'file' | 'folder' | 'linkedFolder' | 'other';
}

/** How a file is written. */
export interface WriteOptions {
  /** Whether nobody but its owner may read it. */
  readonly ownerOnly?: boolean;
  /** Whether it may be written over although it was read: a ledger grows. */
  readonly overRead?: boolean;
}

/** A file of which some bytes can be read at a time; what a pipe gave is held. */
export interface OpenFile {
  readonly size: number;
  slice(from: number, to: number): { arrayBuffer(): Promise<ArrayBuffer> };
}

/** Text, whole or piece by piece. */
export type Pieces = string | Iterable<string> | AsyncIterable<string>;

/** The few things that the command asks of a file system. Reading and writing reject with the system's error. */
export interface Files {
  /** Reads a file, or a pipe until its end; rejects devices, and more bytes than can be judged at once. */
  read(path: string): Promise<Uint8Array>;
  /** Opens a file, whatever its size, or reads a pipe until its end; rejects devices. */
  open(path: string): Promise<OpenFile>;
  /** Tells what stands at a path; `null` for nothing. */
  kindOf(path: string): Promise<'file' | 'folder' | null>;
  /** Names the file itself, however its path is spelled or linked; `null` where there is no file. */
  identityOf(path: string): Promise<string | null>;
  /** Tells one state of a file from another without reading it; `null` where there is none. */
  stampOf(path: string): Promise<string | null>;
  /** What a folder holds, in the order of the names. */
  list(folder: string): Promise<readonly Entry[]>;
  /** Writes a file whole or not at all, through links, and lets nobody read it who could not before. */
  write(path: string, content: Pieces | AsyncIterable<Uint8Array>, options?: WriteOptions): Promise<void>;
}

/** The machine as the command sees it. Tests bring their own. */
export interface Host {
  readonly files: Files;
  readonly stdin: () => Promise<Uint8Array>;
  /** Names the file that feeds standard input, as `identityOf` does; `null` where none does. */
  readonly stdinIdentity: () => Promise<string | null>;
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
  /** Waits a moment; `false` once the person at the terminal has asked for the end. */
  readonly pause: () => Promise<boolean>;
  /** Begins a digest of bytes that come piece by piece. */
  readonly sha256: () => { add(bytes: Uint8Array): void; hex(): string };
}
