// Everything that the doors of the rooms without files export, by name.
export * from '../../src/application/index.js';
export * from '../../src/assessment/index.js';
export * from '../../src/core/index.js';
export * from '../../src/disclosure/index.js';
export * from '../../src/form/index.js';
export * from '../../src/monthly/index.js';
export * from '../../src/network/index.js';
export * from '../../src/overview/index.js';
export * from '../../src/pdsa/index.js';
export * from '../../src/spc/index.js';
export * from '../../src/system/index.js';
