import type { View } from '#ground/kernel/view.ts'
import { sayWeekday } from '#ground/words/dates.ts'
import { type Sentence, says } from '#ground/words/says.ts'
import type { RoomRefusal } from './room.ts'
import type { Venue } from './session.ts'
import type { VenueRefusal } from './venue-hours.ts'

const readers = 'staff'
const staff = (en: string, cy: string) => says({ en, cy, readers })

export const placeKindWords: Readonly<Record<Venue['kind'], Sentence>> = {
  hub: staff('Hub', 'Hyb'),
  'resource-centre': staff('Resource centre', 'Canolfan adnoddau'),
  'work-project': staff('Work project', 'Prosiect gwaith'),
  spoke: staff('Spoke', 'Lloeren'),
}

export const placeWords = {
  title: staff('My places', 'Fy lleoedd'),
  about: staff(
    'When each place is open, what it is like there, and its rooms.',
    'Pryd mae pob lle ar agor, sut le ydyw, a’i ystafelloedd.',
  ),
  none: staff('You have no place of your own.', 'Does gennych chi ddim lle eich hun.'),
  place: staff('Place', 'Lle'),
  kind: staff('Kind', 'Math'),
  factsChecked: staff('Oldest fact checked', 'Y ffaith hynaf wedi’i gwirio'),
  never: staff('Never', 'Erioed'),
  old: staff('Over a year ago', 'Dros flwyddyn yn ôl'),
  borrow: staff('Find a room to use', 'Dod o hyd i ystafell i’w defnyddio'),
  publicPage: staff(
    'Its own page, as everybody sees it',
    'Ei dudalen ei hun, fel y mae pawb yn ei gweld',
  ),
  change: staff('Change', 'Newid'),
  saved: staff('Saved.', 'Wedi’i gadw.'),

  hours: staff('When it is open', 'Pryd mae ar agor'),
  hoursHint: staff(
    'Write 09:00 or 20:30. Leave both blank on a day when it is closed. Evenings and weekends count too.',
    'Ysgrifennwch 09:00 neu 20:30. Gadewch y ddau yn wag ar ddiwrnod pan fydd ar gau. Mae nosweithiau a phenwythnosau’n cyfrif hefyd.',
  ),
  opens: says<{ day: string }>({ en: '{day}: opens', cy: '{day}: agor', readers }),
  closes: says<{ day: string }>({ en: '{day}: closes', cy: '{day}: cau', readers }),
  notATime: staff('Write a time, as 09:00', 'Ysgrifennwch amser, fel 09:00'),
  bothTimes: staff('Write both times, or neither', 'Ysgrifennwch y ddau amser, neu ddim un'),

  facts: staff('What it is like there', 'Sut le ydyw'),
  factsHint: staff(
    'Answer what you have looked at today. Each answer has today’s date; after a year it says that it is old.',
    'Atebwch yr hyn rydych wedi edrych arno heddiw. Mae dyddiad heddiw ar bob ateb; ar ôl blwyddyn mae’n dweud ei fod yn hen.',
  ),
  isSo: staff('Yes', 'Ie'),
  isNot: staff('No', 'Na'),
  notLooked: staff('I have not looked', 'Dydw i ddim wedi edrych'),
  factMore: says<{ fact: string }>({
    en: '{fact}: what should a visitor know?',
    cy: '{fact}: beth ddylai ymwelydd ei wybod?',
    readers,
  }),
  checkedOn: says<{ day: string; answer: string }>({
    en: '{answer}, checked {day}',
    cy: '{answer}, gwiriwyd {day}',
    readers,
  }),
  checkFacts: staff('Save what I have looked at', 'Cadw’r hyn rydw i wedi edrych arno'),

  rooms: staff('Rooms', 'Ystafelloedd'),
  noRooms: staff('No rooms are written down.', 'Does dim ystafelloedd wedi’u nodi.'),
  addRoom: staff('Add a room', 'Ychwanegu ystafell'),
  roomName: staff('Name', 'Enw'),
  holds: staff('How many people does it hold?', 'Faint o bobl y mae’n eu dal?'),
  holdsShort: staff('Holds', 'Yn dal'),
  has: staff('What it has', 'Beth sydd ynddi'),
  lent: staff('Others may use it when it is free', 'Caiff eraill ei defnyddio pan fydd yn rhydd'),
  lentShort: staff('Lent to others', 'Ar fenthyg i eraill'),
  roomNameNeeded: staff('Write the room’s name', 'Ysgrifennwch enw’r ystafell'),
  wholeNumber: staff('Write a whole number from 1 to 500', 'Ysgrifennwch rif cyfan o 1 i 500'),
  othersHere: staff('Others who use your rooms', 'Eraill sy’n defnyddio eich ystafelloedd'),
  saveRoom: staff('Save this room', 'Cadw’r ystafell hon'),

  freeTitle: staff('Rooms to use', 'Ystafelloedd i’w defnyddio'),
  freeAbout: staff(
    'Rooms of hubs, libraries and others that are free when you need one.',
    'Ystafelloedd hybiau, llyfrgelloedd ac eraill sy’n rhydd pan fydd angen un arnoch.',
  ),
  day: staff('Day', 'Diwrnod'),
  from: staff('From', 'O'),
  to: staff('To', 'Tan'),
  people: staff('How many people', 'Faint o bobl'),
  search: staff('Show free rooms', 'Dangos ystafelloedd rhydd'),
  found: says<{ rooms: number }>({
    en: '{rooms, plural, =0 {No room is free then. Try another time.} one {# room is free} other {# rooms are free}}',
    cy: '{rooms, plural, =0 {Does dim ystafell rydd bryd hynny. Rhowch gynnig ar amser arall.} zero {# ystafell rydd} one {# ystafell rydd} two {# ystafell rydd} few {# ystafell rydd} many {# ystafell rydd} other {# ystafell rydd}}',
    readers,
  }),
  room: staff('Room', 'Ystafell'),
  places: says<{ places: number }>({
    en: '{places, plural, one {# place} other {# places}}',
    cy: '{places, plural, zero {# lle} one {# lle} two {# le} few {# lle} many {# lle} other {# lle}}',
    readers,
  }),
  toiletYes: staff('Accessible toilet: yes', 'Toiled hygyrch: oes'),
  toiletNo: staff('Accessible toilet: no', 'Toiled hygyrch: nac oes'),
  what: staff('What for', 'At beth'),
  whatNeeded: staff('Write what the room is for', 'Ysgrifennwch at beth y mae’r ystafell'),
  use: staff('Use this room', 'Defnyddio’r ystafell hon'),
  mine: staff('Rooms that you have', 'Ystafelloedd sydd gennych'),
  noneMine: staff('You have no rooms of others.', 'Does gennych chi ddim ystafelloedd gan eraill.'),
  giveBack: staff('Give back', 'Rhoi’n ôl'),
  wrongDay: staff('Enter a real date', 'Rhowch ddyddiad go iawn'),
} as const

