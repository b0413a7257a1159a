import { mustBe } from '../../core/given/mustBe.js';
import { readOptions } from '../../core/given/readOptions.js';
import {
  DIAGRAM,
  DIAGRAM_LEVELS,
  type DiagramNode,
  type DriverDiagram,
} from '../../pdsa/diagram/driverDiagram.js';
import type { Figure } from '../figure/figure.js';
import { FIGURE_OPTIONS, type FigureOptions, figureSettings } from '../figure/figureOptions.js';
import type { FigureWords } from '../figure/figureWords.js';
import { INKS, PAPERS } from '../figure/inks.js';
import { say } from '../figure/say.js';
import { specOf } from '../figure/specOf.js';
import { svgText } from '../svg/svgText.js';
import {
  DRIVER_WIDTH,
  type DriverBox,
  driverBoxes,
  driverHeight,
  driverLeft,
  driverScene,
} from './driverScene.js';

/** What the picture of a driver diagram can be told. */
export interface DriverFigureOptions extends FigureOptions {
  /** What the levels are called, by id; those of `DIAGRAM_LEVELS` unless given. */
  readonly levels?: Readonly<Record<keyof typeof DIAGRAM_LEVELS, string>> | null;
}

/**
 * Draws a driver diagram: aims at the left, then primary drivers, secondary drivers and change ideas, with a line from each to what it
 * supports. A node that supports several is drawn once.
 *
 * @throws TypeError for something that is not a driver diagram
 * @example
 * driverFigure({ nodes: [
 *   { id: 'a', kind: 'aim', label: 'All screened' },
 *   { id: 'b', kind: 'primary', label: 'Staff', supports: ['a'] },
 * ] }).description // => 'Aim: All screened. Primary driver “Staff” supports All screened.'
 */
export function driverFigure(diagram: DriverDiagram, options?: DriverFigureOptions | null): Figure {
  mustBe(DIAGRAM, diagram, 'driverFigure', 'diagram');
  const given = readOptions<DriverFigureOptions>(options, OPTIONS, 'driverFigure');
  const settings = figureSettings(given);
  const { words, told } = settings;
  const title = settings.title ?? words.driverTitle;
  const levelOf = ({ kind }: DiagramNode) =>
    given.levels?.[kind] ?? told(DIAGRAM_LEVELS[kind]?.label ?? kind);
  const nodes = diagram.nodes.filter(({ kind }) => Object.hasOwn(DIAGRAM_LEVELS, kind));
  const labels = new Map(nodes.map(({ id, label }) => [id, label]));
  const othersOf = ({ supports }: DiagramNode) => (supports ?? []).flatMap((id) => labels.get(id) ?? []);
  const description =
    nodes.map((node) => sentenceOf(node, levelOf(node), othersOf(node), words)).join(' ') || words.nothing;
  const boxes = driverBoxes(nodes);
  return {
    title,
    description,
    table: {
      headings: [words.driverKind, words.driverText, words.driverSupports],
      rows: nodes.map((node) => [levelOf(node), node.label, othersOf(node).join('; ') || null]),
    },
    svg: svgText(driverScene(boxes, levelsShown(given, told), title, words), {
      ...settings,
      title,
      description,
    }),
    spec: specOf({ title, description }, drawnBy(boxes, levelsShown(given, told))),
  };
}

function levelsShown({ levels }: DriverFigureOptions, told: (english: string) => string): readonly string[] {
  return (Object.keys(DIAGRAM_LEVELS) as DiagramNode['kind'][]).map(
    (kind) => levels?.[kind] ?? told(DIAGRAM_LEVELS[kind].label),
  );
}

function sentenceOf(
  { kind, label }: DiagramNode,
  level: string,
  others: readonly string[],
  words: FigureWords,
): string {
  const params = { kind: level, text: label, others: others.join(', ') };
  if (kind === 'aim') return say(words.driverAim, params);
  return say(others.length > 0 ? words.driverSaid : words.driverAlone, params);
}

function drawnBy(boxes: readonly DriverBox[], levels: readonly string[]) {
  const byId = new Map(boxes.map((box) => [box.node.id, box]));
  const links = boxes.flatMap(({ node, left, middle }) =>
    (node.supports ?? []).flatMap((id) => {
      const to = byId.get(id);
      return to ? [{ x: left, y: middle, x2: to.left + to.width, y2: to.middle }] : [];
    }),
  );
  const axis = (field: string, domain: readonly [number, number]) => ({
    field,
    type: 'quantitative',
    axis: null,
    scale: { domain, nice: false, zero: false },
  });
  const [x, y] = [axis('x', [0, DRIVER_WIDTH]), axis('y', [driverHeight(boxes), 0])];
  return {
    width: DRIVER_WIDTH,
    height: driverHeight(boxes),
    layer: [
      {
        data: { values: links },
        mark: { type: 'rule', color: INKS.quiet },
        encoding: { x, y, x2: { field: 'x2' }, y2: { field: 'y2' } },
      },
      {
        data: {
          values: boxes.map(({ left, top, width, height }) => ({
            x: left,
            y: top,
            x2: left + width,
            y2: top + height,
          })),
        },
        mark: { type: 'rect', color: PAPERS.shade, stroke: INKS.line, cornerRadius: 4 },
        encoding: { x, y, x2: { field: 'x2' }, y2: { field: 'y2' } },
      },
      {
        data: { values: levels.map((text, level) => ({ x: driverLeft(level), text })) },
        mark: {
          type: 'text',
          align: 'left',
          baseline: 'bottom',
          dy: -8,
          fontWeight: 'bold',
          color: INKS.quiet,
        },
        encoding: { x, y: { value: 0 }, text: { field: 'text' } },
      },
      {
        data: { values: boxes.map(({ lines, left, top }) => ({ x: left + 8, y: top + 20, text: lines })) },
        mark: { type: 'text', align: 'left', baseline: 'alphabetic', lineHeight: 15, color: INKS.text },
        encoding: { x, y, text: { field: 'text' } },
      },
    ],
  };
}

const OPTIONS = { ...FIGURE_OPTIONS, levels: 'object' } as const;
