// Ticks steps off and keeps them in this browser. The page works without this file: it prints as a list with empty boxes.
import { openAsk } from './desk-ask.js';
import { openStep } from './desk-step.js';
import { openStore } from './desk-store.js';
import { openTransfer } from './desk-transfer.js';

const openDesk = (desk, number) => {
  const part = (name) => desk.querySelector(`[data-desk-${name}]`);
  const template = part('control');
  if (!template) return;
  const { unit, plan, file } = desk.dataset;
  /** What each state is called, as the page's own labels have it. */
  const names = new Map(
    [...template.content.querySelectorAll('[type=radio]')].map((radio) => [
      radio.value,
      radio.parentNode.textContent.trim(),
    ]),
  );
  const states = [...names.keys()].filter((state) => state !== '');
  const store = openStore(`haicap-progress ${unit} ${plan}`, states);
  const steps = [...desk.querySelectorAll('[data-task]')].map((item, index) =>
    openStep({ item, control: template.content.cloneNode(true), name: `state-${number}-${index}`, names }),
  );
  const onPage = new Set(steps.map(({ task }) => task));

  /** The records of the steps on this page, in their order. */
  const ownOf = (tasks) =>
    Object.fromEntries(steps.filter(({ task }) => tasks[task]).map(({ task }) => [task, tasks[task]]));
  /** Records that were kept before a step left this page. */
  const straysOf = (tasks) => Object.fromEntries(Object.entries(tasks).filter(([task]) => !onPage.has(task)));

  /** Says how far the unit is, and what has just happened. */
  const tell = (what) => {
    const tasks = store.read();
    const count = (state) => steps.filter(({ task }) => tasks[task] && tasks[task].state === state).length;
    const others = states
      .filter((state) => state !== 'done' && count(state) > 0)
      .map((state) => `${names.get(state).toLowerCase()} ${count(state)}`);
    const strays = Object.keys(straysOf(tasks)).length;
    part('far').textContent = `${[`${names.get('done')} ${count('done')}/${steps.length}`, ...others].join('; ')}.`;
    part('told').textContent = [
      what,
      ...(strays > 0 ? [`${strays} việc đã ghi trước đây nay không còn trên trang này.`] : []),
      ...(store.keeps()
        ? []
        : ['Trình duyệt không cho lưu trên máy này: đóng trang là mất. Hãy lưu ra tệp trước khi đóng.']),
    ].join(' ');
  };
  const show = () => {
    const tasks = store.read();
    for (const step of steps) step.show(tasks[step.task]);
  };
  const keep = (tasks, what) => {
    store.write(tasks);
    show();
    tell(what);
  };

  const { ask, answer } = openAsk(part);
  for (const step of steps)
    step.onChange((entry, isFinal) => {
      answer(false);
      // Read afresh: another tab may have ticked another step.
      const tasks = store.read();
      if (entry) tasks[step.task] = entry;
      else delete tasks[step.task];
      store.write(tasks);
      step.print(entry);
      if (isFinal) tell(store.keeps() ? 'Đã lưu trên máy này.' : '');
    });

  openTransfer({
    part,
    place: { unit, plan, states, file },
    steps,
    names,
    current: () => ownOf(store.read()),
    replace: (tasks, what) => keep({ ...straysOf(store.read()), ...ownOf(tasks) }, what),
    ask,
    tell,
  });

  part('print').addEventListener('click', () => window.print());

  part('clear').addEventListener('click', () => {
    const count = Object.keys(store.read()).length;
    if (count === 0) return tell('Chưa ghi gì, không có gì để xóa.');
    ask({
      question: `Xóa ${count} việc đã ghi trên máy này? Chưa lưu ra tệp thì không lấy lại được.`,
      lines: [],
      yes: 'Xóa hết',
      agreed: () => keep({}, 'Đã xóa hết.'),
      from: part('clear'),
    });
  });

  window.addEventListener('storage', ({ key }) => {
    if (key !== null && key !== store.key) return;
    answer(false);
    show();
    tell('Đã cập nhật theo một cửa sổ khác.');
  });

  // A page that comes back from the browser's memory may be older than what is kept.
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) show();
  });

  show();
  desk.classList.add('desk-ready');
  part('bar').hidden = false;
  tell('');
};

const notices = document.querySelectorAll('[data-desk-off]');
for (const notice of notices) notice.hidden = true;
[...document.querySelectorAll('[data-desk]')].forEach(openDesk);
