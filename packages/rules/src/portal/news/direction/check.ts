import { topicCheck } from '../../shared/topic-check.js';

export const check = topicCheck({
  name: 'Chỉ đạo, điều hành',
  means: (folded) =>
    /^(?:(?:chuyen muc|muc|thong tin|van ban|hoat dong|cong tac|y kien|tin) ){0,2}chi dao\b/.test(folded) &&
    folded.split(' ').length <= 14,
});
