import { describe, expect, it } from 'vitest'
import { readDocument } from '../../../../core/readers/read-document.ts'

function states(text: string): boolean {
  const page = readDocument('README.md', new TextEncoder().encode(`# Data\n\nRecordings of calls.\n\n${text}\n`))
  return page?.statements.some(({ concept }) => concept === 'roles') ?? false
}

describe('who is controller or processor', () => {
  it.each([
    'The town hall is the controller of these recordings and the call centre is a processor.',
    'We are the controller of these data.',
    'The platform acts as a processor of the messages.',
    'Le centre d’appels est sous-traitant de la mairie.',
    'La mairie reste responsable du traitement.',
    'Nous sommes responsables conjoints du traitement.',
  ])('is read: %s', (text) => expect(states(text)).toBe(true))

  it.each([
    'The gamepad is the controller of the game data.',
    'A word processor is used for the messages.',
    'The PID controller is a class that handles data.',
    'Le responsable du projet est joignable par courriel.',
    'The processor is fast.',
  ])('is not read: %s', (text) => expect(states(text)).toBe(false))
})
