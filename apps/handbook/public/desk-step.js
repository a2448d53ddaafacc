// One step: its controls, and the same in text for paper.
import { cleanNote, dayOf, isDay, printed } from './desk-file.js';

export const openStep = ({ item, control, name, names }) => {
  const heading = item.querySelector('h3');
  const paper = item.querySelector('[data-desk-paper]');
  const blank = paper.textContent;
  const box = control.firstElementChild;
  const find = (selector) => box.querySelector(selector);
  const radios = [...box.querySelectorAll('[type=radio]')];
  const on = find('[data-desk-on]');
  const note = find('[data-desk-note]');
  const error = find('[data-desk-error]');
  for (const radio of radios) radio.name = name;
  // Who hears the page hears of which step a field is.
  find('fieldset').setAttribute('aria-labelledby', heading.id);
  for (const field of [on, note]) field.setAttribute('aria-describedby', heading.id);
  paper.parentNode.insertBefore(box, paper);

  const checked = () => radios.find((radio) => radio.checked).value;
  const setFields = () => {
    for (const field of [on, note]) field.disabled = checked() === '';
  };
  const faulty = () => !on.validity.valid || (on.value !== '' && !isDay(dayOf(on.value)));
  const entryNow = () => {
    if (checked() === '') return undefined;
    const words = cleanNote(note.value);
    return {
      state: checked(),
      ...(on.value !== '' && !faulty() && { on: dayOf(on.value) }),
      ...(words !== '' && { note: words }),
    };
  };
  const print = (entry) => {
    if (!entry) {
      paper.textContent = blank;
      return;
    }
    const boxes = [...names]
      .filter(([state]) => state !== '')
      .map(([state, label]) => `${state === entry.state ? '☒' : '☐'} ${label}`);
    const first = [...boxes, ...(entry.on ? [`Ngày: ${printed(entry.on)}`] : [])].join('  ');
    paper.textContent = entry.note ? `${first}\nGhi chú: ${entry.note}` : first;
  };

  return {
    task: item.dataset.task,
    title: heading.textContent.trim(),
    print,
    show: (entry) => {
      const { state = '', on: day = '', note: words = '' } = entry || {};
      for (const radio of radios) radio.checked = radio.value === state;
      if (document.activeElement !== on) on.value = day;
      if (document.activeElement !== note) note.value = words;
      error.hidden = true;
      setFields();
      print(entry);
    },
    onChange: (listen) => {
      const change = (isFinal) => {
        setFields();
        error.hidden = !(isFinal && faulty());
        error.textContent = error.hidden ? '' : 'Ngày này chưa đủ hoặc không có thật, nên chưa ghi.';
        listen(entryNow(), isFinal);
      };
      // Every letter is kept; only what is finished is spoken of.
      box.addEventListener('input', () => change(false));
      box.addEventListener('change', () => change(true));
    },
  };
};
