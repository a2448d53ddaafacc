import { contentCheck } from '../../shared/content-check.js';

export const check = contentCheck({
  heading: /^(ban |cac )?cam ket( ve)?( cua)?( chat luong| phuc vu| dich vu| giai quyet| thuc hien| thoi han| voi)/,
  name: 'Cam kết chất lượng dịch vụ',
  words: 20,
});
