/** The commonest words, which nearly every sentence has and which name nothing; in lower case and sorted. */
export const functionWords: readonly string[] =
  'a about all an and are as at be because been but by can could do does every for from has have he her his how if into is it its more must no not of on only or other our she should so than that the their them then there they this to until up was we were what when where which while who will with would you your'.split(
    ' ',
  )
