import type { View } from '#ground/kernel/view.ts'

const formats = {
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1, minimumFractionDigits: 1 }),
  cy: new Intl.NumberFormat('cy-GB', { maximumFractionDigits: 1, minimumFractionDigits: 1 }),
} as const

/** A share for officers: 521 hundredths are "5.2%", rounded half up to a tenth. People read amounts, never shares (ER11). */
export const sayPercent = ({ language }: View, hundredths: number): string =>
  `${formats[language].format(Math.round(hundredths / 10) / 10)}%`
