import { createHash } from 'node:crypto';
import { html, Markup } from './markup.js';
import { style } from './style.js';

const policy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/**
 * A whole page that stands alone: no script, no other file, nothing from a network; its policy forbids all of these.
 *
 * In: its title and what stands in its body. Out: HTML.
 */
export const document = (title: string, body: Markup): string =>
  `${
    html`<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${new Markup(style)}</style>
</head>
<body>
${body}
</body>
</html>`.source
  }\n`;
