/** Print and share, by the browser's own means: no one else's script, nothing sent. */
export function startShare(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-print]'))
    button.addEventListener('click', () => window.print());
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-share]'))
    button.addEventListener('click', () => share(button.dataset.share ?? document.title));
}

async function share(title: string): Promise<void> {
  const status = document.querySelector('[data-share-status]');
  const say = (text: string) => {
    if (status) status.textContent = text;
  };
  const { href } = location;
  try {
    if (typeof navigator.share === 'function') await navigator.share({ title, url: href });
    else {
      await navigator.clipboard.writeText(href);
      say('Đã chép địa chỉ trang; dán vào nơi cần gửi.');
    }
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return;
    // Neither sharing nor the clipboard is there, or the reader refused: the address itself always is.
    say(`Địa chỉ trang: ${href}`);
  }
}
