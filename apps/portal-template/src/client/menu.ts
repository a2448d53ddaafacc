/** The menu on a phone: closed until asked for. Without script it stands open. */
export function startMenu(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-menu]');
  const menu = document.querySelector<HTMLElement>(`#${button?.getAttribute('aria-controls') ?? 'menu'}`);
  button?.addEventListener('click', () => {
    const open = button.getAttribute('aria-expanded') !== 'true';
    button.setAttribute('aria-expanded', String(open));
    menu?.classList.toggle('open', open);
  });
}
