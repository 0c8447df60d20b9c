import fc from 'fast-check'

/** Lines that open, close and nest blocks, so that random texts have the shapes that a splitter gets wrong. */
export const lines = fc.constantFrom(
  ...[
    '',
    '',
    '',
    ' ',
    '\t',
    '# Title',
    '## Context',
    '## Walk-away point ##',
    '### A',
    '#',
    '#nothing',
    '  ## Indented',
  ],
  ...[
    '──────',
    'RED LINES',
    '**Limits**',
    'Timeline:',
    '##Timeline',
    '=== Limits ===',
    '<h2>Limits</h2>',
    '### Timeline',
    '• text',
    '□ text',
    'Item     Target   Limit',
    'Price    43       47',
    '         Target   Limit',
    '    Walk-away: €47k',
    '> Walk-away: €47k',
    '----- -----',
  ],
  ...[
    'Setext',
    '===',
    '---',
    '----',
    '```',
    '````',
    '~~~',
    '``` js',
    '  ```',
    '<!-- open',
    '-->',
    '<!-- closed -->',
  ],
  ...[
    '<div>',
    '</div>',
    '<name>',
    '<script>',
    '</script>',
    '<?php',
    '?>',
    '<![CDATA[',
    ']]>',
    '<!X',
    '<pre>',
  ],
  ...[
    '- item',
    '- ',
    '-',
    '  nested',
    '  - nested',
    '    code',
    '\tcode',
    '1. one',
    '- [ ] task',
    '- [x] done',
  ],
  ...[
    '- ```',
    '> quote',
    '> ```',
    '>',
    '> # Quoted',
    '| a | b |',
    '| - | - |',
    '| 1 | 2 |',
    '- Key: value',
    '**Key:** value',
  ],
  ...[
    '[a]: /a',
    '[B c]: /b "title"',
    '[^1]: note',
    '    more note',
    '[a]',
    '[text][a]',
    '[b',
    'c]',
    '[^1] and ![a]',
    '[x](y)',
  ],
  ...[
    '*a **b* c**',
    '`code',
    'code`',
    '~~struck~~',
    '\\[a]',
    '&amp; €48k–50k',
    'www.example.com a@b.example',
    '😀 \u2028 é',
    '\0',
  ],
)
/** Replaces a part of the text by a few lines. */
const edit = fc.record({
  at: fc.nat(),
  length: fc.nat({ max: 60 }),
  text: fc.oneof(
    fc.array(lines, { maxLength: 3 }).map(l => l.join('\n')),
    fc.string({ maxLength: 3 }),
  ),
})
export type Edit = { readonly at: number; readonly length: number; readonly text: string }
export const edits = fc.array(edit, { minLength: 1, maxLength: 6 })

/** The text after the edit; `at` wraps around at the end of the text. */
export function apply(text: string, { at, length, text: inserted }: Edit): string {
  const start = at % (text.length + 1)
  return text.slice(0, start) + inserted + text.slice(start + length)
}
