// Saves a desk into a file, and loads one; what would be lost is shown first.
import { fromText, printed, toText } from './desk-file.js';

const LARGEST = 1000000;

const pad = (number) => String(number).padStart(2, '0');
const today = () => {
  const now = new Date();
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
};

export const openTransfer = ({ part, place, steps, names, current, replace, ask, tell }) => {
  const words = (entry) => {
    if (!entry) return names.get('');
    const day = entry.on ? ` ${printed(entry.on)}` : '';
    return `${names.get(entry.state)}${day}${entry.note ? `, “${entry.note}”` : ''}`;
  };

  part('save').addEventListener('click', () => {
    const { unit, plan, file } = place;
    const text = toText({ unit, plan, savedOn: today(), tasks: current() });
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    link.download = file;
    link.hidden = true;
    document.body.appendChild(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
    tell(`Đã lưu ra tệp ${file}, trong thư mục tải về của trình duyệt.`);
  });

  const load = (text) => {
    const { savedOn, tasks } = fromText(text, place);
    const before = current();
    const known = steps.filter(({ task }) => tasks[task]).length;
    const strange = Object.keys(tasks).filter((task) => !steps.some((step) => step.task === task));
    const changed = steps.filter(({ task }) => words(before[task]) !== words(tasks[task]));
    const agreed = () => replace(tasks, `Đã nạp ${known} việc từ tệp lưu ngày ${printed(savedOn)}.`);
    if (changed.length + strange.length === 0) return tell('Tệp giống hệt những gì đang ghi.');
    if (Object.keys(before).length + strange.length === 0) return agreed();
    ask({
      question: `Thay những gì đang ghi bằng tệp lưu ngày ${printed(savedOn)}? Khác nhau ở ${changed.length} việc:`,
      lines: [
        ...changed.map(
          ({ task, title }) => `${title}: đang ghi ${words(before[task])} → tệp ghi ${words(tasks[task])}`,
        ),
        ...strange.map((task) => `"${task}" không có trên trang này: bỏ qua`),
      ],
      yes: 'Thay bằng tệp',
      agreed,
      from: part('load'),
    });
  };

  const refuse = (message) => tell(`Không nạp: ${message}`);
  const input = part('file');
  part('load').addEventListener('click', () => input.click());
  input.addEventListener('change', () => {
    const file = input.files[0];
    if (!file) return;
    const reader = new FileReader();
    reader.onload = () => {
      try {
        load(String(reader.result));
      } catch (error) {
        refuse(error.message);
      }
    };
    reader.onerror = () => refuse('không đọc được tệp.');
    if (file.size > LARGEST) refuse('tệp này quá lớn, không phải tệp tiến độ.');
    else reader.readAsText(file);
    // The same file may be chosen again.
    input.value = '';
  });
};
