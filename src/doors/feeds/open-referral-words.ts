import { says } from '#ground/words/says.ts'
import type { COMPANY, PROVIDER_KINDS } from '#lives/offer/session.ts'

type Kind = (typeof PROVIDER_KINDS)[number]
type Company = (typeof COMPANY)[number]

export const providerWords = {
  council: says({
    en: 'A service that the council runs itself.',
    cy: 'Gwasanaeth y mae’r cyngor yn ei redeg ei hun.',
  }),
  framework: says({
    en: 'An organisation that has a contract with the council.',
    cy: 'Sefydliad sydd â chontract gyda’r cyngor.',
  }),
  micro: says({
    en: 'A small enterprise with a few workers.',
    cy: 'Menter fach gydag ychydig o weithwyr.',
  }),
  community: says({
    en: 'A club or group of the community.',
    cy: 'Clwb neu grŵp cymunedol.',
  }),
  agency: says({
    en: 'An agency that sends workers.',
    cy: 'Asiantaeth sy’n anfon gweithwyr.',
  }),
} satisfies Readonly<Record<Kind, unknown>>

export const companyWords = {
  ordinary: says({
    en: 'An ordinary place, open to everybody',
    cy: 'Lle cyffredin, ar agor i bawb',
  }),
  shared: says({
    en: 'A session for people with learning disabilities at an ordinary place',
    cy: 'Sesiwn i bobl ag anableddau dysgu mewn lle cyffredin',
  }),
  separate: says({
    en: 'A place for people with learning disabilities',
    cy: 'Lle i bobl ag anableddau dysgu',
  }),
} satisfies Readonly<Record<Company, unknown>>

export const companyNames = {
  ordinary: says({ en: 'Ordinary', cy: 'Cyffredin' }),
  shared: says({ en: 'Shared', cy: 'Wedi’i rannu' }),
  separate: says({ en: 'Separate', cy: 'Ar wahân' }),
} satisfies Readonly<Record<Company, unknown>>

export const taxonomyWords = {
  activity: says({ en: 'Activities', cy: 'Gweithgareddau' }),
  company: says({ en: 'Who is there', cy: 'Pwy sydd yno' }),
  access: says({ en: 'Access', cy: 'Mynediad' }),
}
export const taxonomyAbout = {
  activity: says({
    en: 'What people do there, in the council’s own list.',
    cy: 'Beth mae pobl yn ei wneud yno, yn rhestr y cyngor ei hun.',
  }),
  company: says({
    en: 'Whether a place is an ordinary one, one that is shared, or a separate one.',
    cy: 'A yw’r lle’n un cyffredin, yn un sy’n cael ei rannu, neu’n un ar wahân.',
  }),
  access: says({
    en: 'What a place or a session has for people who need it.',
    cy: 'Beth sydd gan le neu sesiwn i bobl sydd ei angen.',
  }),
}

export const openReferralWords = {
  /** The activity, the place, and what kind of place it is. */
  about: says<{ activity: string; venue: string; company: string }>({
    en: '{activity} at {venue}. {company}.',
    cy: '{activity}. Lle: {venue}. {company}.',
  }),
  place: says<{ name: string; area: string }>({
    en: '{name}, {area}',
    cy: '{name}, {area}',
    sameInBoth: true,
  }),
  weekly: says<{ weekday: string; times: string; weeks: number }>({
    en: '{weeks, plural, one {{weekday}, {times}, every week} other {{weekday}, {times}, every # weeks}}',
    cy: '{weeks, plural, zero {{weekday}, {times}, bob wythnos} one {{weekday}, {times}, bob wythnos} two {{weekday}, {times}, bob # wythnos} few {{weekday}, {times}, bob # wythnos} many {{weekday}, {times}, bob # wythnos} other {{weekday}, {times}, bob # wythnos}}',
  }),
  monthly: says<{ weekday: string; times: string }>({
    en: '{weekday}, {times}, once a month',
    cy: '{weekday}, {times}, unwaith y mis',
  }),
  opens: says<{ days: string; times: string }>({
    en: 'Open {days}, {times}',
    cy: 'Ar agor {days}, {times}',
  }),
  notOnBankHolidays: says({ en: 'Not on bank holidays', cy: 'Dim ar wyliau banc' }),
  inPerson: says({ en: 'In person', cy: 'Wyneb yn wyneb' }),
  ratio: says<{ staff: number; people: number }>({
    en: '{staff} staff to {people} people',
    cy: 'Staff: {staff}; pobl: {people}',
  }),
  perSitting: says({ en: 'for one session', cy: 'am un sesiwn' }),
  taster: says({ en: 'A first visit to try it', cy: 'Ymweliad cyntaf i roi cynnig arni' }),
  fees: says({
    en: 'The price depends on how much support somebody needs. It may be paid from a personal budget.',
    cy: 'Mae’r pris yn dibynnu ar faint o gymorth sydd ei angen. Gellir ei dalu o gyllideb bersonol.',
  }),
  free: says({ en: 'Nothing to pay', cy: 'Dim i’w dalu' }),
  exposes: says<{ what: string }>({
    en: 'There may be: {what}',
    cy: 'Gall fod yno: {what}',
  }),
  english: says({ en: 'English', cy: 'Saesneg' }),
  welsh: says({ en: 'Welsh', cy: 'Cymraeg' }),
  paused: says({
    en: 'No places are given at the moment.',
    cy: 'Nid oes lleoedd yn cael eu rhoi ar hyn o bryd.',
  }),
}
