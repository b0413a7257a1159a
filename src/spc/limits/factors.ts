/** Which factors: `published` as printed and as the programs keep them, or `exact` to full double precision. */
export type FactorTable = 'published' | 'exact';

/** Factors of the range of a normal sample, by its size (from 2), and the screen for moving ranges. */
export interface Factors {
  /** Mean range in sigmas. */
  readonly d2: readonly number[];
  /** Standard deviation of the range in sigmas. */
  readonly d3: readonly number[];
  /** Upper limit of moving ranges in mean moving ranges. */
  readonly d4: number;
  /** The same where I' charts screen; a digit more is customary there. */
  readonly d4OfIPrime: number;
}

/** Subgroup sizes that the tables hold; larger subgroups take standard deviations. */
export const LARGEST_RANGE_SIZE = 25;

/** The factors of both tables. */
export const FACTORS = {
  /** d2 and D4 as in Montgomery, appendix VI (ASTM STP 15D); d3 to seven places as the package qcc keeps it. */
  published: {
    d2: [
      1.128, 1.693, 2.059, 2.326, 2.534, 2.704, 2.847, 2.97, 3.078, 3.173, 3.258, 3.336, 3.407, 3.472, 3.532,
      3.588, 3.64, 3.689, 3.735, 3.778, 3.819, 3.858, 3.895, 3.931,
    ],
    d3: [
      0.8525033, 0.8883697, 0.8798108, 0.8640855, 0.8480442, 0.8332108, 0.8198378, 0.8078413, 0.7970584,
      0.787323, 0.7784873, 0.7704257, 0.763033, 0.7562217, 0.7499188, 0.7440627, 0.7386021, 0.7334929,
      0.728698, 0.7241851, 0.7199267, 0.7158987, 0.7120802, 0.7084528,
    ],
    d4: 3.267,
    d4OfIPrime: 3.2665,
  },
  /** d2 and d3 by numerical integration of the range's distribution to 25 digits; D4 = 1 + 3 d3 / d2 for two values. */
  exact: {
    d2: [
      1.1283791670955126, 1.692568750643269, 2.058750746007928, 2.325928947281039, 2.534412721222943,
      2.7043567512138087, 2.8472006120905555, 2.970026324418474, 3.077505461670346, 3.1728727038160005,
      3.258455279743826, 3.335980354098255, 3.406763108199953, 3.4718268898820748, 3.531982786109576,
      3.5878839617653817, 3.6400637579374444, 3.6889630232076493, 3.734950119596641, 3.778335829842621,
      3.8193846433628327, 3.858323423285007, 3.8953481484513564, 3.930629219507113,
    ],
    d3: [
      0.8525024664274218, 0.8883680040452043, 0.8798082028249833, 0.8640819410995041, 0.8480396861174953,
      0.8332053356222937, 0.819831489791944, 0.8078342745533225, 0.7970506735194113, 0.7873146205503282,
      0.7784783412033843, 0.7704162020637548, 0.7630230956247903, 0.756211429727944, 0.7499080894099159,
      0.7440517839607315, 0.7385908533781779, 0.7334814955188684, 0.7286863457073053, 0.7241733407174991,
      0.7199148084342234, 0.7158867354918145, 0.7120681751479372, 0.708440765888655,
    ],
    d4: 3.266531919288601,
    d4OfIPrime: 3.266531919288601,
  },
} as const satisfies Record<FactorTable, Factors>;
