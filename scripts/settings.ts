/** A setting as `package.json` declares it. */
export interface Setting {
  readonly name: string
  readonly properties: Readonly<Record<string, unknown>>
}

interface Manifest {
  readonly contributes: {
    readonly configuration: readonly {
      readonly properties: Readonly<Record<string, Setting['properties']>>
    }[]
  }
}

/** The settings of all groups, in the order in which the editor shows them. */
export function readSettings({ contributes }: Manifest): readonly Setting[] {
  return contributes.configuration.flatMap(group =>
    Object.entries(group.properties).map(([name, properties]) => ({ name, properties })),
  )
}

/** The settings table of the README, with the first sentence of each description. */
export function settingsTable(manifest: Manifest, texts: Readonly<Record<string, string>>): string {
  const rows = readSettings(manifest).map(({ name, properties }) => {
    const key = String(properties.markdownDescription).replace(/^%|%$/g, '')
    const [first = ''] = (texts[key] ?? '').split(/(?<=\.)\s/)
    return `| \`${name}\` | \`${JSON.stringify(properties.default)}\` | ${first.replaceAll('|', '\\|')} |`
  })
  return ['| Setting | Default | What it does |', '| --- | --- | --- |', ...rows].join('\n')
}

/** Replaces the settings table in the README. */
export function withSettingsTable(readme: string, table: string): string {
  return readme.replace(/^\| Setting \|.*\n(?:\|.*\n)*/m, () => `${table}\n`)
}
