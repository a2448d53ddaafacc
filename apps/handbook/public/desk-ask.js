// A question in the page, with what would change; nothing is lost before it is answered.

export const openAsk = (part) => {
  const panel = part('ask');
  let pending;

  /** `agreed` is what happens on "yes"; the focus goes back to where the question came `from`. */
  const ask = ({ question, lines, yes, agreed, from }) => {
    pending = { agreed, from };
    part('question').textContent = question;
    const list = part('differences');
    list.textContent = '';
    for (const line of lines) list.appendChild(document.createElement('li')).textContent = line;
    list.hidden = lines.length === 0;
    part('yes').textContent = yes;
    panel.hidden = false;
    panel.focus();
  };
  /** Ends the question that is open, if one is. */
  const answer = (yes) => {
    if (!pending) return;
    const { agreed, from } = pending;
    pending = undefined;
    const focused = panel.contains(document.activeElement);
    panel.hidden = true;
    if (yes) agreed();
    if (focused) from.focus();
  };
  part('yes').addEventListener('click', () => answer(true));
  part('no').addEventListener('click', () => answer(false));
  panel.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') answer(false);
  });
  return { ask, answer };
};
