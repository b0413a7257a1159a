import type { Ink, Paper } from '../figure/inks.js';

/** A place in a picture, in pixels from its upper left corner. */
export type Place = readonly [x: number, y: number];

/** Shapes of points. What a point means is told by its shape; color only says it again. */
export type Shape = 'circle' | 'ring' | 'diamond' | 'square' | 'triangle' | 'triangleDown' | 'cross';

/** One mark of a picture, back to front. */
export type Mark =
  | {
      readonly mark: 'line';
      readonly at: readonly Place[];
      readonly ink: Ink;
      readonly width?: number;
      readonly dash?: string;
    }
  | {
      readonly mark: 'box';
      readonly at: Place;
      readonly size: Place;
      readonly paper?: Paper;
      readonly ink?: Ink;
      readonly fill?: Ink;
      readonly hatched?: true;
      readonly round?: number;
    }
  | {
      readonly mark: 'point';
      readonly at: Place;
      readonly shape: Shape;
      readonly ink: Ink;
      readonly size?: number;
      readonly says?: string;
    }
  | {
      readonly mark: 'text';
      readonly at: Place;
      readonly text: string;
      readonly ink?: Ink;
      readonly anchor?: 'start' | 'middle' | 'end';
      readonly size?: number;
      readonly bold?: true;
      readonly turned?: true;
    };

/** A picture as data: what is drawn where. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}
