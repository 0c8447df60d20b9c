/** The commonest words, which nearly every sentence has and which name nothing; in lower case and sorted. */
export const functionWords: readonly string[] =
  'au aux avant avec car ce ces cette chez comme dans de depuis des dont du elle elles en entre est et il ils je jusqu la le les leur leurs lui mais même ne nos notre nous on ont ou où par pas plus pour qu quand que qui sa sans se selon ses si son sont sous sur tout un une vers vos votre vous à être'.split(
    ' ',
  )
