import { z } from 'zod';
import { orBlank } from '../blank/blank.js';
import { formed } from '../forms/formed.js';
import { ChannelAddress, choice, Day, Email, isHost, Line, Link, OldAddress, Phone, Website } from '../forms/index.js';
import { channelKinds, extents, looks, unitTypes } from './lists.js';

const Host = formed('một tên miền chữ thường, như hamthang.lamdong.gov.vn', (text) =>
  isHost(text) ? undefined : 'ghi tên miền trần, không có https:// và dấu gạch chéo',
);
const UnitId = formed('mã đơn vị như "2025:22933"', (text) =>
  /^2025:\d{5}$/.test(text) ? undefined : 'ghi 2025: rồi mã năm chữ số của xã, phường, đặc khu',
);
const SiteId = formed("mã số do đơn vị vận hành EMC cấp; chưa có thì để trống ''", (text) =>
  /^\d{0,9}$/.test(text) ? undefined : 'chỉ ghi chữ số',
);

const unit = z.strictObject({
  id: UnitId.meta({ title: 'Mã đơn vị', description: 'Mã năm 2025 của đơn vị hành chính.' }),
  type: choice(unitTypes).meta({ title: 'Loại đơn vị', description: 'xã, phường hoặc đặc khu.' }),
  name: Line.meta({ title: 'Tên đơn vị', description: 'Không có chữ xã, phường, đặc khu.' }),
  fullName: Line.meta({ title: 'Tên đầy đủ của đơn vị', description: 'Có chữ Xã, Phường, Đặc khu.' }),
});

const agency = z.strictObject({
  name: Line.meta({ title: 'Tên cơ quan', description: 'Tên đầy đủ, hiện ở đầu trang.' }),
  nameEnglish: orBlank(Line).meta({ title: 'Tên tiếng Anh', description: 'Hiện ở phần tiếng Anh.' }),
  parent: Line.meta({ title: 'Cơ quan cấp trên', description: 'Ủy ban nhân dân tỉnh, thành phố.' }),
});

const province = z.strictObject({
  name: Line.meta({ title: 'Tên tỉnh', description: 'Không có chữ tỉnh, thành phố.' }),
  fullName: Line.meta({ title: 'Tên đầy đủ của tỉnh', description: 'Có chữ Tỉnh, Thành phố.' }),
  portal: orBlank(Website).meta({
    title: 'Cổng của tỉnh',
    description: 'Trang của xã là thành phần của cổng tỉnh (Nghị định 224/2026/NĐ-CP, Điều 11 khoản 1).',
  }),
});

const predecessor = z.strictObject({
  fullName: Line.meta({ title: 'Tên đơn vị cũ', description: 'Tên đầy đủ trước 01/7/2025.' }),
  district: Line.optional().meta({ title: 'Huyện cũ', description: 'Huyện, thị xã, thành phố trước đây.' }),
  province: Line.meta({ title: 'Tỉnh cũ', description: 'Tỉnh, thành phố trước đây.' }),
  extent: choice(extents).meta({ title: 'Phần nhập vào', description: 'Toàn bộ hay một phần đơn vị cũ.' }),
});

const domain = z.strictObject({
  name: orBlank(Host).meta({ title: 'Tên miền', description: 'Tên miền của trang.' }),
  convention: Line.meta({ title: 'Quy tắc tên miền', description: 'Mã quy tắc mà tên miền theo.' }),
  citation: Line.meta({ title: 'Căn cứ tên miền', description: 'Điều, khoản của quy tắc.' }),
  warnings: z.array(Line).default([]).meta({ title: 'Lưu ý về tên miền', description: 'Điều còn phải kiểm tra.' }),
});

const contact = z.strictObject({
  address: orBlank(Line).meta({ title: 'Địa chỉ trụ sở', description: 'Hiện ở chân trang.' }),
  phone: orBlank(Phone).meta({ title: 'Điện thoại cơ quan', description: 'Hiện ở chân trang.' }),
  email: orBlank(Email).meta({ title: 'Thư công vụ của cơ quan', description: 'Hiện ở chân trang.' }),
  responsible: orBlank(Line).meta({
    title: 'Người chịu trách nhiệm',
    description: 'Họ tên, chức vụ; hiện ở chân trang.',
  }),
  workingHours: orBlank(Line).meta({ title: 'Giờ làm việc', description: 'Hiện ở trang liên hệ.' }),
});

