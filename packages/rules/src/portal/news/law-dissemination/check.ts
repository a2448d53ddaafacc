import { topicCheck } from '../../shared/topic-check.js';
import { meansDissemination } from '../sections.js';

export const check = topicCheck({ name: 'Phổ biến, hướng dẫn pháp luật và chính sách', means: meansDissemination });
