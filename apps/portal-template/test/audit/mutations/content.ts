import type { PdfFacts } from '@haicap/rules/portal';
import type { Mutations } from '../mutation';
import type { SiteDraft } from '../site-draft';

const PAGE = '/tin-tuc/ra-mat-trang/';
const PDF = '/tep/van-ban.pdf';

const pdf = (change: Partial<Extract<PdfFacts, { readable: true }>>) => (site: SiteDraft) =>
  site.file(PDF, (file) => (file.pdf?.readable ? { ...file, pdf: { ...file.pdf, ...change } } : file));

export const content: Mutations = {
  'sample-text': {
    does: 'Một trang còn thẻ báo nội dung mẫu.',
    change: (site) => site.swap(PAGE, '</head>', '<meta name="haicap-sample" content="true"></head>'),
  },
  'blank-marks': {
    does: 'Một trang còn chỗ đánh dấu chưa điền.',
    change: (site) => site.add(PAGE, '<p>Số bóng đèn: <mark class="blank">[Chưa điền: số]</mark></p>'),
  },
  'dead-links': {
    does: 'Một đường dẫn đến trang không có.',
    change: (site) => site.add(PAGE, '<p><a href="/trang-khong-co/">Trang này không có</a></p>'),
  },
  utf8: {
    does: 'Một trang có chữ Việt hỏng vì sai bảng mã.',
    change: (site) => site.add(PAGE, '<p>á»¦y ban nhÃ¢n dÃ¢n xÃ£ thÃ´ng bÃ¡o</p>'),
  },
  nfc: {
    does: 'Một trang có chữ Việt ở dạng tổ hợp rời.',
    change: (site) => site.add(PAGE, `<p>${'Ủy ban nhân dân thông báo'.normalize('NFD')}</p>`),
  },
  'pdf-text': { does: 'Tệp PDF không có lớp chữ.', change: pdf({ letters: 0 }) },
  'pdf-title': { does: 'Tệp PDF không có tên tài liệu.', change: pdf({ title: '' }) },
  'pdf-language': { does: 'Tệp PDF không khai báo ngôn ngữ.', change: pdf({ language: '' }) },
  'pdf-size': {
    does: 'Tệp PDF nặng 60 MB.',
    change: (site) => site.file(PDF, (file) => ({ ...file, bytes: 60_000_000 })),
  },
  'pdf-version': {
    does: 'Tệp PDF là bản quét phiên bản 1.3.',
    change: pdf({ version: '1.3', letters: 0 }),
    companions: { 'pdf-text': 'Bản quét không có lớp chữ.' },
  },
};
