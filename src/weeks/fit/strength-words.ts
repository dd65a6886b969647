import { says } from '#ground/words/says.ts'
import type { Strength } from '#lives/offer/strength.ts'

/** What somebody is good at, as the reason why they are told of something. */
export const strengthWords = {
  machines: says({
    en: 'Good with machines',
    cy: 'Da gyda pheiriannau',
    easy: { en: 'You are good with machines.', cy: 'Rydych chi’n dda gyda pheiriannau.' },
  }),
  making: says({
    en: 'Good at making things',
    cy: 'Da am wneud pethau',
    easy: { en: 'You are good at making things.', cy: 'Rydych chi’n dda am wneud pethau.' },
  }),
  animals: says({
    en: 'Good with animals',
    cy: 'Da gydag anifeiliaid',
    easy: { en: 'You are good with animals.', cy: 'Rydych chi’n dda gydag anifeiliaid.' },
  }),
  plants: says({
    en: 'Good with plants',
    cy: 'Da gyda phlanhigion',
    easy: { en: 'You are good with plants.', cy: 'Rydych chi’n dda gyda phlanhigion.' },
  }),
  people: says({
    en: 'Good with people',
    cy: 'Da gyda phobl',
    easy: { en: 'You are good with people.', cy: 'Rydych chi’n dda gyda phobl.' },
  }),
  numbers: says({
    en: 'Good with numbers',
    cy: 'Da gyda rhifau',
    easy: { en: 'You are good with numbers.', cy: 'Rydych chi’n dda gyda rhifau.' },
  }),
  music: says({
    en: 'Good at music',
    cy: 'Da gyda cherddoriaeth',
    easy: { en: 'You are good at music.', cy: 'Rydych chi’n dda gyda cherddoriaeth.' },
  }),
  cooking: says({
    en: 'Good at cooking',
    cy: 'Da am goginio',
    easy: { en: 'You are good at cooking.', cy: 'Rydych chi’n dda am goginio.' },
  }),
  computers: says({
    en: 'Good with computers',
    cy: 'Da gyda chyfrifiaduron',
    easy: { en: 'You are good with computers.', cy: 'Rydych chi’n dda gyda chyfrifiaduron.' },
  }),
  sport: says({
    en: 'Good at sport',
    cy: 'Da mewn chwaraeon',
    easy: { en: 'You are good at sport.', cy: 'Rydych chi’n dda mewn chwaraeon.' },
  }),
  order: says({
    en: 'Good at keeping things in order',
    cy: 'Da am gadw trefn',
    easy: { en: 'You are good at keeping things tidy.', cy: 'Rydych chi’n dda am gadw trefn.' },
  }),
  speaking: says({
    en: 'Good at speaking up',
    cy: 'Da am godi llais',
    easy: { en: 'You are good at speaking up.', cy: 'Rydych chi’n dda am godi llais.' },
  }),
} satisfies Readonly<Record<Strength, unknown>>