export const roomRefusals: Readonly<Record<RoomRefusal['kind'], Sentence>> = {
  'changed-meanwhile': staff(
    'Somebody else changed this room meanwhile. Look at it again and save once more',
    'Newidiodd rhywun arall yr ystafell hon yn y cyfamser. Edrychwch arni eto a’i chadw unwaith eto',
  ),
  'name-taken': staff('Another room here has this name', 'Mae gan ystafell arall yma yr enw hwn'),
  'not-lent': staff('This room is not lent to others', 'Nid yw’r ystafell hon ar fenthyg i eraill'),
  'in-the-past': staff('This day has gone by', 'Mae’r diwrnod hwn wedi mynd heibio'),
  'ends-before-it-starts': staff(
    'The end does not come after the start',
    'Nid yw’r diwedd ar ôl y dechrau',
  ),
  'venue-closed': staff('The place is closed then', 'Mae’r lle ar gau bryd hynny'),
  'room-taken': staff(
    'Somebody else has this room for part of that time. Choose another room or time',
    'Mae’r ystafell hon gan rywun arall am ran o’r amser hwnnw. Dewiswch ystafell neu amser arall',
  ),
  'room-too-small': staff('The room holds fewer people', 'Mae’r ystafell yn dal llai o bobl'),
}

const closesFirst = says<{ day: string }>({
  en: '{day}: it closes before it opens. Check both times',
  cy: '{day}: mae’n cau cyn iddo agor. Gwiriwch y ddau amser',
  readers,
})
const overlap = says<{ day: string }>({
  en: '{day}: two openings overlap. Check the times',
  cy: '{day}: mae dau gyfnod agor yn gorgyffwrdd. Gwiriwch yr amseroedd',
  readers,
})
const neverOpen = staff(
  'It would never be open. Write the hours of at least one day',
  'Ni fyddai byth ar agor. Ysgrifennwch oriau o leiaf un diwrnod',
)
const stale = staff(
  'Somebody else changed this place meanwhile. Look at it again and save once more',
  'Newidiodd rhywun arall y lle hwn yn y cyfamser. Edrychwch arno eto a’i gadw unwaith eto',
)

export function sayVenueRefusal(view: View, refusal: VenueRefusal): string {
  if (refusal.kind === 'never-open') return neverOpen(view)
  if (refusal.kind === 'changed-meanwhile') return stale(view)
  const day = sayWeekday(view, refusal.weekday)
  return (refusal.kind === 'hours-overlap' ? overlap : closesFirst)(view, { day })
}
