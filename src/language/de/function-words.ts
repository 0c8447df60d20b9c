/** The commonest words, which nearly every sentence has and which name nothing; in lower case and sorted. */
export const functionWords: readonly string[] =
  'aber als am an auch auf aus bei beim bis damit dann das dass dem den der des die dies diese dieser doch ein eine einem einen einer eines er es für gegen haben hat ich ihm ihn ihr ihre im in ist ja kann kein keine können man mit muss nach nicht noch nur ob oder ohne schon sein seit sich sie sind so um und uns unser unsere unter vom von vor wann war was weil wenn wer werden wie wir wird wo würde zu zum zur zwischen über'.split(
    ' ',
  )
