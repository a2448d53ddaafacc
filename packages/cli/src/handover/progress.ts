/** Tells how far some work has come; said again only when the percentage changes. */
export interface Progress {
  add: (bytes: number) => void;
  end: () => void;
}

/** Where progress is shown: stderr, or what stands for it. */
export interface Screen {
  isTTY: boolean;
  write: (text: string) => boolean;
}

/**
 * Shows on a terminal how much of a number of bytes is done; elsewhere nothing.
 *
 * In: what is being done, how many bytes there are, where to show it.
 */
export function showProgress(what: string, total: number, screen: Screen = process.stderr): Progress {
  let done = 0;
  let shown = -1;
  const show = () => {
    const percent = total === 0 ? 100 : Math.floor((done / total) * 100);
    if (!screen.isTTY || percent === shown) return;
    shown = percent;
    screen.write(`\r${what}: ${percent}%`);
  };
  return {
    add: (bytes) => {
      done += bytes;
      show();
    },
    end: () => {
      if (screen.isTTY) screen.write('\r\u001b[K');
    },
  };
}
