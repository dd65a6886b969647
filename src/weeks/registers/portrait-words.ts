import { says } from '#ground/words/says.ts'

/** The photo of somebody's face: read by the person and by those who plan with them. */
export const portraitWords = {
  title: says({
    en: 'Photo for the register',
    cy: 'Llun ar gyfer y gofrestr',
    easy: { en: 'My photo', cy: 'Fy llun i' },
  }),
  mine: says({ en: 'My photo', cy: 'Fy llun i' }),
  of: says<{ name: string }>({ en: 'Photo of {name}', cy: 'Llun o {name}', readers: 'staff' }),
  who: says({
    en: 'Those who support them on the day see it on the register and on the evacuation list. Nobody else does.',
    cy: 'Mae’r rhai sy’n eu cefnogi ar y diwrnod yn ei weld ar y gofrestr ac ar y rhestr wagio. Nid oes neb arall yn ei weld.',
    easy: {
      en: 'People who support you that day see it. Nobody else does.',
      cy: 'Mae pobl sy’n eich cefnogi y diwrnod hwnnw yn ei weld. Neb arall.',
    },
  }),
  none: says({
    en: 'There is no photo. Initials stand in its place.',
    cy: 'Nid oes llun. Mae llythrennau cyntaf yn ei le.',
    easy: { en: 'There is no photo of you.', cy: 'Nid oes llun ohonoch chi.' },
  }),
  drawn: says({
    en: 'This face is drawn. It is of nobody.',
    cy: 'Darlun gan y rhaglen yw’r wyneb hwn. Nid yw’n llun o neb.',
    easy: {
      en: 'This is a drawing. It is not a photo.',
      cy: 'Darlun yw hwn. Nid ffotograff.',
    },
  }),
  yes: says({
    en: 'To send a photo is to say yes to photos. It can be taken away at any time.',
    cy: 'Mae anfon llun yn golygu cytuno i luniau. Gellir ei dynnu i ffwrdd unrhyw bryd.',
    easy: {
      en: 'If you send it, you say yes. You can take it away any time.',
      cy: 'Os anfonwch ef, rydych yn dweud ie. Gallwch ei dynnu i ffwrdd unrhyw bryd.',
    },
  }),
  noYes: says({
    en: 'They have not said yes to photos. Ask them first, and record their answer.',
    cy: 'Nid ydynt wedi cytuno i luniau. Gofynnwch iddynt yn gyntaf, a chofnodwch eu hateb.',
    readers: 'staff',
  }),
  record: says({
    en: 'Record what they say',
    cy: 'Cofnodi beth maen nhw’n ei ddweud',
    readers: 'staff',
  }),
  choose: says({
    en: 'Choose a photo',
    cy: 'Dewiswch lun',
    easy: { en: 'Pick a photo', cy: 'Dewiswch lun' },
  }),
  use: says({
    en: 'Use this photo',
    cy: 'Defnyddio’r llun hwn',
    easy: { en: 'Use this photo', cy: 'Defnyddio’r llun hwn' },
  }),
  takeAway: says({
    en: 'Take the photo away',
    cy: 'Tynnu’r llun i ffwrdd',
    easy: { en: 'Take my photo away', cy: 'Tynnu fy llun i ffwrdd' },
  }),
} as const
