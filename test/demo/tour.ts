import type { Visit } from './check.ts';

/** The demo pages that a check opens, and the README shows. */
export const TOUR: Visit[] = [
  {
    path: '/tower-22.html',
    wanted: 'Tower 22',
    scheme: 'light',
    pictures: { marks: 'marks', card: 'card' },
    needsIncidents: true,
  },
  {
    path: '/camp-victory.html',
    wanted: 'Camp Victory',
    scheme: 'dark',
    pictures: { marks: null, card: 'card-dark' },
    needsIncidents: true,
  },
  {
    path: '/ain-al-asad-arabic.html',
    wanted: 'عين الأسد',
    scheme: 'light',
    pictures: { marks: null, card: 'card-arabic' },
    needsIncidents: true,
  },
];
