/** The embassy of a country that does not exist, in four languages. Every text was written for this demonstration. */
import type { DemoContent } from './filing/demo-content';
import { colleagues } from './colleagues';
import { counters } from './counters';
import { clocks, office } from './office';
import { people } from './people';
import { consularHours } from './publications/consular-hours';
import { ferryLine } from './publications/ferry-line';
import { firstBuoys } from './publications/first-buoys';
import { firstParcel } from './publications/first-parcel';
import { gardenLetters } from './publications/garden-letters';
import { glasshouse } from './publications/glasshouse';
import { harbourClock } from './publications/harbour-clock';
import { harbourFair } from './publications/harbour-fair';
import { newYear } from './publications/new-year';
import { openSeaData } from './publications/open-sea-data';
import { quayCourier } from './publications/quay-courier';
import { sixWinters } from './publications/six-winters';
import { smallHarbours } from './publications/small-harbours';
import { songEvening } from './publications/song-evening';
import { winterReadings } from './publications/winter-readings';
import { yearOfHarbours } from './publications/year-of-harbours';
import { topics } from './topics';

export const demoContent: DemoContent = {
  locales: ['en', 'ru', 'fr', 'ar'],
  colleagues,
  office,
  topics,
  people,
  clocks,
  counters,
  publications: [
    firstParcel,
    sixWinters,
    firstBuoys,
    harbourClock,
    newYear,
    quayCourier,
    glasshouse,
    openSeaData,
    consularHours,
    smallHarbours,
    gardenLetters,
    harbourFair,
    yearOfHarbours,
    songEvening,
    winterReadings,
    ferryLine,
  ],
};
