import { type Sentence, says } from '#ground/words/says.ts'
import type { Exemption, FreeLine, IncomeKind, MinimumKind, Premium } from './means.ts'

export const incomeWords: Readonly<Record<IncomeKind, Sentence>> = {
  'universal-credit': says({ en: 'Universal Credit', cy: 'Credyd Cynhwysol' }),
  'employment-support': says({
    en: 'Employment and Support Allowance',
    cy: 'Lwfans Cyflogaeth a Chymorth',
  }),
  'income-support': says({ en: 'Income Support', cy: 'Cymhorthdal Incwm' }),
  'daily-living': says({
    en: 'PIP daily living, or DLA care',
    cy: 'PIP bywyd bob dydd, neu ofal DLA',
    easy: { en: 'Benefit for daily living', cy: 'Budd-dal bywyd bob dydd' },
  }),
  'state-pension': says({ en: 'State Pension', cy: 'Pensiwn y Wladwriaeth' }),
  'other-pension': says({ en: 'Another pension', cy: 'Pensiwn arall' }),
  other: says({ en: 'Other money each week', cy: 'Arian arall bob wythnos' }),
  earnings: says({
    en: 'Earnings from work',
    cy: 'Enillion o waith',
    easy: { en: 'Money from a job', cy: 'Arian o swydd' },
  }),
  mobility: says({
    en: 'PIP or DLA mobility',
    cy: 'Symudedd PIP neu DLA',
    easy: { en: 'Benefit for getting about', cy: 'Budd-dal i fynd o gwmpas' },
  }),
}

export const minimumWords: Readonly<Record<MinimumKind, Sentence>> = {
  'single-18-to-24': says({
    en: 'Single, aged 18 to 24',
    cy: 'Sengl, 18 i 24 oed',
  }),
  'single-25-to-pension-age': says({
    en: 'Single, aged 25 to pension age',
    cy: 'Sengl, 25 oed i oedran pensiwn',
  }),
  'single-pension-age': says({ en: 'Single, pension age', cy: 'Sengl, oedran pensiwn' }),
}

export const premiumWords: Readonly<Record<Premium, Sentence>> = {
  disability: says({
    en: 'Disability premium',
    cy: 'Premiwm anabledd',
    easy: { en: 'More because I have a disability', cy: 'Mwy am fod gen i anabledd' },
  }),
  'enhanced-disability': says({
    en: 'Enhanced disability premium',
    cy: 'Premiwm anabledd uwch',
    easy: { en: 'More because I need a lot of help', cy: 'Mwy am fod angen llawer o help arna i' },
  }),
  carer: says({
    en: 'Carer premium',
    cy: 'Premiwm gofalwr',
    easy: { en: 'More because I care for someone', cy: 'Mwy am fy mod i’n gofalu am rywun' },
  }),
  'dependent-child': says({
    en: 'A child who depends on them',
    cy: 'Plentyn sy’n dibynnu arnynt',
    easy: { en: 'More because I have a child', cy: 'Mwy am fod gen i blentyn' },
  }),
}

export const exemptionWords: Readonly<Record<Exemption, Sentence>> = {
  'section-117': says({
    en: 'Aftercare under section 117 of the Mental Health Act',
    cy: 'Ôl-ofal o dan adran 117 o’r Ddeddf Iechyd Meddwl',
    easy: { en: 'Help after a mental health hospital', cy: 'Help ar ôl ysbyty iechyd meddwl' },
  }),
  reablement: says({
    en: 'Reablement or intermediate care',
    cy: 'Ailalluogi neu ofal canolraddol',
    easy: { en: 'Help to get well again', cy: 'Help i wella eto' },
  }),
  cjd: says({
    en: 'Creutzfeldt-Jakob disease (CJD)',
    cy: 'Clefyd Creutzfeldt-Jakob (CJD)',
    easy: { en: 'An illness of the brain', cy: 'Salwch yr ymennydd' },
  }),
}

export const freeLineWords: Readonly<Record<FreeLine, Sentence>> = {
  equipment: says({
    en: 'Community equipment and small adaptations',
    cy: 'Offer cymunedol ac addasiadau bach',
    readers: 'staff',
  }),
  transport: says({
    en: 'Transport to a day service that meets assessed needs',
    cy: 'Cludiant i wasanaeth dydd sy’n diwallu anghenion a aseswyd',
    readers: 'staff',
  }),
  advocacy: says({ en: 'Advocacy', cy: 'Eiriolaeth' }),
}
