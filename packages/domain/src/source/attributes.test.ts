import { expect, test } from 'vitest';
import { splitAttributes } from './attributes.js';

test.each([
  ['an id and a kind', 'Nơi nhận: {#recipients .closing}', 'Nơi nhận:', { id: 'recipients', kind: 'closing' }],
  ['a kind', 'Gửi danh sách. {.obligation}', 'Gửi danh sách.', { kind: 'obligation' }],
  ['a proposed kind', 'Gửi danh sách. {.obligation?}', 'Gửi danh sách.', { kind: 'obligation?' }],
  ['an id', 'PHỤ LỤC {#annex-1}', 'PHỤ LỤC', { id: 'annex-1' }],
  ['no braces', 'Gửi danh sách.', 'Gửi danh sách.', {}],
  ['braces in the middle belong to the text', 'Mẫu {.x} của xã', 'Mẫu {.x} của xã', {}],
  [
    'the kind before the id is no attribute',
    'Nơi nhận: {.closing #recipients}',
    'Nơi nhận: {.closing #recipients}',
    {},
  ],
  ['capitals are no attribute', 'Nơi nhận: {.Closing}', 'Nơi nhận: {.Closing}', {}],
])('%s', (_case, text, rest, attributes) => {
  expect(splitAttributes(text)).toEqual({ text: rest, attributes });
});
