import type { CardView } from '#core/incidents/card-view.ts';

type CardEntity = CardView['entity'];

export const AIN_AL_ASAD: CardEntity = {
  key: 'bundled:ain-al-asad',
  type: 'base',
  name: 'Ain al-Asad Air Base',
  native: { text: 'قاعدة عين الأسد', lang: 'ar' },
  description: 'Large Iraqi air base in Anbar province, used for years by US and coalition forces.',
  country: 'Iraq',
  note: null,
};
export const TOWER_22: CardEntity = {
  key: 'bundled:tower-22',
  type: 'base',
  name: 'Tower 22',
  native: { text: 'البرج 22', lang: 'ar' },
  description: 'US logistics outpost in north-east Jordan near the Syrian border.',
  country: 'Jordan',
  note: null,
};
export const PMF: CardEntity = {
  key: 'bundled:pmf',
  type: 'group',
  name: 'Popular Mobilization Forces',
  native: { text: 'الحشد الشعبي', lang: 'ar' },
  description: 'Umbrella of mostly Shia armed groups in Iraq, part of the state forces since 2016.',
  country: 'Iraq',
  note: null,
};
export const MQ_9: CardEntity = {
  key: 'bundled:mq-9',
  type: 'drone',
  name: 'MQ-9 Reaper',
  native: null,
  description: 'US armed reconnaissance drone of General Atomics.',
  country: 'United States',
  note: null,
};
export const ERBIL: CardEntity = {
  key: 'bundled:erbil-air-base',
  type: 'base',
  name: 'Erbil Air Base',
  native: { text: 'قاعدة أربيل', lang: 'ar' },
  description:
    'Military part of Erbil airport in the Kurdistan Region of Iraq, used by US and coalition forces.',
  country: 'Iraq',
  note: null,
};
export const INCIRLIK: CardEntity = {
  key: 'bundled:incirlik',
  type: 'base',
  name: 'Incirlik Air Base',
  native: { text: 'İncirlik Hava Üssü', lang: 'tr' },
  description: 'Turkish air base near Adana, used by US forces.',
  country: 'Turkey',
  note: null,
};
export const NUJABA: CardEntity = {
  key: 'bundled:harakat-al-nujaba',
  type: 'group',
  name: 'Harakat Hezbollah al-Nujaba',
  native: { text: 'حركة النجباء', lang: 'ar' },
  description: 'Iraqi Shia armed group close to Iran, with brigades in the PMF.',
  country: 'Iraq',
  note: null,
};
export const ERBIL_PLACE: CardEntity = {
  key: 'bundled:erbil',
  type: 'place',
  name: 'Erbil',
  native: { text: 'أربيل', lang: 'ar' },
  description: 'Capital of the Kurdistan Region of Iraq.',
  country: 'Iraq',
  note: null,
};
export const ERBIL_GUN: CardEntity = {
  key: 'bundled:erbil-defence',
  type: 'system',
  name: 'Counter-rocket, artillery and mortar system at Erbil',
  native: null,
  description: 'Gun of the US forces against rockets and drones that come close.',
  country: null,
  note: null,
};
