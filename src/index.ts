export * from './application/index.js';
export * from './assessment/index.js';
export * from './core/index.js';
export * from './disclosure/index.js';
export * from './monthly/index.js';
export * from './network/index.js';
export * from './spc/index.js';
export * from './system/index.js';
