export { choice, namesOfChoices } from './choice.js';
export { ChannelAddress, Email, Phone } from './contact.js';
export { Day } from './day.js';
export { Line } from './line.js';
export { isHost, Link, OldAddress, Website } from './link.js';
export { Picture } from './picture.js';
export { SiteFile } from './site-file.js';
