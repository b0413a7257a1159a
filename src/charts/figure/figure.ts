/** A table that says what a picture shows. `null` is a cell of which nothing is known. */
export interface FigureTable {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** A Vega-Lite specification: plain JSON, its data inside. */
export interface FigureSpec {
  readonly $schema: string;
  readonly title?: unknown;
  readonly description: string;
  readonly [key: string]: unknown;
}

/** One picture in every form in which it can be handed on. The same input gives the same bytes, on any machine. */
export interface Figure {
  readonly title: string;
  /** What the picture shows, in sentences: for those who do not see it, and for all others too. */
  readonly description: string;
  /** The numbers behind it. */
  readonly table: FigureTable;
  /** The picture itself, with its title and description in it. It can stand in a page or in a file of its own. */
  readonly svg: string;
  /** The same picture for a narrow screen, such as that of a phone, where a wide one cannot be read. */
  readonly narrow?: string;
  /** The same picture as a specification of Vega-Lite 6, for those who draw with it. */
  readonly spec: FigureSpec;
}
