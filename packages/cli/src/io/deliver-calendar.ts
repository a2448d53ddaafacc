import type { Calendar } from '@haicap/documents';
import { EXIT } from '../failure.js';
import { type Destination, deliver, say } from './deliver.js';

/**
 * Hands over a calendar, and says what it leaves out. Where nothing has a day there is no calendar: the answer is "no".
 *
 * @throws WrongQuestion as `deliver` does.
 */
export async function deliverCalendar({ text, remarks, waitsFor }: Calendar, destination: Destination): Promise<void> {
  if (text === undefined) {
    say('Không có lịch: không việc nào có ngày.');
    process.exitCode = EXIT.no;
  } else await deliver(text, destination);
  for (const line of remarks) say(line);
  if (waitsFor.length > 0)
    say(`Khi biết ngày, hỏi lại với: ${waitsFor.map((event) => `--event ${event}=YYYY-MM-DD`).join(' ')}`);
}
