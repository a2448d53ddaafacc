import { quoted } from '../../shared/quoted.js';
import { isScanned, pdfCheck } from '../pdfs.js';

export const check = pdfCheck(
  ({ version }) => {
    const [, major = '', minor = ''] = /^(\d{1,2})\.(\d{1,2})/.exec(version) ?? [];
    const isOld = major !== '' && (Number(major) < 1 || (Number(major) === 1 && Number(minor) < 4));
    return isOld
      ? { found: `bản quét là PDF phiên bản ${quoted(version)}`, expected: 'PDF phiên bản 1.4 trở lên' }
      : undefined;
  },
  // Only what is made of pictures alone is surely digitized from paper.
  isScanned,
  'Không thấy tệp PDF nào là bản quét từ giấy.',
);
