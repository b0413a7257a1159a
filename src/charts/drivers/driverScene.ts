import { DIAGRAM_LEVELS, type DiagramNode } from '../../pdsa/diagram/driverDiagram.js';
import type { FigureWords } from '../figure/figureWords.js';
import type { Mark, Scene } from '../svg/scene.js';
import { titleMarks } from '../svg/titleMarks.js';
import { wrapped } from '../svg/wrapped.js';

/** A node and where it lies. */
export interface DriverBox {
  readonly node: DiagramNode;
  readonly lines: readonly string[];
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly middle: number;
}

/** How wide a driver diagram is. */
export const DRIVER_WIDTH = 960;
const GAP = 48;
/** One column a level of `DIAGRAM_LEVELS`. */
const COLUMNS = 4;
const BOX = (DRIVER_WIDTH - 32 - GAP * (COLUMNS - 1)) / COLUMNS;

/** Lays nodes out in one column a level, in the order of the diagram. */
export function driverBoxes(nodes: readonly DiagramNode[]): readonly DriverBox[] {
  const tops = Array.from({ length: COLUMNS }, () => 0);
  return nodes.map((node) => {
    const { level } = DIAGRAM_LEVELS[node.kind];
    const lines = wrapped(node.label, BOX - 16);
    const height = lines.length * 15 + 16;
    const top = tops[level]!;
    tops[level] = top + height + 12;
    return { node, lines, left: driverLeft(level), top, width: BOX, height, middle: top + height / 2 };
  });
}

/** Where the column of a level begins. */
export function driverLeft(level: number): number {
  return 16 + level * (BOX + GAP);
}

/** How high the boxes reach together. */
export function driverHeight(boxes: readonly DriverBox[]): number {
  return boxes.reduce((most, { top, height }) => Math.max(most, top + height), 0) + 12;
}

/** Draws a driver diagram: links first, then boxes. */
export function driverScene(
  boxes: readonly DriverBox[],
  levels: readonly string[],
  title: string,
  words: FigureWords,
): Scene {
  const titled = titleMarks(title, DRIVER_WIDTH);
  const top = 16 + titled.length * 20 + 32;
  const byId = new Map(boxes.map((box) => [box.node.id, box]));
  return {
    width: DRIVER_WIDTH,
    height: top + driverHeight(boxes) + (boxes.length === 0 ? 24 : 0),
    marks: [
      ...titled,
      ...levels.map(
        (text, level): Mark => ({
          mark: 'text',
          at: [driverLeft(level), top - 12],
          text,
          ink: 'quiet',
          bold: true,
        }),
      ),
      ...(boxes.length === 0 ? [{ mark: 'text', at: [16, top + 16], text: words.nothing } as const] : []),
      ...boxes.flatMap((box) =>
        (box.node.supports ?? []).flatMap((id): readonly Mark[] => {
          const to = byId.get(id);
          if (!to) return [];
          return [
            {
              mark: 'line',
              at: [
                [box.left, top + box.middle],
                [to.left + to.width, top + to.middle],
              ],
              ink: 'quiet',
            },
          ];
        }),
      ),
      ...boxes.flatMap(({ lines, left, top: own, width, height }): readonly Mark[] => [
        { mark: 'box', at: [left, top + own], size: [width, height], paper: 'shade', ink: 'line', round: 4 },
        ...lines.map((text, i): Mark => ({ mark: 'text', at: [left + 8, top + own + 20 + i * 15], text })),
      ]),
    ],
  };
}
