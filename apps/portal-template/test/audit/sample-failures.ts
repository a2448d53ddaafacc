/** What the template fails by as it comes, and why that is right: whoever publishes it so has published samples and blanks. */
export const sampleFailures: Readonly<Record<string, string>> = {
  'sample-text': 'Bài mẫu còn thẻ và dải báo nội dung mẫu.',
  'blank-marks': 'Chỗ chưa điền còn dấu.',
};
