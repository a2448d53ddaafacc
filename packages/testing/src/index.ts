export { chromiumPath, launchChromium } from './chromium.js';
export { installDebianPackage } from './debian-package.js';
export { type Answer, hasIPv6, type Nginx, startNginx } from './nginx.js';
