// Writes the public holidays of Viet Nam, as the library date-holidays knows them, into src/working-days/holidays.json.
// The days that the authorities add each year (the rest of Tết, days off in lieu, make-up days) are not in it: a portal's
// configuration has them (workingDays).
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Holidays from 'date-holidays';

/** From the year in which Law 10/2022 came into force. */
const FIRST_YEAR = 2023;
const LAST_YEAR = 2040;

/** The file with the holidays: names by day, in the order of the days. */
export const holidaysFile = new URL('../src/working-days/holidays.json', import.meta.url);

/** What the file should hold. */
export function holidaysText(): string {
  const calendar = new Holidays('VN');
  const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);
  const days = years.flatMap((year) =>
    calendar
      .getHolidays(year)
      .filter(({ type }) => type === 'public')
      .map(({ date, name }) => [date.slice(0, 10), name]),
  );
  return `${JSON.stringify(Object.fromEntries(days), null, 2)}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(holidaysFile, holidaysText());
