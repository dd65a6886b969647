import { says } from '#ground/words/says.ts'

export const calendarWords = {
  /** What the calendar itself is called on a phone: nobody's name is in it. */
  myWeek: says({ en: 'My week', cy: 'Fy wythnos' }),
  ofVenue: says({ en: 'Sessions', cy: 'Sesiynau' }),
  title: says({
    en: 'My week on my phone',
    cy: 'Fy wythnos ar fy ffôn',
  }),
  shows: says({
    en: 'The calendar on your phone can show your week. It changes when your week changes.',
    cy: 'Gall y calendr ar eich ffôn ddangos eich wythnos. Mae’n newid pan fydd eich wythnos yn newid.',
    easy: {
      en: 'The calendar on your phone can show your week.',
      cy: 'Gall y calendr ar eich ffôn ddangos eich wythnos.',
    },
  }),
  trust: says({
    en: 'Anyone who has the address can see your week. Only give it to people you trust.',
    cy: 'Gall unrhyw un sydd â’r cyfeiriad weld eich wythnos. Rhowch ef i bobl rydych chi’n ymddiried ynddyn nhw yn unig.',
    easy: {
      en: 'Only give the address to people you trust.',
      cy: 'Rhowch y cyfeiriad i bobl rydych chi’n ymddiried ynddyn nhw yn unig.',
    },
  }),
  make: says({
    en: 'Make an address',
    cy: 'Gwneud cyfeiriad',
  }),
  has: says<{ day: string }>({
    en: 'You have an address. You made it on {day}.',
    cy: 'Mae gennych chi gyfeiriad. Y diwrnod y gwnaethoch chi ef: {day}.',
  }),
  read: says<{ day: string }>({
    en: 'A calendar last asked for it on {day}.',
    cy: 'Y diwrnod diwethaf i galendr ofyn amdano: {day}.',
  }),
  another: says({
    en: 'Make a new address. The old one stops.',
    cy: 'Gwneud cyfeiriad newydd. Bydd yr hen un yn stopio.',
  }),
  anotherShort: says({ en: 'New address', cy: 'Cyfeiriad newydd' }),
  stop: says({
    en: 'Stop the address',
    cy: 'Stopio’r cyfeiriad',
  }),
  stopped: says({
    en: 'The address has stopped. Nobody can see your week with it.',
    cy: 'Mae’r cyfeiriad wedi stopio. Ni all neb weld eich wythnos gydag ef.',
  }),
  stoppedVenue: says({
    en: 'The address has stopped.',
    cy: 'Mae’r cyfeiriad wedi stopio.',
  }),
  here: says({
    en: 'This is your address',
    cy: 'Dyma eich cyfeiriad',
  }),
  copy: says({
    en: 'Copy it now, and put it in your calendar. We cannot show it again.',
    cy: 'Copïwch ef nawr, a’i roi yn eich calendr. Ni allwn ei ddangos eto.',
    easy: {
      en: 'Copy it now. Someone you trust can help you.',
      cy: 'Copïwch ef nawr. Gall rhywun rydych chi’n ymddiried ynddo eich helpu.',
    },
  }),
  open: says({ en: 'Open my calendar', cy: 'Agor fy nghalendr' }),
  meanwhile: says({
    en: 'An address was made or stopped a moment ago. This page shows how it is now.',
    cy: 'Cafodd cyfeiriad ei wneud neu ei stopio eiliad yn ôl. Mae’r dudalen hon yn dangos sut mae hi nawr.',
    easy: {
      en: 'This has changed. Look again.',
      cy: 'Mae hyn wedi newid. Edrychwch eto.',
    },
  }),
  venuesTitle: says({ en: 'Calendars of your places', cy: 'Calendrau eich lleoedd' }),
  venuesAbout: says({
    en: 'A private address puts what is on at a place into any calendar. It says what and when, and names nobody. Whoever has the address can read it, until you stop it.',
    cy: 'Mae cyfeiriad preifat yn rhoi’r hyn sydd ymlaen mewn lle mewn unrhyw galendr. Mae’n dweud beth a phryd, ac nid yw’n enwi neb. Gall pwy bynnag sydd â’r cyfeiriad ei ddarllen, nes i chi ei stopio.',
  }),
  noVenues: says({
    en: 'You have no sessions at any place yet.',
    cy: 'Nid oes gennych sesiynau mewn unrhyw le eto.',
  }),
  place: says({ en: 'Place', cy: 'Lle' }),
  state: says({ en: 'Address', cy: 'Cyfeiriad' }),
  none: says({ en: 'None', cy: 'Dim' }),
  since: says<{ day: string }>({
    en: 'In use since {day}',
    cy: 'Mewn defnydd ers: {day}',
  }),
  doWhat: says({ en: 'What you can do', cy: 'Beth allwch chi ei wneud' }),
  makeFor: says<{ name: string }>({
    en: 'Make an address for {name}',
    cy: 'Gwneud cyfeiriad. Lle: {name}',
  }),
  makeNewFor: says<{ name: string }>({
    en: 'Make a new address for {name}',
    cy: 'Gwneud cyfeiriad newydd. Lle: {name}',
  }),
  stopFor: says<{ name: string }>({
    en: 'Stop the address for {name}',
    cy: 'Stopio’r cyfeiriad. Lle: {name}',
  }),
  addressOf: says<{ name: string }>({
    en: 'The address for {name}',
    cy: 'Y cyfeiriad. Lle: {name}',
  }),
}
