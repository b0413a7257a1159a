/**
 * The colors of all pictures. Against white each has a contrast of 4.5 or more, so that lines, marks and small letters can be seen;
 * `paper` colors are only ever behind something that says the same in words, by a line or by a pattern.
 */
export const INKS = {
  text: '#1a1a1a',
  quiet: '#595959',
  line: '#1f5a99',
  good: '#1b6e3c',
  bad: '#a8410b',
  other: '#6a3d9a',
} as const;

/** A color of a line, a mark or letters. */
export type Ink = keyof typeof INKS;

/** Colors of areas behind marks. */
export const PAPERS = {
  white: '#ffffff',
  shade: '#eef2f7',
  low: '#f7e6dc',
  middle: '#f6f3dc',
  high: '#deefe3',
} as const;

/** A color of an area. */
export type Paper = keyof typeof PAPERS;
