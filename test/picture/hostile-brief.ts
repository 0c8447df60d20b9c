import { hostileTexts } from './briefs.js'

/** Texts that break markup. */
export const hostileBriefTexts: readonly string[] = [
  ...hostileTexts,
  '</text></svg><script>alert(1)</script>',
  '<svg onload=alert(1)><a href="javascript:alert(1)">x</a></svg>',
  '</style><style>* { display: none } @import url(//example.org/x.css)',
  'style="background:url(//example.org)" onclick="alert(1)" \' onfocus=alert(1) autofocus',
  '[link](javascript:alert(1)) ![x](data:image/svg+xml;base64,AAAA) <https://example.org>',
  '<foreignObject><iframe src="https://example.org"></iframe></foreignObject>',
  '<use href="#a"/> <image xlink:href="x"/> <set attributeName="onload" to="alert(1)"/>',
  '<![CDATA[ ]]> <!-- --> <?xml version="1.0"?> <!DOCTYPE x [<!ENTITY a "b">]> &a;',
  '\u202eabc\u202c \u2066def\u2069 \u200f\u061c',
  'a\u0000b\u0001c\u0008d\u000be\u000cf\u001bg\u007fh\uFFFEi\uFFFFj',
  'half \uD83D of \uDE00 a character',
  '\uE000strong\uE001 \uE000',
  '😀'.repeat(5000),
  `${'x'.repeat(199)}😀`,
  'constructor __proto__ toString',
]

/** A brief with every field that the picture shows, each with the same text in it. */
export function briefWith(text: string): string {
  const cell = text.replaceAll('|', '\\|')
  return `---
counterparty: ${JSON.stringify(`Halden ${text}`)}
role: seller
currency: EUR
deadline: 2026-12-31
---

# Deal ${text} renewal

## Context

- Subject: ${text}
- Our interests: ${text}
- Their interests (est.): ${text}
- History: ${text}
- Standards: ${text} (source: ${text})

## Personality

- ${text}, head – decides
  - Evidence: ${text}
  - Approach: ${text}

## Timeline

- [x] 2026-11-20: done ${text} – owner: ${text}
- [ ] 2026-11-21: late ${text} – owner: ${text}
- [ ] 2026-12-03: meeting ${text} – owner: ${text}
- [ ] 2026-12-10: ${text}
- [ ] 2026-12-18: signature ${text} – owner: ${text}

## Issues

| Issue | Unit | Weight | Opening | Target | Walk-away | Their weight (est.) |
| --- | --- | --- | --- | --- | --- | --- |
| Price ${cell} | € per year | 45 | 468,000 | 455,000 | 428,000 | 35 |
| Payment ${cell} | ${cell} | 55 | 21 | 30 | 60 | 65 |

| Package | Price ${cell} | Payment ${cell} |
| --- | --- | --- |
| Index ${cell} | 455,000 | 45 |
| Volume ${cell} | 438,000 | 65 |

## Scenarios

### A. ${text}

- Trigger: ${text}
- Response: ${text}
- Outcome: accept at €455k per year, ${text}
- Probability: 60%

### ${text}

- Trigger: ${text}
- Response: ${text}
- Outcome: walk away
- Probability: 40%

## Concessions

| Step | Give | Get | Price after |
| --- | --- | --- | --- |
| 1 | price ${cell} | ${cell} | €461k |
| 2 | ${cell} | term ${cell} | €457k |

## Offers

| Date | Who | Price ${cell} | Note |
| --- | --- | --- | --- |
| 2026-11-10 | us | €468k | ${cell} |
| 2026-11-12 | them | €430k | ${cell} |

## Walk-away point

- Opening: €468k per year (${text})
- Target: €455k per year, ${text}
- Walk-away: €428k per year, because ${text}
- BATNA: ${text} until 2027-01-15
- BATNA value: €424k per year (${text})
- Their walk-away (est.): €450k–€475k per year (source: ${text.slice(0, 120)})
- Their BATNA (est.): ${text}
- Their opening: €430k per year, ${text}
- Authority: ${text.slice(0, 50)} down to €440k per year; below that ${text.slice(0, 50)}

## Listening questions

1. What about ${text}?
2. Is ${text} true?
3. ${text}
`
}
