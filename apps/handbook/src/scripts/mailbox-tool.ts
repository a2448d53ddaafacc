// The mailbox of a name as it is typed. Nothing that is typed leaves the page.
import { mailboxNoteWords, mailboxReasonWords } from '@haicap/documents';
import { isMailDomain, proposeMailboxes } from '@haicap/rules';

const form = document.querySelector<HTMLFormElement>('#mailbox-tool');
const parts = document.querySelector<HTMLFieldSetElement>('#mailbox-parts');
const answer = document.querySelector<HTMLElement>('#mailbox-answer');

/** Shown while no domain is given: the part before the @ is what counts. */
const NO_DOMAIN = 'ten-mien.gov.vn';

function show(form: HTMLFormElement, parts: HTMLFieldSetElement, answer: HTMLElement): void {
  const data = new FormData(form);
  const text = (name: string) => String(data.get(name) ?? '').trim();
  const name = text('name');
  if (name === '') {
    answer.textContent = '';
    return;
  }
  const given = text('given');
  const typed = text('domain').toLowerCase();
  const domain = isMailDomain(typed) ? typed : NO_DOMAIN;
  const stated = given === '' ? {} : { family: text('family'), middle: text('middle'), given };
  const [made] = proposeMailboxes([{ name, ...stated }], { pattern: 'given-name-then-initials', domain });
  if (!made) return;
  const asks = made.status === 'needs-parts' || given !== '';
  parts.hidden = !asks;
  if (made.status === 'needs-parts' || made.status === 'bad-name') {
    answer.textContent = `Chưa tạo được hộp thư: ${mailboxReasonWords(made)}.`;
    return;
  }
  const address = domain === NO_DOMAIN ? `${made.local}@…` : made.address;
  answer.textContent = [address, ...made.notes.map(mailboxNoteWords)].join(' – ');
}

if (form && parts && answer) {
  form.hidden = false;
  form.addEventListener('input', () => show(form, parts, answer));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    show(form, parts, answer);
  });
}
