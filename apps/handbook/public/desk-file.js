// The file in which a desk is saved: `ProgressFile` of @haicap/domain, written and read without it.
const FORMAT = 'haicap-progress';
const VERSION = 1;
const LONGEST_NOTE = 500;

/** Is this a day of the calendar, written YYYY-MM-DD? */
export const isDay = (text) => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === text;
};

/** A day as it is printed: 09/06/2025. */
export const printed = (day) => day.split('-').reverse().join('/');

/** What was typed as a day: as browsers give it, or day first where they have no field for days. */
export const dayOf = (text) => {
  const parts = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/.exec(text);
  return parts ? `${parts[3]}-${parts[2].padStart(2, '0')}-${parts[1].padStart(2, '0')}` : text;
};

const oneLine = (text) =>
  text
    .normalize('NFC')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();

/** A note as the file holds it: composed letters, one line, no control characters, not too long, no halves of signs. */
export const cleanNote = (text) =>
  oneLine(text)
    .slice(0, LONGEST_NOTE)
    .replace(/\p{Cs}/gu, '')
    .trim();

/** The text of a file. */
export const toText = ({ unit, plan, savedOn, tasks }) =>
  `${JSON.stringify({ format: FORMAT, version: VERSION, unit, plan, savedOn, tasks }, null, 2)}\n`;

const isGroup = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

/** What is wrong with the record of a task, in words; nothing if all is well. */
export const faultOf = (entry, states) => {
  if (!isGroup(entry)) return 'không phải một nhóm mục';
  const strange = Object.keys(entry).filter((key) => !['state', 'on', 'note'].includes(key));
  if (strange.length > 0) return `có mục lạ "${strange[0]}"`;
  if (!states.includes(entry.state)) return `tiến độ "${entry.state}" không có trong danh sách`;
  if ('on' in entry && !(typeof entry.on === 'string' && isDay(entry.on))) return `ngày "${entry.on}" không có thật`;
  if ('note' in entry && (typeof entry.note !== 'string' || oneLine(entry.note) === '')) return 'ghi chú trống';
  if ('note' in entry && oneLine(entry.note).length > LONGEST_NOTE) return `ghi chú dài quá ${LONGEST_NOTE} ký tự`;
  return undefined;
};

/** The records of a file, by task. Throws an Error with a sentence for the reader if the file is not one of this desk. */
export const fromText = (text, { unit, plan, states }) => {
  const file = parse(text);
  if (!isGroup(file) || file.format !== FORMAT) throw new Error('đây không phải tệp tiến độ của sổ tay.');
  if (file.version !== VERSION)
    throw new Error(`tệp thuộc phiên bản ${file.version}, trang này đọc phiên bản ${VERSION}. Hãy tải lại trang.`);
  if (file.unit !== unit) throw new Error(`tệp của đơn vị mã ${file.unit}; trang này của ${unit}.`);
  if (file.plan !== plan) throw new Error(`tệp của kế hoạch ${file.plan}; phần này của ${plan}.`);
  if (!isDay(String(file.savedOn)) || !isGroup(file.tasks)) throw new Error('tệp thiếu ngày lưu hoặc danh sách việc.');
  const tasks = {};
  for (const [task, entry] of Object.entries(file.tasks)) {
    const fault = faultOf(entry, states);
    if (fault) throw new Error(`tệp có chỗ hỏng ở việc "${task}": ${fault}.`);
    tasks[task] = 'note' in entry ? { ...entry, note: cleanNote(entry.note) } : entry;
  }
  return { savedOn: file.savedOn, tasks };
};

const parse = (text) => {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (_) {
    return undefined;
  }
};
