import { sectionCheck } from '../../shared/section-check.js';

export const check = sectionCheck({ heading: /^(gioi thieu )?(ve )?lich su\b/, name: 'Lịch sử', words: 30 });
