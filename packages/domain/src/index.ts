export * from './load/index.js';
export * from './problems/index.js';
export * from './propose/index.js';
export * from './schemas/index.js';
export * from './source/index.js';
export { collapse } from './text/collapse.js';
export * from './units/index.js';
export * from './vocabulary/index.js';
export * from './witness/index.js';
