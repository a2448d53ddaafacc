import { eachPage } from '../../shared/each-page.js';
import { quoted } from '../../shared/quoted.js';
import { isBlank, readDublinCore, requiredFields } from '../dublin-core.js';

export const check = eachPage((page, { findings }) => {
  const fields = readDublinCore(page).filter(({ field }) => field in requiredFields);
  for (const { field, content, element } of fields)
    if (isBlank(content))
      findings.add(page, element, {
        found: content === '' ? `DC.${field} để trống` : `DC.${field} là ${quoted(content)}`,
        expected: `giá trị thật của DC.${field}`,
      });
  return fields.length > 0;
}, 'Cổng chưa có thông tin mô tả DC nào.');
