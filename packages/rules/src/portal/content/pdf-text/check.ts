import { isScanned, pdfCheck } from '../pdfs.js';

export const check = pdfCheck((pdf) =>
  isScanned(pdf)
    ? {
        found: `tệp PDF ${pdf.pages} trang mà gần như không có chữ (${pdf.letters} chữ cái, chữ số)`,
        expected: 'tệp PDF có lớp chữ',
      }
    : undefined,
);
