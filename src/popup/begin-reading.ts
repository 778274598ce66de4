import { leaveFirstReading } from './first-reading.ts';
import { readCurrentTab } from './read-current-tab.ts';

// A classic script in the head: the page is captured and read while the popup loads what will show it.
leaveFirstReading(readCurrentTab());
