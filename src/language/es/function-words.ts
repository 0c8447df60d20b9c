/** The commonest words, which nearly every sentence has and which name nothing; in lower case and sorted. */
export const functionWords: readonly string[] =
  'a al antes aunque como con cuando de del desde donde el ella ellos en entre es esta este está han hasta hay la las le les lo los me mi muy más no nos nosotros nuestra nuestro o para pero por porque que quien qué se según ser si sin sobre son su sus también tiene un una y ya'.split(
    ' ',
  )
