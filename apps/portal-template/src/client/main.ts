/** Everything here only helps: without it all pages can be read. It sends nothing anywhere. */
import { startFilters } from './filter';
import { startMenu } from './menu';
import { startReading } from './reading';
import { startSearch } from './search';
import { startShare } from './share';

startReading();
startMenu();
startShare();
startFilters();
void startSearch();
