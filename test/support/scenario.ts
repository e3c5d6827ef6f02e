import type { Report } from '../../core/words/report.ts'
import { said } from './review-files.ts'

/** A configuration with this profile, written as people write it. */
export function profile(answers: Readonly<Record<string, string>>, rest = ''): Record<string, string> {
  const lines = Object.entries(answers).map(([question, answer]) => `  ${question}: ${answer}`)
  return { '.github/gardefou.yml': `version: 1\nprofile:\n${lines.join('\n')}\n${rest}` }
}

export function rulesSaid(report: Report): string[] {
  return [...new Set(said(report).map((line) => line.split(' ')[0] ?? ''))].sort()
}

export const labels = (...values: string[]) => ({
  'annotation/labels.xml': `<View>
  <Image name="image" value="$image"/>
  <Choices name="label" toName="image">
${values.map((value) => `    <Choice value="${value}"/>`).join('\n')}
  </Choices>
</View>
`,
})

export const modelCard = {
  'MODEL_CARD.md': '# Model card\n\n## Intended use\n\nA first sorting, checked by a person.\n',
}

export const trips = {
  'datapackage.json': JSON.stringify({
    name: 'trips',
    resources: [
      {
        name: 'trips',
        path: 'trips.csv',
        schema: { fields: [{ name: 'session_id' }, { name: 'timestamp' }, { name: 'mode' }] },
      },
    ],
  }),
}
