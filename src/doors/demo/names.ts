import { ageOn, type Day } from '#ground/kernel/day.ts'
import type { Random } from '#ground/kernel/random.ts'

type Names = { readonly young: string; readonly old: string; readonly family: string }

/** Names as often found together in one family, by where it came from; first names of two generations. */
const ENGLISH: Names = {
  young:
    'Jack Chloe Thomas Emily Joshua Megan Daniel Jessica Ryan Lauren Callum Bethany Luke Rebecca Adam Hannah Liam Sophie Jake Amy Connor Charlotte Kieran Georgia Nathan Katie Ben Lucy Aaron Holly Sam Ellie Jordan Abigail Harry Paige Toby Molly Lewis Jodie',
  old: 'David Susan Paul Linda Michael Karen Andrew Julie Stephen Christine Robert Janet Peter Sandra Mark Deborah Alan Carol Kevin Tracey Keith Maureen Nigel Pauline Graham Jean Trevor Sheila Colin Barbara Roger Wendy Raymond Hilary Derek Gillian Clive Brenda',
  family:
    'Whitlock Turner Hadley Cooper Baylis Harris Pugh Tranter Dyson Mason Perks Hodges Crump Fletcher Bullock Lane Salter Weaver Doughty Jukes Smart Rudge Hemming Nott Burford Chance Partridge Haines Ballard Stokes Tolley Underhill Yarnold Pitt Garrett Rowley Tandy Bayliss Wagstaff Attwood',
}
const WELSH: Names = {
  young:
    'Rhys Carys Owain Cerys Gethin Ffion Iwan Sioned Dylan Lowri Huw Manon Gruff Elen Ifan Catrin Siôn Megan Tomos Nia Macsen Angharad',
  old: 'Gareth Mair Alun Eirlys Emyr Gwenda Dafydd Olwen Ieuan Nesta Gwilym Eluned Arwel Menna Glyn Rhian Idris Beti',
  family:
    'Jones Davies Williams Roberts Hughes Evans Griffiths Edwards Lloyd Owen Parry Pritchard Bellis Morris Humphreys Rowlands Vaughan Probert',
}
const OTHERS: readonly Names[] = [
  {
    young: 'Aisha Hamza Zara Imran Maryam Bilal Saima Usman',
    old: 'Nasreen Tariq Shazia Khalid Farida Rashid',
    family: 'Hussain Akhtar Mahmood Begum Iqbal Khan Malik Shah',
  },
  {
    young: 'Jasmeet Arjun Simran Rohan Anjali Gurpreet Meera Kiran',
    old: 'Harjit Sunita Balbir Rajesh Kamal Usha',
    family: 'Singh Kaur Patel Gill Sharma Dhillon Mistry Sandhu',
  },
  {
    young: 'Jerome Shanice Malachi Tia Reuben Naomi Kwame Abena',
    old: 'Winston Beverley Delroy Marcia Errol Yvonne',
    family: 'Campbell Francis Gayle Bailey Mensah Okafor Reid Boateng',
  },
  {
    young: 'Kacper Zuzanna Mateusz Oliwia Jakub Maja',
    old: 'Marek Danuta Jerzy Bożena',
    family: 'Kowalski Nowak Wójcik Mazur Zieliński Lewandowska',
  },
  {
    young: 'Wei Mei Jun Li Minh Linh',
    old: 'Siu Kam Wai Ling',
    family: 'Chan Wong Lam Cheung Nguyen Tran',
  },
  {
    young: 'Levi Kezia Nelson Shania',
    old: 'Elias Sylvina Noah Mizelli',
    family: 'Smith Loveridge Lee Price',
  },
]

const listed = (names: string) => names.split(' ')

const WELSH_SHARE = 0.5
const OTHER_SHARE = { english: 0.11, welsh: 0.04 }
const OLD = 45

export type Naming = {
  readonly welsh: boolean
  readonly welshFirst?: boolean
  readonly bornOn: Day
  readonly today: Day
}

/** A name of the kind found in the county and of the age. Any likeness to somebody's is chance. */
export function nameFor(random: Random, { welsh, welshFirst, bornOn, today }: Naming) {
  const share = welsh ? OTHER_SHARE.welsh : OTHER_SHARE.english
  const other = random.chance(share) && !welshFirst
  const local = welsh && (welshFirst || random.chance(WELSH_SHARE)) ? WELSH : ENGLISH
  const names = other ? random.pick(OTHERS) : local
  const given = ageOn(bornOn, today) >= OLD ? names.old : names.young
  return { givenName: random.pick(listed(given)), familyName: random.pick(listed(names.family)) }
}

/** The name that people see of a worker: the first, and the letter of the second. */
export function workerName(random: Random, welsh: boolean): string {
  const names = welsh && random.chance(WELSH_SHARE) ? WELSH : ENGLISH
  const given = random.pick([...listed(names.young), ...listed(names.old)])
  return `${given} ${random.pick(listed(names.family)).charAt(0)}`
}
