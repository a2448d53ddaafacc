/** "5.000" */
export const number = (value: number): string => value.toLocaleString('vi-VN');

/** "1,5 MB" */
export const megabytes = (bytes: number): string =>
  `${(bytes / 1024 / 1024).toLocaleString('vi-VN', { maximumFractionDigits: 1 })} MB`;

/** "2,5 giây" */
export const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toLocaleString('vi-VN')} giây`;
