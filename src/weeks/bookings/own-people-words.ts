import { type Sentence, says } from '#ground/words/says.ts'

const staff = { readers: 'staff' } as const
const said = (en: string, cy: string): Sentence => says({ en, cy, ...staff })

/** The people who come to a provider each week, in the provider's own words. */
export const ownPeopleWords = {
  title: said('People who come to us', 'Pobl sy’n dod atom ni'),
  about: said(
    'Everybody who has a weekly place with you, and nothing that you do not need: no address, no money, no assessment. How to support each of them stands on the register of their day.',
    'Pawb sydd â lle wythnosol gyda chi, a dim nad oes ei angen arnoch: dim cyfeiriad, dim arian, dim asesiad. Mae sut i gefnogi pob un ar gofrestr eu diwrnod.',
  ),
  none: said(
    'Nobody has a weekly place with you yet.',
    'Nid oes gan neb le wythnosol gyda chi eto.',
  ),
  name: said('Name', 'Enw'),
  communication: said('How to communicate', 'Sut i gyfathrebu'),
  session: said('Session', 'Sesiwn'),
  when: said('When', 'Pryd'),
  until: said('Until', 'Hyd at'),
  goesOn: said('Goes on', 'Yn parhau'),
  begins: says<{ day: string }>({ en: 'Begins: {day}', cy: 'Yn dechrau: {day}', ...staff }),
  ends: says<{ day: string }>({ en: 'Ends: {day}', cy: 'Yn dod i ben: {day}', ...staff }),
  endedByUs: says<{ day: string }>({
    en: 'You gave notice. They come until {day}. The council has been told, and looks for another place with them.',
    cy: 'Rhoesoch rybudd. Maen nhw’n dod hyd at {day}. Mae’r cyngor wedi cael gwybod, ac yn chwilio am le arall gyda nhw.',
    ...staff,
  }),
  giveNotice: said('Give notice on this place', 'Rhoi rhybudd ar y lle hwn'),
  noticeOf: says<{ name: string }>({
    en: 'Give notice on a place: {name}',
    cy: 'Rhoi rhybudd ar le: {name}',
    ...staff,
  }),
  noticeAbout: says<{ weeks: number; day: string }>({
    en: 'The notice is {weeks, plural, one {# week} other {# weeks}}. They come as before until {day}, and you are paid until then. The council hears of it at once: it reviews their support, and holds a place with somebody else as back-up.',
    cy: 'Mae’r rhybudd yn {weeks, plural, zero {# wythnos} one {# wythnos} two {# wythnos} few {# wythnos} many {# wythnos} other {# wythnos}}. Maen nhw’n dod fel o’r blaen hyd at {day}, a chewch eich talu hyd at hynny. Mae’r cyngor yn cael gwybod ar unwaith: mae’n adolygu eu cymorth, ac yn cadw lle gyda rhywun arall wrth gefn.',
    ...staff,
  }),
  noticeRisk: said(
    'A place ends at once only where somebody would be seriously hurt. Say what the risk is: it is never a way round the notice.',
    'Dim ond lle byddai rhywun yn cael niwed difrifol y daw lle i ben ar unwaith. Dywedwch beth yw’r risg: nid yw byth yn ffordd o osgoi’r rhybudd.',
  ),
} as const
