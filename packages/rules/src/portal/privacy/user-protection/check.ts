import { contentCheck } from '../../shared/content-check.js';

export const check = contentCheck({
  heading: /\bbao ve (?:\w{1,12} ){0,7}nguoi (?:dung|su dung|truy cap|doc)\b/,
  name: 'Bảo vệ người dùng',
  words: 20,
});
