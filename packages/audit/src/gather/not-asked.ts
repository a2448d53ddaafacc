/** Why no browser measured anything. */
export const notAsked = 'Chưa đo bằng trình duyệt: chạy lại với lựa chọn đo bằng trình duyệt.';
