import { cacheControl } from './headers.js';

/** The sites of a portal for Caddy, which fetches the certificates itself: its own, and those that it took over. */
export const caddy = (
  host: string,
  oldHosts: readonly string[],
  headers: Readonly<Record<string, string>>,
): string => `(portal-headers) {
  header {
${Object.entries(headers)
  .map(([name, value]) => `    ${name} "${value}"\n`)
  .join('')}    -Server
  }
}

${host} {
  root * /srv/portal
  encode zstd gzip
  import portal-headers
  import Caddyfile.redirects

  # Tên tệp đổi khi nội dung đổi: trình duyệt giữ được lâu.
  @lasting path ${cacheControl.folder}*
  @other not path ${cacheControl.folder}*
  header @lasting Cache-Control "${cacheControl.forLong}"
  header @other Cache-Control "${cacheControl.briefly}"

  # Tệp ẩn không bao giờ đưa ra, trừ .well-known.
  @hidden {
    path_regexp /\\.
    not path /.well-known/*
  }
  error @hidden 404
  file_server

  handle_errors {
    import portal-headers
    header Cache-Control "${cacheControl.briefly}"
    rewrite * /404.html
    file_server
  }
}
${oldHosts.length === 0 ? '' : oldSite(host, oldHosts)}`;

const oldSite = (host: string, oldHosts: readonly string[]): string => `
# Tên miền của các trang cũ: địa chỉ đã khai được dẫn tới trang mới, địa chỉ khác tới mục Đơn vị cũ.
${oldHosts.join(', ')} {
  import Caddyfile.redirects
  redir https://${host}/don-vi-cu/ 302
}
`;