const channel = z.strictObject({
  kind: choice(channelKinds).meta({ title: 'Loại kênh', description: 'Kênh thuộc loại nào.' }),
  name: Line.meta({ title: 'Tên kênh', description: 'Tên mà người dân nhận ra.' }),
  address: orBlank(ChannelAddress).meta({
    title: 'Địa chỉ kênh',
    description: 'Địa chỉ, số điện thoại hoặc tên tài khoản.',
  }),
});

const handOver = z.strictObject({
  rating: orBlank(Website).meta({ title: 'Nơi đánh giá', description: 'Nơi đánh giá mức độ hài lòng.' }),
  feedback: orBlank(Website).meta({ title: 'Nơi phản ánh', description: 'Nơi nhận phản ánh, kiến nghị.' }),
  questions: orBlank(Website).meta({ title: 'Nơi hỏi đáp', description: 'Nơi nhận câu hỏi và trả lời.' }),
  procedures: Website.meta({ title: 'Nơi làm thủ tục', description: 'Cổng Dịch vụ công quốc gia.' }),
});

const workingDays = z
  .strictObject({
    off: z.array(Day).default([]).meta({ title: 'Ngày nghỉ thêm', description: 'Ngày nghỉ bù, nghỉ thêm đã công bố.' }),
    on: z.array(Day).default([]).meta({ title: 'Ngày làm bù', description: 'Ngày làm bù đã công bố.' }),
  })
  .check(({ value, issues }) => {
    const both = value.off.filter((day) => value.on.includes(day));
    for (const day of both)
      issues.push({
        code: 'custom',
        input: value,
        path: ['on', value.on.indexOf(day)],
        message: 'mỗi ngày chỉ nghỉ (off) hoặc chỉ làm (on)',
        params: { fix: `xóa "${day}" ở một trong hai danh sách` },
      });
  });

const oldAddress = z.strictObject({
  from: OldAddress.meta({ title: 'Địa chỉ cũ', description: 'Địa chỉ đầy đủ trên trang cũ.' }),
  to: Link.meta({ title: 'Đích mới', description: 'Trang thay cho nó, như /van-ban/.' }),
});

/** `portal.config.ts`: everything that differs from one commune's portal to another, except its content. */
export const PortalConfig = z.strictObject({
  unit: unit.meta({ title: 'Đơn vị', description: 'Xã, phường, đặc khu có trang này.' }),
  agency: agency.meta({ title: 'Cơ quan', description: 'Cơ quan chủ quản trang, và cơ quan cấp trên.' }),
  province: province.meta({ title: 'Tỉnh', description: 'Tỉnh, thành phố.' }),
  predecessors: z.array(predecessor).meta({
    title: 'Đơn vị cũ',
    description: 'Các đơn vị trước 01/7/2025 đã hợp thành đơn vị này.',
  }),
  basis: z
    .strictObject({
      resolution: Line.meta({ title: 'Nghị quyết', description: 'Số, ký hiệu nghị quyết.' }),
      clause: Line.optional().meta({ title: 'Khoản', description: 'Điều, khoản của nghị quyết.' }),
    })
    .optional()
    .meta({ title: 'Căn cứ thành lập', description: 'Nghị quyết và khoản.' }),
  domain: domain.meta({ title: 'Tên miền', description: 'Tên miền của trang, quy tắc và căn cứ.' }),
  contact: contact.meta({ title: 'Chủ quản trang', description: 'Hiện ở chân trang.' }),
  channels: z.array(channel).meta({ title: 'Kênh thông tin', description: 'Danh sách kênh chính thức của cơ quan.' }),
  handOver: handOver.meta({ title: 'Chuyển tiếp', description: 'Nơi đánh giá, phản ánh, hỏi đáp, làm thủ tục.' }),
  emc: z
    .strictObject({ siteId: SiteId.meta({ title: 'Mã đo lường', description: 'Để trống khi chưa được cấp.' }) })
    .meta({ title: 'Đo lường EMC', description: 'Để trống thì trang không tải gì của EMC.' }),
  look: choice(looks).meta({ title: 'Giao diện', description: 'Màu của trang.' }),
  workingDays: workingDays
    .default({ off: [], on: [] })
    .meta({ title: 'Ngày nghỉ, ngày làm bù', description: 'Do cơ quan có thẩm quyền công bố từng năm.' }),
  oldAddresses: z
    .array(oldAddress)
    .default([])
    .meta({ title: 'Địa chỉ cũ', description: 'Địa chỉ trên trang của đơn vị cũ phải dẫn tới trang này.' }),
});

/** A checked configuration, with the defaults filled in. */
export type PortalConfig = z.infer<typeof PortalConfig>;
/** A configuration as it is written. */
export type PortalConfigInput = z.input<typeof PortalConfig>;
