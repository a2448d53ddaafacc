export {
  type MatrixCell,
  type MatrixRow,
  type ResponsibilityMatrix,
  responsibilityMatrix,
} from './responsibility-matrix.js';
