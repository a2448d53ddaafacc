import { cacheControl } from './headers.js';

/** Where the container and the examples put the portal's pages and the files for nginx. */
const PAGES = '/srv/portal';
const OWN_FILES = '/etc/nginx/portal';

/** The servers of a portal: its own, and those of the sites that it took over. For the `http` block of nginx. */
export const nginx = (
  host: string,
  oldHosts: readonly string[],
): string => `# Đặt trong khối http của nginx. Sửa đường dẫn chứng thư và thư mục trang cho đúng máy chủ.
include ${OWN_FILES}/nginx-redirects.conf;

server {
  listen 80;
  listen [::]:80;
  server_name ${host};
  return 301 https://${host}$request_uri;
}

server {
  listen 443 ssl http2;
  listen [::]:443 ssl http2;
  server_name ${host};
  ssl_certificate /etc/ssl/portal/fullchain.pem;
  ssl_certificate_key /etc/ssl/portal/key.pem;
  ssl_protocols TLSv1.2 TLSv1.3;
  include ${OWN_FILES}/nginx-site.conf;
}
${oldHosts.length === 0 ? '' : oldServer(host, oldHosts)}`;

const oldServer = (host: string, oldHosts: readonly string[]): string => `
# Tên miền của các trang cũ: địa chỉ đã khai được dẫn tới trang mới, địa chỉ khác tới mục Đơn vị cũ.
# Trang cũ có https thì thêm listen 443 ssl và chứng thư của tên miền cũ.
server {
  listen 80;
  listen [::]:80;
  server_name ${oldHosts.join(' ')};
  if ($old_address != "") {
    return 301 $old_address;
  }
  return 302 https://${host}/don-vi-cu/;
}
`;

/** What serves the files: the same behind TLS, in a container and in a test. */
export const nginxSite = `root ${PAGES};
index index.html;
charset utf-8;
charset_types text/css text/plain text/xml application/javascript;
server_tokens off;
absolute_redirect off;
include ${OWN_FILES}/nginx-headers.conf;

# Thư mục không có trang thì cũng là không tìm thấy.
error_page 403 404 =404 /404.html;

gzip on;
gzip_vary on;
gzip_proxied any;
gzip_min_length 512;
gzip_types text/css text/plain text/xml text/javascript application/javascript application/json application/xml application/rss+xml application/atom+xml application/feed+json image/svg+xml;

if ($old_address != "") {
  return 301 $old_address;
}

location / {
  try_files $uri $uri/ =404;
  add_header Cache-Control "${cacheControl.briefly}" always;
  include ${OWN_FILES}/nginx-headers.conf;
}

# Tên tệp đổi khi nội dung đổi: trình duyệt giữ được lâu.
location ${cacheControl.folder} {
  add_header Cache-Control "${cacheControl.forLong}";
  include ${OWN_FILES}/nginx-headers.conf;
}

# Tệp ẩn không bao giờ đưa ra, trừ .well-known.
location ~ /\\.(?!well-known/) {
  return 404;
}
`;

/** The server of the container, which stands behind one that speaks TLS. */
export const nginxContainer = `include ${OWN_FILES}/nginx-redirects.conf;

server {
  listen 8080;
  listen [::]:8080;
  include ${OWN_FILES}/nginx-site.conf;
}
`;

/** The headers of every answer. */
export const nginxHeaders = (headers: Readonly<Record<string, string>>): string =>
  Object.entries(headers)
    .map(([name, value]) => `add_header ${name} "${value}" always;\n`)
    .join('');

/** An image with nginx, the pages and these files. */
export const containerfile = `# Dựng trang trước (npm run build), rồi: podman build -f hosting/Containerfile -t portal .
FROM nginx:stable-alpine
COPY dist/ ${PAGES}/
COPY hosting/ ${OWN_FILES}/
COPY hosting/nginx-container.conf /etc/nginx/conf.d/default.conf
EXPOSE 8080
`;
