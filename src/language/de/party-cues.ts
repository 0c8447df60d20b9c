import type { PartyCueWords } from '../party-cues.js'

export const partyCues: PartyCueWords = {
  asks: [
    '# (angeboten|aufgerufen|gefordert|geboten|genannt|in den raum gestellt|ins spiel gebracht|verlangt|vorgeschlagen)',
    '# (auf den tisch gelegt|im kopf|in den raum gestellt)',
    '(beginnt|startet|steigt|fängt) (mit|bei) #',
    '(bietet|bot|fordert|forderte|möchte|nannte|nennt|ruft|verlangt|verlangte|will|wollen|wollte|bieten|fordern|verlangen|nennen|möchten)[ uns| mir| jetzt| derzeit] #',
    '(kam|kommt|kommen|kamen) mit #',
    '(liegt|liegen|steht|stehen)[ jetzt| noch| derzeit] bei #',
    '(ruft|rufen)[ jetzt] (# auf|auf #)',
    '(schlägt|schlug|schlagen) # vor',
    'von # (gesprochen|geredet)',
    'vorgelegt[ am] @',
  ],
  reaches: [
    '(akzeptiert|bezahlt|bietet|gibt|macht|nimmt|unterschreibt|verkauft|zahlt|geht|akzeptieren|geben|nehmen|verkaufen|zahlen|gehen)[ mir| uns][ wohl| vermutlich| wahrscheinlich| sicher| sicherlich| vielleicht] (höchstens|maximal|mindestens|bis|bis zu|bis auf|ab|nicht unter|nicht über|nicht mehr als|nicht weniger als|nie unter|nie über|schon ab|erst ab|noch bis) #',
    '(aufhör(en|t)|aussteig(en|t)|heruntergeh(en|t)|hinaufgeh(en|t)|hochgeh(en|t)|mitgeh(en|t)|runtergeh(en|t)) #',
    '(geht|gehen|kann|könnte|könnten|können|würde|würden|wird)[ wohl| vermutlich| wahrscheinlich| sicher| vielleicht][ noch] (bis|bis zu|bis auf) #',
    '(hört|steigt|macht|ist)[ wohl| vermutlich| wahrscheinlich] (bei|unter|über|ab) # (auf|aus|schluss|raus|ende)',
    '(wäre|ist)[ wohl| vermutlich| wahrscheinlich] (mit|bei) # (zufrieden|dabei|einverstanden)',
    'nimmt[ auch| wohl| sicher] #',
    'würde[n][ wohl| vermutlich| auch| sicher][ für| bei| mit] # (nehmen|zahlen|verkaufen|unterschreiben|einschlagen)',
  ],
  papers: [
    '(anfrage|angebot|ansage|anschreiben|aufstellung|brief|e-mail|entwurf|erstangebot|exposé|forderung|gebot|liste|mail|nachricht|preisliste|schreiben|vorschlag|zahl|zettel|gegenangebot|preisblatt|erste zahl|kalkulation|wunsch)',
  ],
  speakers: [
    '(anwalt|anwältin|berater|beraterin|chef|chefin|einkauf|geschäftsführung|leute|makler|seite|team|vorstand|vertrieb)',
  ],
  opinions: [
    '(denke|glaube|schätze|vermute|meine) ich',
    '(ich|wir) (denke|denken|glaube|glauben|meine|meinen|schätze|schätzen|vermute|vermuten|rechne|rechnen)[ damit]',
    '(mein|unser) (eindruck|gefühl|tipp)[ ist]',
    'meiner (meinung|ansicht) nach',
  ],
  subjectKeys: ['betr', 'betreff', 'thema', 'titel'],
  we: ['ich', 'wir'],
  employers: ['arbeitgeber', 'geschäftsführung', 'geschäftsleitung', 'konzern'],
  workers: [
    'betriebsrat',
    'gewerkschaft',
    'streikkasse',
    'tarifkommission',
    'urabstimmung',
    'vertrauensleute',
  ],
  unions: ['betriebsrat', 'gewerkschaft', 'tarifkommission'],
  about: ['bei', 'in der nähe von', 'irgendwo'],
  from: ['der', 'des', 'vom', 'von'],
  inPaper: ['in', 'laut', 'mit', 'per'],
  paperIs: ['ist', 'lautet[ auf]', 'liegt bei', 'war'],
}
