import type { Severity } from '../../core/finding.js';

/** Paints a text, or leaves it as it is. */
export type Paint = (text: string) => string;

/** The few looks of a text report. */
export interface Palette {
  readonly severity: { readonly [Level in Severity]: Paint };
  readonly strong: Paint;
  readonly faint: Paint;
}

const sgr =
  (code: number): Paint =>
  (text) =>
    `\u001b[${code}m${text}\u001b[0m`;
const asIs: Paint = (text) => text;

/** Colors for a terminal. */
export const COLORS: Palette = {
  severity: {
    fatal: /* @__PURE__ */ sgr(31),
    explain: /* @__PURE__ */ sgr(35),
    confirm: /* @__PURE__ */ sgr(33),
    warning: /* @__PURE__ */ sgr(36),
    info: /* @__PURE__ */ sgr(34),
  },
  strong: /* @__PURE__ */ sgr(1),
  faint: /* @__PURE__ */ sgr(2),
};

/** No color at all: for files, pipes and `NO_COLOR`. */
export const PLAIN: Palette = {
  severity: { fatal: asIs, explain: asIs, confirm: asIs, warning: asIs, info: asIs },
  strong: asIs,
  faint: asIs,
};
