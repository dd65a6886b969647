import { describe, expect, test } from 'vitest'
import {
  aDay,
  aRatio,
  aTime,
  hours,
  money,
  nhsNumber,
  postcode,
  reference,
  yesNo,
} from './cell-forms.ts'
import { friend, halfDays, outline, prices, staff, weekdays } from './week-forms.ts'

const meaning = (form: (text: string) => { readonly ok: boolean }, text: string): unknown => {
  const read = form(text) as { ok: boolean; value?: unknown; refusal?: { kind: string } }
  return read.ok ? read.value : read.refusal?.kind
}

describe('a cell', () => {
  test.each([
    [aDay, '2027-03-01', '2027-03-01'],
    [aDay, '1/3/2027', '2027-03-01'],
    [aDay, '31/02/2027', 'not-a-day'],
    [aDay, '3/2027', 'not-a-day'],
    [aTime, '9:30', 570],
    [aTime, '09:30:00', 570],
    [aTime, '24:00', 'not-a-time'],
    [hours, '7.5', 450],
    [hours, '169', 'out-of-range'],
    [aRatio, '1:5', { staff: 1, people: 5 }],
    [aRatio, '01:05:00', { staff: 1, people: 5 }],
    [aRatio, '0:0', 'not-a-ratio'],
    [aRatio, '1/5', 'not-a-ratio'],
    [money, '395.46', 39546],
    [money, '£1,395.5', 139550],
    [money, '0', 0],
    [money, '-0.01', 'negative-money'],
    [money, '1.005', 'money-too-fine'],
    [money, '1.2.3', 'not-money'],
    [money, 'NaN', 'not-money'],
    [nhsNumber, '943 476 5919', '9434765919'],
    [nhsNumber, '9434765918', 'not-nhs-number'],
    [postcode, 'dt11xj', 'DT1 1XJ'],
    [postcode, 'Dorset', 'not-a-postcode'],
    [reference, 'P-001', 'P-001'],
    [reference, 'P;1', 'bad-reference'],
    [reference, '=1+1', 'bad-reference'],
    [yesNo, 'Yes', true],
    [yesNo, 'y', 'not-one-of'],
    [halfDays, 'Mon am; tuesday PM; Llun bore; Sul nos', [0, 4, 20]],
    [halfDays, 'Mon', 'not-a-half-day'],
    [halfDays, 'Monster am', [0]],
    [weekdays, 'Mon-Wed; Sat', [0, 1, 2, 5]],
    [weekdays, 'Fri-Mon', 'not-a-weekday'],
    [staff, '4', { n: 4, d: 1 }],
    [staff, '7/2', { n: 7, d: 2 }],
    [staff, '3.5', { n: 7, d: 2 }],
    [staff, '0', 'no-staff'],
    [staff, '3/0', 'not-staff'],
    [staff, '-1', 'not-staff'],
    [
      prices,
      '1:5=35.88; 1:8 = 27.60',
      [
        { ratio: { staff: 1, people: 5 }, price: 3588 },
        { ratio: { staff: 1, people: 8 }, price: 2760 },
      ],
    ],
    [prices, '1:5=1; 01:05=2', 'price-twice'],
    [prices, '35.88', 'not-prices'],
    [friend, 'P002=3', { reference: 'P002', weight: 3 }],
    [friend, 'P002', { reference: 'P002', weight: 1 }],
    [friend, 'P002=4', 'bad-reference'],
    [outline, '{"type":"Point","coordinates":[1,2]}', 'not-an-outline'],
    [outline, '{"type":"Polygon","coordinates":[[[1,2],[3,"x"],[5,6],[1,2]]]}', 'not-an-outline'],
    [outline, 'null', 'not-an-outline'],
  ])('%o of “%s” is %o', (form, text, wanted) => {
    expect(meaning(form, text)).toEqual(wanted)
  })
})
